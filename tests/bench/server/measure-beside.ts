import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { LoadProcess, LoadResult } from './load-process';

/** Work that takes a server long, and what is asked meanwhile. */
export type HeavyWork = {
  readonly what: string;
  /** Has the server do it, and returns in a word what became of it. */
  readonly run: (url: string) => Promise<string>;
  /** What another reader asks for meanwhile; each `#` in it becomes a number of its own. */
  readonly light: string;
};

/** A line of the table: what others wait for a light request while the work is done, and with nothing beside it. */
export type BesideLine = {
  readonly what: string;
  readonly became: string;
  readonly seconds: number;
  readonly alone: LoadResult;
  readonly beside: LoadResult;
  /** The most processor time that the thread which answers took without a turn of its event loop, in milliseconds. */
  readonly longest: number;
};

/** A server that is measured, and the file into which `main-thread-probe.cjs` writes. */
export type ProbedServer = { readonly url: string; readonly probe: string };

/** Milliseconds between a light request and the next. */
const PAUSE = 10;
/** Seconds for which light requests are asked alone. */
const ALONE = 2;
/** No work takes longer than so many seconds. */
const MAX_SECONDS = 300;

/** Does each work on a server while another process goes on asking for something light, as another visitor. */
export async function measureBeside(
  loader: LoadProcess,
  { url, probe }: ProbedServer,
  works: readonly HeavyWork[],
  onStep: (words: string) => void,
): Promise<readonly BesideLine[]> {
  const lines: BesideLine[] = [];
  for (const { what, run, light } of works) {
    onStep(what);
    const ask = (seconds: number) =>
      loader.run(url, seconds, [{ kind: 'read', count: 1, path: light, pause: PAUSE }]);
    const [alone] = await ask(ALONE);
    const from = Date.now();
    const asking = ask(MAX_SECONDS);
    await wait(100);
    const began = performance.now();
    const became = await run(url).catch((error: unknown) => String(error));
    const seconds = (performance.now() - began) / 1000;
    // What was begun in the answer's last moment belongs to it.
    await wait(200);
    loader.finish();
    const [beside] = await asking;
    if (!alone || !beside) throw new Error('The process that asks has returned nothing.');
    lines.push({ what, became, seconds, alone, beside, longest: findLongest(probe, from) });
  }
  return lines;
}

function findLongest(probe: string, from: number): number {
  const pieces = readFileSync(probe, 'utf8')
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .filter(([at = 0]) => at >= from)
    .map(([, milliseconds = 0]) => milliseconds);
  return Math.max(0, ...pieces);
}
