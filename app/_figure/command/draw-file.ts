import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toViewContext } from '@/lib/explorer/default-view';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { findErrorCode } from '@/lib/store/network-folder';
import { orderFigure } from '../order-figure';
import { getServerRenderer } from '../server/draw-job';
import { buildServerResources } from '../server/server-resources';
import { toFigureReply } from '../to-figure-reply';
import type { CommandOptions } from './command-options';
import { type CommandPlace, EXIT_CODES, reportProblems } from './command-place';
import { loadSource } from './load-source';

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** From here on a layout takes seconds. */
const MANY_ACTORS = 300;

/** Draws the figure that a command asks for, and writes it to its file or to the standard output. Returns the exit code. */
export async function drawFile(options: CommandOptions, place: CommandPlace): Promise<number> {
  const source = await loadSource(options.source, place.folder);
  if (!source.ok) {
    for (const line of source.lines) place.notify(line);
    return EXIT_CODES.notDrawn;
  }
  const graph = buildNetworkGraph(source.network);
  const { problems, ...request } = parseFigureParams(options.params, toViewContext(graph));
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
    return EXIT_CODES.notDrawn;
  }
  for (const warning of reply.figure.warnings) place.notify(`Note: ${warning}`);
  return deliver(reply.figure, options.out ?? `${source.network.id}.${options.format}`, place);
}

async function deliver(figure: DrawnFigure, out: string, place: CommandPlace): Promise<number> {
  if (out === '-') {
    await place.write(figure.bytes);
    return EXIT_CODES.drawn;
  }
  try {
    await writeFile(path.resolve(place.folder, out), figure.bytes);
  } catch (error) {
    const code = findErrorCode(error);
    if (code === null) throw error;
    place.notify(`${out} cannot be written (${code}). Is its folder there, and may you write in it?`);
    return EXIT_CODES.notDrawn;
  }
  const [width, height] = [figure.width, figure.height].map((side) =>
    Math.round(side * MILLIMETRES_PER_POINT),
  );
  const size = Math.max(1, Math.round(figure.bytes.length / 1000)).toLocaleString('en');
  await place.write(`${out}: ${width} × ${height} mm, ${size} kB\n`);
  return EXIT_CODES.drawn;
}
