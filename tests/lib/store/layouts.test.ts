import { MIGRATIONS } from '@/lib/store/database/migrations';
import { type DatedLayout, readLayout, writeLayout } from '@/lib/store/layouts/layout-repository';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

const DOING = { author: 'Desk A', at: '2026-11-29T12:00:00.000Z' };

const toLayout = (version: number, rest: Partial<DatedLayout> = {}): DatedLayout => ({
  ids: ['ann', 'constructor'],
  x: [10, -20],
  y: [30, 0],
  version,
  digest: `digest-${version}`,
  ...rest,
});

describe.each(ENGINES)('layouts that are kept (%s)', (kind) => {
  let database: TestDatabase;
  let store: NetworkStore;

  beforeEach(async () => {
    database = await createTestDatabase(kind);
    store = await openStore();
    for (const id of ['pair', 'other']) await store.create(createNetwork({ id }), { ...DOING, key: null });
  });

  afterEach(async () => {
    await store.close();
    await database.remove();
  });

  const openStore = async () =>
    new NetworkStore(await database.open(), async () => null, new NetworkEvents());
  const countRows = async () =>
    (await store.engine.db.selectFrom('layouts').select('version').execute()).length;

  it('are none before any was computed', async () => {
    expect(await readLayout(store.engine, 'pair', 'force')).toBeNull();
  });

  it('are there after a start', async () => {
    expect(await writeLayout(store.engine, 'pair', 'force', toLayout(1))).toBe(true);
    await store.close();
    store = await openStore();
    expect(await readLayout(store.engine, 'pair', 'force')).toEqual(toLayout(1));
  });

  it('are of one network and one kind', async () => {
    await writeLayout(store.engine, 'pair', 'force', toLayout(1));
    await writeLayout(store.engine, 'pair', 'circle', toLayout(1, { x: [1, 2] }));
    await writeLayout(store.engine, 'other', 'force', toLayout(1, { x: [3, 4] }));
    expect(await readLayout(store.engine, 'pair', 'force')).toEqual(toLayout(1));
    expect((await readLayout(store.engine, 'pair', 'circle'))?.x).toEqual([1, 2]);
    expect((await readLayout(store.engine, 'other', 'force'))?.x).toEqual([3, 4]);
  });

  it('of a newer version take the place of the one before, and not the other way round', async () => {
    await writeLayout(store.engine, 'pair', 'force', toLayout(1));
    expect(await writeLayout(store.engine, 'pair', 'force', toLayout(5))).toBe(true);
    expect(await writeLayout(store.engine, 'pair', 'force', toLayout(4))).toBe(false);
    expect((await readLayout(store.engine, 'pair', 'force'))?.version).toBe(5);
    expect(await countRows()).toBe(1);
  });

  it('are kept for a file that nobody has changed, and not for a network that is gone', async () => {
    expect(await writeLayout(store.engine, 'shipped', 'force', toLayout(0))).toBe(true);
    expect(await readLayout(store.engine, 'shipped', 'force')).toEqual(toLayout(0));
    expect(await writeLayout(store.engine, 'gone', 'force', toLayout(3))).toBe(false);
    expect(await readLayout(store.engine, 'gone', 'force')).toBeNull();
  });

  it('go with the network', async () => {
    await writeLayout(store.engine, 'pair', 'force', toLayout(1));
    await writeLayout(store.engine, 'other', 'force', toLayout(1));
    await store.purge('pair', DOING);
    expect(await readLayout(store.engine, 'pair', 'force')).toBeNull();
    expect(await readLayout(store.engine, 'other', 'force')).toEqual(toLayout(1));
  });

  it.each(['no JSON', '{"ids":["a"],"x":[1],"y":[]}', '{"ids":"a","x":[],"y":[]}'])(
    'that cannot be read are none: %s',
    async (body) => {
      const row = { network_id: 'pair', layout: 'force', version: 1, digest: '', body };
      await store.engine.db.insertInto('layouts').values(row).execute();
      expect(await readLayout(store.engine, 'pair', 'force')).toBeNull();
    },
  );

  it('lose nothing when two write at once', async () => {
    const versions = Array.from({ length: 8 }, (_, i) => i + 1);
    await Promise.all(
      versions.map((version) => writeLayout(store.engine, 'pair', 'force', toLayout(version))),
    );
    expect(await countRows()).toBe(1);
    const kept = await readLayout(store.engine, 'pair', 'force');
    expect(kept).toEqual(toLayout(kept?.version ?? 0));
  });
});

it('layouts have a step of their own, after all that were there', () => {
  expect(Object.keys(MIGRATIONS).toSorted()).toEqual(Object.keys(MIGRATIONS));
  expect(Object.keys(MIGRATIONS)).toContain('2026-11-29-layouts');
});
