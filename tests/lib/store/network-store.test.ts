import { setTimeout as wait } from 'node:timers/promises';
import type { Change } from '@/lib/network/changes/change';
import { buildDifference, compareNetworks } from '@/lib/network/changes/compare-networks';
import { buildAddition, buildEdit } from '@/lib/network/changes/edit-thing';
import { buildRemoval } from '@/lib/network/changes/remove-things';
import type { Network } from '@/lib/network/network';
import { type NetworkEvent, NetworkEvents } from '@/lib/store/network-events';
import { type CommitOutcome, NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };

/** Two people who talk. */
function createPair(id = 'pair'): Network {
  return createNetwork({
    id,
    title: 'A pair',
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
    relationships: [{ id: 'talks', type: 'talks-to', source: 'ann', target: 'bo' }],
  });
}

const setRole = (role: string, was = ''): Change => ({
  label: `call Ann ${role}`,
  operations: [{ op: 'set', list: 'actors', id: 'ann', field: 'role', was, now: role }],
});
const addActor = (id: string): Change =>
  buildAddition(createPair(), 'actors', { id, kind: 'person', name: `N ${id}` });
const request = (base: number, changes: readonly Change[], key: string | null = null) => ({
  ...DOING,
  base,
  changes,
  key,
});

/** Answers what was done. Throws an Error when it was not. */
function getAnswer(outcome: CommitOutcome) {
  if (outcome.kind === 'done') return outcome.answer;
  throw new Error(`It was not done: ${JSON.stringify(outcome)}`);
}

describe.each(ENGINES)('networks that are kept (%s)', (kind) => {
  let database: TestDatabase;
  let store: NetworkStore;
  const shipped = new Map<string, Network>();

  beforeEach(async () => {
    shipped.clear();
    database = await createTestDatabase(kind);
    store = await openStore();
  });

  afterEach(async () => {
    await store.close();
    await database.remove();
  });

  async function openStore(): Promise<NetworkStore> {
    return new NetworkStore(
      await database.open(),
      async (id) => shipped.get(id) ?? null,
      new NetworkEvents(),
    );
  }

  async function reopen(): Promise<void> {
    await store.close();
    store = await openStore();
  }

  const keep = (network = createPair(), key: string | null = null) =>
    store.create(network, { ...DOING, key });

  describe('a new network', () => {
    it('is kept as version 1, and read again after a start', async () => {
      expect(await keep()).toEqual({ kind: 'done', version: 1 });
      await reopen();
      expect(await store.load('pair')).toEqual({ network: createPair(), version: 1 });
      expect(await store.list()).toEqual(['pair']);
    });

    it('does not take the place of another', async () => {
      await keep();
      expect(await keep({ ...createPair(), title: 'Another' })).toEqual({ kind: 'exists' });
      expect((await store.load('pair'))?.network.title).toBe('A pair');
    });

    it('is kept once when it is sent twice with one key, which is for nothing else', async () => {
      await keep(createPair(), 'key');
      expect(await keep(createPair(), 'key')).toEqual({ kind: 'done', version: 1 });
      expect(await keep({ ...createPair(), title: 'Another' }, 'key')).toEqual({ kind: 'key-used' });
    });

    it('may be large', async () => {
      const notes = 'Long notes, with “quotes” and عربي. '.repeat(40);
      const actors = Array.from({ length: 1_000 }, (_, number) => ({
        id: `a${number}`,
        kind: 'person',
        name: `N ${number}`,
        notes,
      }));
      const large = createNetwork({ id: 'large', actors, colour: ['kept', { as: 'it is' }] });
      await keep(large);
      await reopen();
      expect((await store.load('large'))?.network).toEqual(large);
    });

    it('is not there before', async () => {
      expect(await store.load('pair')).toBeNull();
      expect(await store.list()).toEqual([]);
      expect(await store.commit('pair', request(1, [setRole('Envoy')]))).toEqual({ kind: 'unknown-network' });
    });
  });

  describe('changes', () => {
    it('each make a version, and are there after a start', async () => {
      await keep();
      const answer = getAnswer(await store.commit('pair', request(1, [setRole('Envoy'), addActor('cy')])));
      expect(answer).toEqual({ version: 3, versions: [2, 3], warnings: [] });
      await reopen();
      const kept = await store.load('pair');
      expect(kept?.version).toBe(3);
      expect(kept?.network.actors.map(({ id, role }) => [id, role])).toEqual([
        ['ann', 'Envoy'],
        ['bo', ''],
        ['cy', ''],
      ]);
    });

    it('are in the history with who made them, when, what and from which version', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      expect(await store.listEntries('pair', { before: 100, limit: 10 })).toEqual([
        { version: 2, base: 1, label: 'call Ann Envoy', ...DOING },
        { version: 1, base: 0, label: 'begin “A pair”', ...DOING },
      ]);
      expect(await store.listEntries('pair', { before: 2, limit: 10 })).toHaveLength(1);
      expect(await store.listEntries('pair', { before: 100, limit: 1 })).toHaveLength(1);
    });

    it('from an older version are merged when they touch something else', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      const answer = getAnswer(await store.commit('pair', request(1, [addActor('cy')])));
      expect(answer.version).toBe(3);
      expect((await store.load('pair'))?.network.actors).toMatchObject([{ role: 'Envoy' }, {}, { id: 'cy' }]);
    });

    it('from an older version that touch the same are refused, with both and with who was first', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      const outcome = await store.commit('pair', { ...request(1, [setRole('Minister')]), author: 'Desk B' });
      expect(outcome).toMatchObject({
        kind: 'refused',
        version: 2,
        refusal: { conflicts: [{ kind: 'changed', field: 'role', mine: 'Minister', theirs: 'Envoy' }] },
        theirs: [{ version: 2, author: 'Desk A' }],
      });
      expect((await store.load('pair'))?.version).toBe(2);
    });

    it('that break a rule of the file are refused, all of them', async () => {
      await keep();
      const [ann] = createPair().actors;
      if (!ann) throw new Error('The fixture has no Ann.');
      const remove: Change = {
        label: 'remove',
        operations: [{ op: 'remove', list: 'actors', thing: ann, before: null }],
      };
      const outcome = await store.commit('pair', request(1, [addActor('cy'), remove]));
      expect(outcome).toMatchObject({
        kind: 'refused',
        refusal: { conflicts: [], issues: [{ message: 'There is no actor "ann".' }] },
      });
      expect((await store.load('pair'))?.version).toBe(1);
    });

    it('that are done already make no version', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      const answer = getAnswer(await store.commit('pair', request(1, [setRole('Envoy'), addActor('cy')])));
      expect(answer).toMatchObject({ version: 3, versions: [null, 3] });
      expect(getAnswer(await store.commit('pair', request(1, [setRole('Envoy')])))).toMatchObject({
        version: 3,
        versions: [null],
      });
    });

    it('are from a version that there is', async () => {
      await keep();
      for (const base of [-1, 2, 1000]) {
        expect(await store.commit('pair', request(base, [setRole('Envoy')]))).toEqual({
          kind: 'unknown-base',
          version: 1,
        });
      }
    });

    it('are done once when they are sent twice with one key, also after a start', async () => {
      await keep();
      const once = await store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      const again = await store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      await reopen();
      const later = await store.commit('pair', request(1, [addActor('cy'), setRole('Envoy')], 'key'));
      expect(getAnswer(again)).toEqual(getAnswer(once));
      expect(getAnswer(later)).toEqual(getAnswer(once));
      expect((await store.load('pair'))?.version).toBe(3);
    });

    it('with a key of others are refused', async () => {
      await keep();
      await store.commit('pair', request(1, [addActor('cy')], 'key'));
      expect(await store.commit('pair', request(1, [addActor('dee')], 'key'))).toEqual({ kind: 'key-used' });
    });

    it('that are asked for at once are all done, one after the other', async () => {
      await keep();
      const ids = Array.from({ length: 40 }, (_, number) => `n${number}`);
      await Promise.all(ids.map((id) => store.commit('pair', request(1, [addActor(id)]))));
      const kept = await store.load('pair');
      expect(kept?.version).toBe(41);
      expect(kept?.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', ...ids]);
    });
  });

  describe('a network that ships', () => {
    it('is kept from its first change on, and its file stays as it is', async () => {
      shipped.set('pair', createPair());
      expect(await store.load('pair')).toBeNull();
      const answer = getAnswer(await store.commit('pair', request(0, [setRole('Envoy')])));
      expect(answer).toEqual({ version: 2, versions: [2], warnings: [] });
      await reopen();
      expect((await store.load('pair'))?.network.actors[0]?.role).toBe('Envoy');
      expect(await store.loadVersion('pair', 1)).toEqual(createPair());
      expect(shipped.get('pair')).toEqual(createPair());
    });

    it('takes the changes of a second person who has it as it ships', async () => {
      shipped.set('pair', createPair());
      await store.commit('pair', request(0, [setRole('Envoy')]));
      expect(getAnswer(await store.commit('pair', request(0, [addActor('cy')]))).version).toBe(3);
    });

    it('is not kept for a change that is refused, or changes nothing', async () => {
      shipped.set('pair', createPair());
      expect((await store.commit('pair', request(0, [setRole('Envoy', 'Minister')]))).kind).toBe('refused');
      expect(getAnswer(await store.commit('pair', request(0, [setRole('')])))).toMatchObject({ version: 0 });
      expect(await store.list()).toEqual([]);
    });
  });

  describe('a version', () => {
    const roles = Array.from({ length: 9 }, (_, number) => `Role ${number}`);

    beforeEach(async () => {
      await keep();
      await store.commit(
        'pair',
        request(
          1,
          roles.map((role, index) => setRole(role, roles[index - 1] ?? '')),
        ),
      );
    });

    it('is read as it was, whichever it is', async () => {
      for (const [index, role] of ['', ...roles].entries()) {
        expect((await store.loadVersion('pair', index + 1))?.actors[0]?.role).toBe(role);
      }
      expect(await store.loadVersion('pair', 0)).toBeNull();
      expect(await store.loadVersion('pair', 11)).toBeNull();
    });

    it('is compared with another', async () => {
      const [early, late] = [await store.loadVersion('pair', 2), (await store.load('pair'))?.network];
      if (!early || !late) throw new Error('A version is missing.');
      expect(compareNetworks(early, late).actors.changed).toEqual([{ id: 'ann', fields: ['role'] }]);
    });

    it('is restored by a new change, which keeps what was in between', async () => {
      const early = await store.loadVersion('pair', 3);
      const late = await store.load('pair');
      if (!early || !late) throw new Error('A version is missing.');
      const restore = buildDifference(late.network, early, 'restore version 3');
      expect(getAnswer(await store.commit('pair', request(late.version, [restore]))).version).toBe(11);
      expect((await store.load('pair'))?.network).toEqual(early);
      expect((await store.loadVersion('pair', 10))?.actors[0]?.role).toBe('Role 8');
    });
  });

  describe('a purge', () => {
    it('takes a network and its versions away, and leaves a trace of who did it, when', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      expect(await store.purge('pair', DOING)).toBe(true);
      expect(await store.load('pair')).toBeNull();
      expect(await store.loadVersion('pair', 1)).toBeNull();
      const { db } = store.engine;
      for (const table of ['networks', 'changes', 'snapshots', 'snapshot_parts', 'receipts'] as const) {
        expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
      }
      expect(await db.selectFrom('purges').selectAll().execute()).toEqual([
        { network_id: 'pair', version: 2, ...DOING },
      ]);
    });

    it('is answered with no when there is nothing to purge', async () => {
      expect(await store.purge('pair', DOING)).toBe(false);
    });

    it('is followed by versions that nobody has had: what was changed before it is not mistaken for what comes after', async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy')]));
      await store.purge('pair', DOING);
      expect(await keep()).toEqual({ kind: 'done', version: 3 });
      expect(await store.commit('pair', request(2, [addActor('cy')]))).toEqual({
        kind: 'unknown-base',
        version: 3,
      });
      expect(getAnswer(await store.commit('pair', request(3, [addActor('cy')]))).version).toBe(4);
      await reopen();
      expect((await store.load('pair'))?.version).toBe(4);
    });
  });

  describe('whoever looks at a network', () => {
    it('is told what is changed, by whom, and that it was purged', async () => {
      await keep();
      const events: NetworkEvent[] = [];
      const stop = store.events.listen('pair', 1, (event) => events.push(event));
      await store.commit('pair', request(1, [setRole('Envoy')]));
      await store.purge('pair', DOING);
      stop();
      expect(events).toEqual([
        {
          kind: 'changed',
          changes: [{ version: 2, base: 1, label: 'call Ann Envoy', ...DOING, change: setRole('Envoy') }],
        },
        { kind: 'purged' },
      ]);
      expect(store.events.listWatched()).toEqual([]);
    });

    it('is told what another has written before this store had opened the network: from the file that ships on', async () => {
      shipped.set('pair', createPair());
      const other = new NetworkStore(store.engine, async () => null, new NetworkEvents());
      const events: NetworkEvent[] = [];
      const watch = await other.watch('pair', 0, (event) => events.push(event));
      expect(watch).toMatchObject({ version: 0, missed: [] });
      await store.commit('pair', request(0, [setRole('Envoy')]));
      await store.commit('pair', request(2, [addActor('cy')]));
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
      await keep();
      const told: string[] = [];
      store.events.listen('pair', 1, () => {
        throw new Error('It cannot listen.');
      });
      store.events.listen('pair', 1, ({ kind: what }) => told.push(what));
      expect(getAnswer(await store.commit('pair', request(1, [setRole('Envoy')]))).version).toBe(2);
      expect(told).toEqual(['changed']);
    });
  });

  describe('a long log', () => {
    it('is read from a copy of a newer version, and gives every version that it has', async () => {
      await keep();
      for (let number = 0; number < 5; number += 1) {
        const changes = Array.from({ length: 100 }, (_, index) => addActor(`n${number * 100 + index}`));
        await store.commit('pair', request(1 + number * 100, changes));
      }
      await reopen();
      const { db } = store.engine;
      const snapshots = await db.selectFrom('snapshots').select('version').orderBy('version').execute();
      expect(snapshots.length).toBeGreaterThan(1);
      expect((await store.load('pair'))?.network.actors).toHaveLength(502);
      for (const version of [1, 2, 250, 301, 302, 500]) {
        expect((await store.loadVersion('pair', version))?.actors).toHaveLength(1 + version);
      }
    });

    it('merges what comes from a version that is no longer at hand', async () => {
      await keep();
      const rename = buildEdit(createPair(), { list: 'actors', id: 'bo' }, { role: 'Bo' });
      for (let number = 0; number < 3; number += 1) {
        const changes = Array.from({ length: 900 }, (_, index) => addActor(`n${number * 900 + index}`));
        await store.commit('pair', request(1 + number * 900, changes));
      }
      expect(getAnswer(await store.commit('pair', request(1, [rename]))).version).toBe(2702);
      const remove = buildRemoval(createPair(), [{ list: 'actors', id: 'bo' }]).change;
      expect((await store.commit('pair', request(1, [remove]))).kind).toBe('refused');
    });
  });

  describe('a log that is not what was written', () => {
    beforeEach(async () => {
      await keep();
      await store.commit('pair', request(1, [setRole('Envoy'), addActor('cy'), addActor('dee')]));
    });

    it.each([
      [
        'an entry is missing',
        (db: NetworkStore['engine']['db']) => db.deleteFrom('changes').where('version', '=', 3),
      ],
      [
        'its last entry is missing',
        (db: NetworkStore['engine']['db']) => db.deleteFrom('changes').where('version', '=', 4),
      ],
      [
        'an entry says something else',
        (db: NetworkStore['engine']['db']) =>
          db.updateTable('changes').set({ author: 'Desk B' }).where('version', '=', 3),
      ],
      [
        'its head is an older one',
        (db: NetworkStore['engine']['db']) => db.updateTable('networks').set({ version: 3 }),
      ],
    ])('is told so when %s, and is not read as if it were', async (_, harm) => {
      await harm(store.engine.db).execute();
      await reopen();
      await expect(store.load('pair')).rejects.toThrow(
        /^The log of the network “pair” is damaged: its version \d/,
      );
      await expect(store.commit('pair', request(4, [setRole('Minister', 'Envoy')]))).rejects.toMatchObject({
        kind: 'damaged',
      });
      expect((await store.loadVersion('pair', 2))?.actors[0]?.role).toBe('Envoy');
    });

    it('is told so when the copy from which it is read is not whole', async () => {
      await store.engine.db.updateTable('snapshot_parts').set({ body: '{}' }).where('part', '=', 0).execute();
      await reopen();
      await expect(store.load('pair')).rejects.toThrow('A stored copy of the network “pair” is damaged.');
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

  it('lose nothing when both write at once', async () => {
    const ids = Array.from({ length: 30 }, (_, number) => `n${number}`);
    const outcomes = await Promise.all(
      ids.map((id, index) => (index % 2 ? one : other).commit('pair', request(1, [addActor(id)]))),
    );
    expect(new Set(outcomes.map((outcome) => getAnswer(outcome).version)).size).toBe(30);
    const kept = await one.load('pair');
    expect(kept?.version).toBe(31);
    expect(kept?.network.actors).toHaveLength(32);
    await other.close();
    other = new NetworkStore(await database.open(), async () => null, new NetworkEvents());
    expect(await other.load('pair')).toEqual(kept);
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
