import type { Change } from '@/lib/network/changes/change';
import { buildAddition } from '@/lib/network/changes/edit-thing';
import type { Network } from '@/lib/network/network';
import { NetworkEvents } from '@/lib/store/network-events';
import { type CommitOutcome, NetworkStore } from '@/lib/store/network-store';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createTestDatabase, type TestDatabase } from './test-database';

export const DOING = { author: 'Desk A', at: '2026-11-24T12:00:00.000Z' };

/** Two people who talk. */
export function createPair(id = 'pair'): Network {
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

export const setRole = (role: string, was = ''): Change => ({
  label: `call Ann ${role}`,
  operations: [{ op: 'set', list: 'actors', id: 'ann', field: 'role', was, now: role }],
});
export const addActor = (id: string): Change =>
  buildAddition(createPair(), 'actors', { id, kind: 'person', name: `N ${id}` });
export const request = (base: number, changes: readonly Change[], key: string | null = null) => ({
  ...DOING,
  base,
  changes,
  key,
});

/** Returns what was done. Throws an Error when it was not. */
export function getAnswer(outcome: CommitOutcome) {
  if (outcome.kind === 'done') return outcome.answer;
  throw new Error(`It was not done: ${JSON.stringify(outcome)}`);
}

/** A store on an engine, for each test a new one. */
export type KeptPair = {
  store: NetworkStore;
  /** Networks that ship, by id. */
  readonly shipped: Map<string, Network>;
  /** Closes the store and opens it again. */
  readonly reopen: () => Promise<void>;
  readonly keep: (network?: Network, key?: string | null) => ReturnType<NetworkStore['create']>;
};

/** Returns a store that is opened before each test of a suite, and is gone after it. */
export function keepPair(kind: Parameters<typeof createTestDatabase>[0]): KeptPair {
  let database: TestDatabase;
  const shipped = new Map<string, Network>();
  const open = async () =>
    new NetworkStore(await database.open(), async (id) => shipped.get(id) ?? null, new NetworkEvents());
  const kept = {
    shipped,
    reopen: async () => {
      await kept.store.close();
      kept.store = await open();
    },
    keep: (network = createPair(), key: string | null = null) =>
      kept.store.create(network, { ...DOING, key }),
  } as KeptPair;

  beforeEach(async () => {
    shipped.clear();
    database = await createTestDatabase(kind);
    kept.store = await open();
  });

  afterEach(async () => {
    await kept.store.close();
    await database.remove();
  });

  return kept;
}
