import type { LayoutId } from '@/lib/explorer/view-state';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { NO_PLACES, type PlacesPatch } from '@/lib/store/places/places';
import { readAllPlaces, readPlaces, writePlaces } from '@/lib/store/places/position-repository';
import type { Positions } from '@/lib/view/positions';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };

const createPair = (id: string) =>
  createNetwork({
    id,
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
  });

describe.each(ENGINES)('places that are kept (%s)', (kind) => {
  let database: TestDatabase;
  let store: NetworkStore;

  beforeEach(async () => {
    database = await createTestDatabase(kind);
    store = await openStore();
    for (const id of ['pair', 'other']) await store.create(createPair(id), { ...DOING, key: null });
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await store.close();
    await database.remove();
  });

  const openStore = async () =>
    new NetworkStore(await database.open(), async () => null, new NetworkEvents());

  const write = (patch: Partial<PlacesPatch>, id = 'pair', layout: LayoutId = 'force') =>
    writePlaces(store.engine, id, layout, { ...NO_PLACES, release: false, anew: false, ...patch });
  const read = (id = 'pair', layout: LayoutId = 'force') => readPlaces(store.engine, id, layout);

  it('are nowhere before anybody has left them somewhere', async () => {
    expect(await read()).toEqual({ arranged: {}, placed: {} });
    expect(await read('none')).toEqual({ arranged: {}, placed: {} });
  });

  it('are there after a start, as arranged and as placed by hand, each by itself', async () => {
    const arranged = { ann: { x: 1, y: 2 }, bo: { x: -3.5, y: 4.5 } };
    expect(await write({ arranged, placed: { ann: { x: 70, y: -80 } } })).toBe(true);
    await store.close();
    store = await openStore();
    expect(await read()).toEqual({ arranged, placed: { ann: { x: 70, y: -80 } } });
    await write({ placed: { bo: { x: 5, y: 6 } } }, 'pair', 'circle');
    expect(await readAllPlaces(store.engine, 'pair')).toEqual({
      force: await read(),
      layered: NO_PLACES,
      circle: { arranged: {}, placed: { bo: { x: 5, y: 6 } } },
    });
  });

  it('are kept to a tenth of a unit, the same on every engine', async () => {
    await write({ placed: { ann: { x: 1.24999, y: -1.26 }, bo: { x: 9_999_999.94, y: -0.04 } } });
    const { ann, bo } = (await read()).placed;
    expect(ann).toEqual({ x: 1.2, y: -1.3 });
    expect([bo?.x, Math.abs(bo?.y ?? Number.NaN)]).toEqual([9_999_999.9, 0]);
  });

  it('stay where they are but for what is told, and take the later of two', async () => {
    await write({ arranged: { ann: { x: 1, y: 1 }, bo: { x: 2, y: 2 } }, placed: { ann: { x: 3, y: 3 } } });
    await write({ arranged: { bo: { x: 5, y: 5 } }, placed: { bo: { x: 6, y: 6 } } });
    await write({ placed: { bo: { x: 7, y: 7 } } });
    expect(await read()).toEqual({
      arranged: { ann: { x: 1, y: 1 }, bo: { x: 5, y: 5 } },
      placed: { ann: { x: 3, y: 3 }, bo: { x: 7, y: 7 } },
    });
  });

  it('are of one network and one layout', async () => {
    await write({ placed: { ann: { x: 1, y: 1 } } });
    await write({ placed: { ann: { x: 2, y: 2 } } }, 'pair', 'circle');
    await write({ placed: { ann: { x: 3, y: 3 } } }, 'other');
    expect((await read()).placed).toEqual({ ann: { x: 1, y: 1 } });
    expect((await read('pair', 'circle')).placed).toEqual({ ann: { x: 2, y: 2 } });
    expect((await read('other')).placed).toEqual({ ann: { x: 3, y: 3 } });
  });

  it('are released by hand, and what is placed with that stays', async () => {
    const arranged = { ann: { x: 1, y: 1 } };
    await write({ arranged, placed: { ann: { x: 2, y: 2 }, bo: { x: 3, y: 3 } } });
    await write({ placed: { ann: { x: 4, y: 4 } } }, 'pair', 'circle');
    await write({ placed: { bo: { x: 5, y: 5 } }, release: true });
    expect(await read()).toEqual({ arranged, placed: { bo: { x: 5, y: 5 } } });
    expect((await read('pair', 'circle')).placed).toEqual({ ann: { x: 4, y: 4 } });
  });

  it('are released one by one, and arranged anew, without what was arranged before', async () => {
    await write({ arranged: { ann: { x: 1, y: 1 }, bo: { x: 2, y: 2 } } });
    await write({ placed: { ann: { x: 3, y: 3 }, bo: { x: 4, y: 4 } } });
    await write({ placed: { ann: null }, arranged: { bo: { x: 5, y: 5 } }, anew: true });
    expect(await read()).toEqual({ arranged: { bo: { x: 5, y: 5 } }, placed: { bo: { x: 4, y: 4 } } });
    await write({ anew: true });
    expect(await read()).toEqual({ arranged: {}, placed: { bo: { x: 4, y: 4 } } });
  });

  it('may be of an actor whose id every object has', async () => {
    const placed = { constructor: { x: 1, y: 2 } } as unknown as Positions;
    await write({ placed, arranged: placed });
    expect(await read()).toEqual({ arranged: placed, placed });
  });

  it('may be of more actors than are written at once', async () => {
    const arranged: Positions = Object.fromEntries(
      Array.from({ length: 1_201 }, (_, number) => [`n${number}`, { x: number, y: 0.5 - number }]),
    );
    await write({ arranged });
    expect((await read()).arranged).toEqual(arranged);
    await write({ arranged: { n7: { x: 0.5, y: 0.5 } } });
    expect((await read()).arranged).toEqual({ ...arranged, n7: { x: 0.5, y: 0.5 } });
  });

  it('are not kept for a network that is not', async () => {
    expect(await write({ placed: { ann: { x: 1, y: 1 } } }, 'none')).toBe(false);
    expect(await store.engine.db.selectFrom('places').selectAll().execute()).toEqual([]);
  });

  it('are all written or none', async () => {
    const { db } = store.engine;
    await write({ placed: { ann: { x: 1, y: 1 } } });
    const none = { x: Number.NaN, y: 0 };
    await expect(write({ placed: { ann: { x: 2, y: 2 }, bo: none }, release: true })).rejects.toThrow();
    expect((await read()).placed).toEqual({ ann: { x: 1, y: 1 } });
    expect(await db.selectFrom('places').selectAll().execute()).toHaveLength(1);
  });

  it('lose nothing when two write at once', async () => {
    const ids = Array.from({ length: 20 }, (_, number) => `n${number}`);
    await Promise.all(ids.map((id, number) => write({ placed: { [id]: { x: number, y: number } } })));
    expect(Object.keys((await read()).placed).sort()).toEqual([...ids].sort());
  });

  it('are no change of the network: its version stays', async () => {
    await write({ placed: { ann: { x: 1, y: 1 } } });
    expect((await store.load('pair'))?.version).toBe(1);
  });

  it('go with a network that is purged, and with it alone', async () => {
    await write({ placed: { ann: { x: 1, y: 1 } } });
    await write({ placed: { ann: { x: 2, y: 2 } } }, 'other');
    await store.purge('pair', DOING);
    expect(await read()).toEqual({ arranged: {}, placed: {} });
    expect((await read('other')).placed).toEqual({ ann: { x: 2, y: 2 } });
  });
});

/** Only a server can be shared; that none is tested is said where the engines are. */
const describeShared = ENGINES.includes('postgres') ? describe : () => undefined;

describeShared('the places of two servers that share a database', () => {
  it('are those of both, whoever writes', async () => {
    const database = await createTestDatabase('postgres');
    const open = async () => new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    const [one, other] = [await open(), await open()];
    await one.create(createPair('pair'), { ...DOING, key: null });
    const ids = Array.from({ length: 20 }, (_, number) => `n${number}`);
    const all = Object.fromEntries(ids.map((id, number) => [id, { x: number, y: number }]));
    const backwards = Object.fromEntries(Object.entries(all).reverse());
    const write = (store: NetworkStore, arranged: Positions) =>
      writePlaces(store.engine, 'pair', 'force', { arranged, placed: {}, release: false, anew: false });
    const written = await Promise.all([write(one, all), write(other, backwards), write(one, backwards)]);
    expect(written).toEqual([true, true, true]);
    expect((await readPlaces(other.engine, 'pair', 'force')).arranged).toEqual(all);
    await one.close();
    await other.close();
    await database.remove();
  });
});
