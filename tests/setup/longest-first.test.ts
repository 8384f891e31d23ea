import { existsSync } from 'node:fs';
import { join } from 'node:path';
import LongestFirst, { LONGEST } from './longest-first.mjs';

type Tests = Parameters<LongestFirst['sort']>[0];

/** Files of so many bytes, none of which was run before but those of which a duration is given. */
function list(files: Readonly<Record<string, { readonly size: number; readonly took?: number }>>) {
  const context = { config: {}, hasteFS: { getSize: (path: string) => files[path]?.size ?? 0 } };
  const sequencer = new LongestFirst({ contexts: [], globalConfig: {} } as never);
  // What Jest reads of its last run.
  Object.assign(sequencer, {
    time: ({ path }: { readonly path: string }) => files[path]?.took,
    hasFailed: () => false,
  });
  const tests = Object.keys(files).map((path) => ({ path, context })) as unknown as Tests;
  return sequencer.sort(tests).then((sorted) => sorted.map(({ path }) => path));
}

describe('the order of the browser tests', () => {
  it('begins with the longest files, and goes on with the largest, while nothing is known of them', async () => {
    const files = {
      '/small.test.ts': { size: 1 },
      '/large.test.ts': { size: 9 },
      '/kills.test.ts': { size: 2 },
    };
    expect(await list({ ...files, '/walk.test.ts': { size: 1 } })).toEqual([
      '/walk.test.ts',
      '/kills.test.ts',
      '/large.test.ts',
      '/small.test.ts',
    ]);
  });

  it('is by what they took the last time where that is known', async () => {
    const files = { '/walk.test.ts': { size: 1, took: 5 }, '/other.test.ts': { size: 1, took: 9 } };
    expect(await list(files)).toEqual(['/other.test.ts', '/walk.test.ts']);
  });

  it.each(LONGEST)('knows a file that there is: %s', (name) => {
    expect(existsSync(join(process.cwd(), 'tests/browser', name))).toBe(true);
  });
});
