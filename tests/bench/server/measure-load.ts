import type { LoadGroup, LoadProcess, LoadResult } from './load-process';

/** A server that is measured. */
export type MeasuredServer = { readonly url: string; readonly name: string };

export type LoadSettings = {
  /** Seconds for each line of the table. */
  readonly seconds: number;
  /** How many ask at a time, for pages, graphs and figures. */
  readonly readers: readonly number[];
  readonly editors: number;
  readonly streams: number;
  /** Is told what is measured next. */
  readonly onStep: (words: string) => void;
};

/** A line of the table: the same load with answers that are made for each request, and with answers that are kept. */
export type ReadingLine = {
  readonly what: string;
  readonly count: number;
  readonly before: LoadResult;
  readonly after: LoadResult;
};
/** `isRate`: whether it went as fast as it could, so that a number per second says something. */
export type LoadLine = { readonly what: string; readonly result: LoadResult; readonly isRate: boolean };

/** What a page, a graph and a figure are asked of, with the words for it. */
export type Reading = { readonly what: string; readonly path: string };

/** Times readers of each address, on a server that keeps no answers and on one that does, in turns. */
export async function measureReading(
  loader: LoadProcess,
  { before, after }: { readonly before: MeasuredServer; readonly after: MeasuredServer },
  readings: readonly Reading[],
  { seconds, readers, onStep }: LoadSettings,
): Promise<readonly ReadingLine[]> {
  const lines: ReadingLine[] = [];
  for (const { what, path } of readings) {
    // The first request of all finds nothing ready.
    for (const { url } of [before, after]) await fetch(`${url}${path}`).then((got) => got.arrayBuffer());
    for (const count of readers) {
      onStep(`${count} readers of ${what}`);
      const group: LoadGroup = { kind: 'read', count, path };
      const run = ({ url }: MeasuredServer) => runOne(loader, url, seconds, group);
      lines.push({ what, count, before: await run(before), after: await run(after) });
    }
  }
  return lines;
}

/** Times editors on one network and on many, and how soon streams tell of a change. */
export async function measureEditing(
  loader: LoadProcess,
  { url, name }: MeasuredServer,
  networks: readonly string[],
  { seconds, editors, streams, onStep }: LoadSettings,
): Promise<readonly LoadLine[]> {
  const lines: LoadLine[] = [];
  for (const edited of [networks.slice(0, 1), networks]) {
    const on = edited.length === 1 ? 'one network' : `${edited.length} networks`;
    onStep(`${editors} editors on ${on}, ${name}`);
    const group: LoadGroup = { kind: 'edit', count: editors, networks: edited, pause: 0 };
    const what = `${name}: ${editors} editors on ${on}, an edit until it is acknowledged`;
    lines.push({ what, result: await runOne(loader, url, seconds, group), isRate: true });
  }
  onStep(`${streams} streams, ${name}`);
  const network = networks[0] ?? '';
  const group: LoadGroup = { kind: 'follow', count: streams, network, edits: 20 * Math.ceil(seconds / 5) };
  const what = `${name}: ${streams} streams, an edit until a stream tells of it`;
  return [...lines, { what, result: await runOne(loader, url, seconds, group), isRate: false }];
}

/** The memory of a server after so many requests, in megabytes: all that is resident, the heap, and what its objects have outside of it. */
export type MemoryPoint = {
  readonly requests: number;
  readonly resident: number;
  readonly heap: number;
  readonly outside: number;
};

/** What a soak came to: its lines, and the memory of the server after each tenth of the time. */
export type Soak = {
  readonly minutes: number;
  readonly lines: readonly LoadLine[];
  readonly memory: readonly MemoryPoint[];
};

/** Puts a mixed load on a server for minutes. */
export async function soak(
  loader: LoadProcess,
  { url, name }: MeasuredServer,
  { readings, networks }: { readonly readings: readonly Reading[]; readonly networks: readonly string[] },
  { minutes, onStep }: { readonly minutes: number; readonly onStep: LoadSettings['onStep'] },
): Promise<Soak> {
  const groups: readonly LoadGroup[] = [
    ...readings.map(({ path }): LoadGroup => ({ kind: 'read', count: 2, path })),
    { kind: 'edit', count: 4, networks, pause: 500 },
  ];
  const words = [...readings.map(({ what }) => `2 readers of ${what}`), '4 editors, two edits a second each'];
  onStep(`a load of ${minutes} minutes, ${name}`);
  const memory: MemoryPoint[] = [];
  const note = async () => memory.push(await readMemory(url));
  const tenth = setInterval(() => void note(), minutes * 6_000);
  const results = await loader.run(url, minutes * 60, groups).finally(() => clearInterval(tenth));
  if (memory.length < 10) await note();
  const lines = results.map((result, at) => ({
    what: `${name}: ${words[at]}`,
    result,
    isRate: !words[at]?.includes('edits'),
  }));
  return { minutes, lines, memory };
}

async function runOne(
  loader: LoadProcess,
  url: string,
  seconds: number,
  group: LoadGroup,
): Promise<LoadResult> {
  const [result] = await loader.run(url, seconds, [group]);
  if (!result) throw new Error('The process that asks has returned nothing.');
  return result;
}

/** Reads from the metrics of a server what memory it takes, after how many requests. */
async function readMemory(url: string): Promise<MemoryPoint> {
  const text = await (await fetch(`${url}/api/metrics`)).text();
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'gm'))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    );
  const toMegabytes = (name: string) => sum(name) / 1024 / 1024;
  return {
    requests: sum('http_requests_total'),
    resident: toMegabytes('process_resident_memory_bytes'),
    heap: toMegabytes('nodejs_heap_size_used_bytes'),
    outside: toMegabytes('nodejs_external_memory_bytes'),
  };
}
