import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import HeaviestFirst, { HEAVIEST } from './heaviest-first.mjs';
import { toGroupText } from './together.mjs';

type Tests = Parameters<HeaviestFirst['sort']>[0];

describe('the order of tests that share their modules', () => {
  it('begins with those that stand for the heaviest, however little is in them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'backchannel-order-'));
    const [first = '', second = ''] = HEAVIEST.map((name) => `tests/${name}.test.ts`);
    const groups = { many: ['tests/a.test.ts', 'tests/b.test.ts'], light: [second], heavy: ['c', first] };
    const tests = Object.entries(groups).map(([name, names]) => {
      const path = join(folder, name);
      writeFileSync(path, toGroupText('/here', names));
      return { path, context: { config: {}, hasteFS: { getSize: () => names.length } } };
    });
    const sequencer = new HeaviestFirst({ contexts: [], globalConfig: {} } as never);
    Object.assign(sequencer, { time: () => undefined, hasFailed: () => false });
    const sorted = await sequencer.sort(tests as unknown as Tests);
    rmSync(folder, { recursive: true });
    expect(sorted.map(({ path }) => basename(path))).toEqual(['heavy', 'light', 'many']);
  });

  it.each(HEAVIEST)('knows a file that there is: %s', (name) => {
    expect(['ts', 'tsx'].some((ending) => existsSync(`tests/${name}.test.${ending}`))).toBe(true);
  });
});
