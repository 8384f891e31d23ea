/** @jest-environment node */
import fc from 'fast-check';
import { getKeptNetworks, KeptNetworks } from '@/lib/store/kept-networks';
import { loadNetwork } from '@/lib/store/load-networks';
import { openStore, watchNetwork } from '@/lib/store/open-store';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createKeptFolder, type KeptFolder } from './kept-folder';
import { DOING } from './kept-pair';
import { createNetworksFolder, type NetworksFolder } from './networks-folder';

const MINUTE = 60_000;
/** A large network has about 10 MB, and a small one next to nothing. */
const [LARGE, SMALL] = [4_000, 20];

function open(megabytes = 35) {
  const time = { now: 0 };
  const kept = new KeptNetworks(
    () => ({ bytes: megabytes * 1024 * 1024, idle: 10 * MINUTE }),
    () => time.now,
  );
  const dropped: string[] = [];
  const hold = (networkId: string, things = LARGE) =>
    kept.hold(`key ${networkId}`, { networkId, things, drop: () => dropped.push(networkId) });
  return { kept, time, dropped, hold };
}

describe('KeptNetworks', () => {
  it('lets those go that were used longest ago, where there is no room', () => {
    const { kept, dropped, hold } = open();
    for (const id of ['a', 'b', 'c']) hold(id);
    kept.touch('key a');
    hold('d');
    expect([kept.list(), dropped]).toEqual([['c', 'a', 'd'], ['b']]);
  });

  it('keeps the newest, however large it is', () => {
    const { kept, hold } = open(1);
    hold('a');
    hold('b');
    expect(kept.list()).toEqual(['b']);
  });

  it('lets a network go that nobody has open, when it was not used for a while', () => {
    const { kept, time, dropped, hold } = open();
    hold('a');
    time.now = 6 * MINUTE;
    hold('b');
    time.now = 11 * MINUTE;
    kept.releaseIdle();
    expect([kept.list(), dropped]).toEqual([['b'], ['a']]);
  });

  it('keeps what a page has open, and begins to count when the last one closes', () => {
    const { kept, time, hold } = open();
    hold('a');
    const [first, second] = [kept.pin('a'), kept.pin('a')];
    time.now = 60 * MINUTE;
    first();
    first();
    kept.releaseIdle();
    expect(kept.list()).toEqual(['a']);
    second();
    time.now += 9 * MINUTE;
    kept.releaseIdle();
    expect(kept.list()).toEqual(['a']);
    time.now += 2 * MINUTE;
    kept.releaseIdle();
    expect(kept.list()).toEqual([]);
  });

  it('lets what a page has open go last, where there is no room', () => {
    const { kept, hold } = open();
    for (const id of ['a', 'b', 'c']) hold(id);
    kept.pin('a');
    for (const id of ['d', 'e']) hold(id);
    expect(kept.list()).toEqual(['a', 'd', 'e']);
  });

  it('keeps small networks, of which nothing would be gained', () => {
    const { kept, time, hold } = open();
    hold('a', SMALL);
    time.now = 60 * MINUTE;
    kept.releaseIdle();
    expect(kept.list()).toEqual(['a']);
  });

  it('never keeps more than there is room for, but for one', () => {
    const step = fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      things: fc.integer({ max: 9_000, min: 0 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { kept, dropped, hold } = open();
        const sizes = new Map<string, number>();
        for (const { id, things } of steps) {
          hold(id, things);
          sizes.set(id, things);
          const bytes = kept.list().reduce((sum, each) => sum + (sizes.get(each) ?? 0) * 2_500, 0);
          expect(kept.list().at(-1)).toBe(id);
          if (kept.list().length > 1) expect(bytes).toBeLessThanOrEqual(35 * 1024 * 1024);
        }
        expect(dropped.length + kept.list().length).toBeGreaterThanOrEqual(new Set(sizes.keys()).size);
      }),
      { seed: 1993 },
    );
  });
});

describe('a network of the store', () => {
  let folder: KeptFolder;
  let files: NetworksFolder;
  const idle = process.env.NETWORKS_IDLE;

  beforeEach(async () => {
    files = await createNetworksFolder();
    folder = await createKeptFolder();
    process.env.NETWORKS_IDLE = '0.0001';
    const actors = Array.from({ length: 2_000 }, (_, i) => ({
      id: `a${i}`,
      kind: 'person' as const,
      name: `Actor ${i}`,
    }));
    await (await openStore()).create(createNetwork({ id: 'many', title: 'Many', actors }), {
      ...DOING,
      key: null,
    });
  });

  afterEach(async () => {
    if (idle === undefined) delete process.env.NETWORKS_IDLE;
    else process.env.NETWORKS_IDLE = idle;
    await folder.remove();
    await files.remove();
  });

  const load = async () => {
    const loaded = await loadNetwork('many');
    if (loaded?.state !== 'parsed') throw new Error('It is not there.');
    return loaded;
  };
  const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

  it('is not kept for having been imported, is kept when it is read, and let go when it is idle', async () => {
    expect(getKeptNetworks().list()).not.toContain('many');
    const { network } = await load();
    expect((await load()).network).toBe(network);
    expect(getKeptNetworks().list()).toContain('many');
    await pause();
    getKeptNetworks().releaseIdle();
    expect(getKeptNetworks().list()).not.toContain('many');
    const again = await load();
    expect(again.network).not.toBe(network);
    expect(again.network).toEqual(network);
    expect(getStoredGraph(again.network).order).toBe(2_000);
  });

  it('is kept while a page has it open, and not longer', async () => {
    const { network } = await load();
    const { stop } = await watchNetwork('many', null, () => {});
    await pause();
    getKeptNetworks().releaseIdle();
    expect((await load()).network).toBe(network);
    stop();
    await pause();
    getKeptNetworks().releaseIdle();
    expect(getKeptNetworks().list()).not.toContain('many');
  });

  it('is let go with its store', async () => {
    await load();
    await folder.remove();
    expect(getKeptNetworks().list()).not.toContain('many');
  });
});

describe('a network of a file', () => {
  it('is let go when it is idle, and read again', async () => {
    const files = await createNetworksFolder();
    const folder = await createKeptFolder();
    const actors = Array.from({ length: 2_000 }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `A ${i}` }));
    await files.write('filed.json', { format: 'backchannel/1', id: 'filed', title: 'Filed', actors });
    process.env.NETWORKS_IDLE = '0.0001';
    const first = await loadNetwork('filed');
    expect(await loadNetwork('filed')).toBe(first);
    await new Promise((resolve) => setTimeout(resolve, 20));
    getKeptNetworks().releaseIdle();
    expect(getKeptNetworks().list()).not.toContain('filed');
    const again = await loadNetwork('filed');
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
    delete process.env.NETWORKS_IDLE;
    await folder.remove();
    await files.remove();
  });
});
