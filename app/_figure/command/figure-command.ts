import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { findErrorCode } from '@/lib/store/network-folder';
import { orderFigure } from '../order-figure';
import { getServerRenderer } from '../server/draw-job';
import { buildServerResources } from '../server/server-resources';
import { toFigureReply } from '../to-figure-reply';
import { writeHelp } from './command-help';
import { type CommandOptions, readCommand } from './command-options';
import { loadSource } from './load-source';

/** Where the command's words go. */
export type CommandPlace = {
  /** Where paths begin. */
  readonly folder: string;
  /** The standard output: what was asked for. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** For the person: a line of what went wrong, or takes long. */
  readonly notify: (line: string) => void;
};

const DRAWN = 0;
const NOT_DRAWN = 1;
const WRONG = 2;

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** From here on a layout takes seconds. */
const MANY_ACTORS = 300;

/** Draws a figure as the words of a command ask for it. Returns the exit code: 0 drawn, 1 not drawn, 2 the words are wrong. */
export async function runFigureCommand(words: readonly string[], place: CommandPlace): Promise<number> {
  const command = readCommand(words);
  if (command.kind === 'help') {
    await place.write(writeHelp());
    return DRAWN;
  }
  if (command.kind === 'wrong') return reportProblems(command.problems, place);
  return draw(command.options, place);
}

async function draw(options: CommandOptions, place: CommandPlace): Promise<number> {
  const source = await loadSource(options.source, place.folder);
  if (!source.ok) {
    for (const line of source.lines) place.notify(line);
    return NOT_DRAWN;
  }
  const graph = buildNetworkGraph(source.network);
  const context = { graph, defaultLens: findDefaultLens(graph) };
  const { problems, ...request } = parseFigureParams(options.params, context);
  if (problems.length > 0)
    return reportProblems(
      problems.map(({ parameter, message }) => `--${parameter}: ${message}`),
      place,
    );
  if (graph.order > MANY_ACTORS) place.notify(`Arranging ${graph.order.toLocaleString('en')} actors …`);
  const reply = await toFigureReply(async () => {
    const order = orderFigure(buildServerResources(graph, request), request, options.format, options.site);
    return (await getServerRenderer()).draw(order);
  });
  if (!reply.ok) {
    place.notify(reply.message);
    return NOT_DRAWN;
  }
  for (const warning of reply.figure.warnings) place.notify(`Note: ${warning}`);
  return deliver(reply.figure, options.out ?? `${source.network.id}.${options.format}`, place);
}

async function deliver(figure: DrawnFigure, out: string, place: CommandPlace): Promise<number> {
  if (out === '-') {
    await place.write(figure.bytes);
    return DRAWN;
  }
  try {
    await writeFile(path.resolve(place.folder, out), figure.bytes);
  } catch (error) {
    const code = findErrorCode(error);
    if (code === null) throw error;
    place.notify(`${out} cannot be written (${code}). Is its folder there, and may you write in it?`);
    return NOT_DRAWN;
  }
  const [width, height] = [figure.width, figure.height].map((side) =>
    Math.round(side * MILLIMETRES_PER_POINT),
  );
  const size = Math.max(1, Math.round(figure.bytes.length / 1000)).toLocaleString('en');
  await place.write(`${out}: ${width} × ${height} mm, ${size} kB\n`);
  return DRAWN;
}

function reportProblems(problems: readonly string[], { notify }: CommandPlace): number {
  for (const problem of problems) notify(problem);
  notify('“npm run figure -- --help” lists all options.');
  return WRONG;
}
