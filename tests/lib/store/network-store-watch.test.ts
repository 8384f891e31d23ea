import { setTimeout as wait } from 'node:timers/promises';
import { type NetworkEvent, NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { addActor, createPair, DOING, getAnswer, keepPair, request, setRole } from './kept-pair';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

describe.each(ENGINES)('a network that is kept (%s)', (kind) => {
  const kept = keepPair(kind);

  describe('whoever looks at a network', () => {
    it('is told what is changed, by whom, and that it was purged', async () => {
      await kept.keep();
      const events: NetworkEvent[] = [];
      const stop = kept.store.events.listen('pair', 1, (event) => events.push(event));
      await kept.store.commit('pair', request(1, [setRole('Envoy')]));
      await kept.store.purge('pair', DOING);
      stop();
      expect(events).toEqual([
        {
          kind: 'changed',
          changes: [{ version: 2, base: 1, label: 'call Ann Envoy', ...DOING, change: setRole('Envoy') }],
        },
        { kind: 'purged' },
      ]);
      expect(kept.store.events.listWatched()).toEqual([]);
    });

    it('is told what another has written before this store had opened the network: from the file that ships on', async () => {
      kept.shipped.set('pair', createPair());
      const other = new NetworkStore(kept.store.engine, async () => null, new NetworkEvents());
      const events: NetworkEvent[] = [];
      const watch = await other.watch('pair', 0, (event) => events.push(event));
      expect(watch).toMatchObject({ version: 0, missed: [] });
      await kept.store.commit('pair', request(0, [setRole('Envoy')]));
      await kept.store.commit('pair', request(2, [addActor('cy')]));
      expect((await other.load('pair'))?.version).toBe(3);
      const told = events.flatMap((event) => (event.kind === 'changed' ? event.changes : []));
      expect(told.map(({ version, author, label }) => [version, author, label])).toEqual([
        [2, 'Desk A', 'call Ann Envoy'],
        [3, 'Desk A', 'add N cy'],
      ]);
      await other.load('pair');
      expect(events.flatMap((event) => (event.kind === 'changed' ? event.changes : []))).toEqual(told);
      watch.stop();
    });

    it('does not keep others from being told when it fails', async () => {
      jest.spyOn(console, 'error').mockImplementation();
      await kept.keep();
      const told: string[] = [];
      kept.store.events.listen('pair', 1, () => {
        throw new Error('It cannot listen.');
      });
      kept.store.events.listen('pair', 1, ({ kind: what }) => told.push(what));
      expect(getAnswer(await kept.store.commit('pair', request(1, [setRole('Envoy')]))).version).toBe(2);
      expect(told).toEqual(['changed']);
    });
  });
});

/** Only a server can be shared; that none is tested is said where the engines are. */
const describeShared = ENGINES.includes('postgres') ? describe : () => undefined;

describeShared('two servers that share a database', () => {
  let database: TestDatabase;
  let one: NetworkStore;
  let other: NetworkStore;

  beforeEach(async () => {
    database = await createTestDatabase('postgres');
    const open = async () => new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    one = await open();
    other = await open();
    await one.create(createPair(), { ...DOING, key: null });
  });

  afterEach(async () => {
    await one.close();
    await other.close();
    await database.remove();
  });

  it('see what the other has written, and merge it', async () => {
    await other.load('pair');
    await one.commit('pair', request(1, [setRole('Envoy')]));
    expect((await other.load('pair'))?.network.actors[0]?.role).toBe('Envoy');
    await one.commit('pair', request(2, [addActor('cy')]));
    // It has not looked since, and the author knows a version that it does not.
    expect(getAnswer(await other.commit('pair', request(3, [addActor('dee')]))).version).toBe(4);
    expect(getAnswer(await one.commit('pair', request(1, [addActor('eve')]))).version).toBe(5);
    const [here, there] = [await one.load('pair'), await other.load('pair')];
    expect(here).toEqual(there);
    expect(here?.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy', 'dee', 'eve']);
  });

  it('ask no more often than twice for thirty readers who come together, and see what was written before they came', async () => {
    const asked = jest.spyOn(other.engine.db, 'selectFrom');
    await other.load('pair');
    asked.mockClear();
    const early = other.load('pair');
    await one.commit('pair', request(1, [setRole('Envoy')]));
    const all = await Promise.all(Array.from({ length: 30 }, () => other.load('pair')));
    await early;
    expect(new Set(all.map((each) => each?.version))).toEqual(new Set([2]));
    expect(asked.mock.calls.filter(([table]) => String(table) === 'networks').length).toBeLessThanOrEqual(3);
  });

  it('lose nothing when both write at once', async () => {
    const ids = Array.from({ length: 30 }, (_, number) => `n${number}`);
    const outcomes = await Promise.all(
      ids.map((id, index) => (index % 2 ? one : other).commit('pair', request(1, [addActor(id)]))),
    );
    expect(new Set(outcomes.map((outcome) => getAnswer(outcome).version)).size).toBe(30);
    const loaded = await one.load('pair');
    expect(loaded?.version).toBe(31);
    expect(loaded?.network.actors).toHaveLength(32);
    await other.close();
    other = new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    expect(await other.load('pair')).toEqual(loaded);
  });

  it('tell those who look at a network as it ships within a second that the other has changed it', async () => {
    const shipped = createPair('shipped');
    const open = async () =>
      new NetworkStore(await database.open(), async () => shipped, new NetworkEvents());
    const [here, there] = [await open(), await open()];
    const events: NetworkEvent[] = [];
    const { version, stop } = await there.watch('shipped', 0, (event) => events.push(event));
    expect(version).toBe(0);
    await here.commit('shipped', request(0, [setRole('Envoy')]));
    await waitFor(() => events.length === 1);
    stop();
    expect(events).toMatchObject([{ kind: 'changed', changes: [{ version: 2, author: 'Desk A' }] }]);
    await here.close();
    await there.close();
  });

  it('tell those who look that a network was purged, also when it was begun anew before they could see', async () => {
    const events: NetworkEvent[] = [];
    const { stop } = await other.watch('pair', null, (event) => events.push(event));
    await one.purge('pair', DOING);
    await one.create(createPair(), { ...DOING, key: null });
    await waitFor(() => events.length > 0);
    stop();
    expect(events).toEqual([{ kind: 'purged' }]);
  });

  it('tell those who look within a second what the other has written, and that it purged it', async () => {
    const events: NetworkEvent[] = [];
    const { version, stop } = await other.watch('pair', null, (event) => events.push(event));
    expect(version).toBe(1);
    await one.commit('pair', request(1, [setRole('Envoy')]));
    await waitFor(() => events.length === 1);
    await one.purge('pair', DOING);
    await waitFor(() => events.length === 2);
    stop();
    expect(events).toMatchObject([{ kind: 'changed', changes: [{ author: 'Desk A' }] }, { kind: 'purged' }]);
  });
});

/** Waits until something is so, for a second. Throws an Error when it is not by then. */
async function waitFor(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < 1000; waited += 20) {
    if (isSo()) return;
    await wait(20);
  }
  throw new Error('It did not happen within a second.');
}
