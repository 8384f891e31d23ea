import { sql } from 'kysely';
import { type Engine, runWork } from '@/lib/store/database/engine';
import { PATIENCE } from '@/lib/store/database/guarded-pool';
import { openPostgres } from '@/lib/store/database/postgres-engine';
import { NetworkEvents } from '@/lib/store/network-events';
import { NetworkStore } from '@/lib/store/network-store';
import { type FrozenProxy, startProxy } from './frozen-proxy';
import { addActor, createPair, DOING, getAnswer, request } from './kept-pair';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

/** Only a server can fall silent; that none is tested is said where the engines are. */
const describeServer = ENGINES.includes('postgres') ? describe : () => undefined;

/** Shorter than a server has it, so that the tests need not wait. */
const SHORT = { statement: 250, answer: 300, entry: 300, grace: 50, look: 50 };

describeServer('a database server that falls silent', () => {
  let database: TestDatabase;
  let proxy: FrozenProxy;
  let engine: Engine;
  let store: NetworkStore;

  beforeEach(async () => {
    database = await createTestDatabase('postgres');
    if (database.settings.kind !== 'postgres') throw new Error('This is no server.');
    proxy = await startProxy(database.settings.url);
    engine = await openPostgres({ url: proxy.url }, { patience: SHORT });
    store = new NetworkStore(engine, async () => null, new NetworkEvents());
    await store.create(createPair(), { ...DOING, key: null });
  });

  afterEach(async () => {
    proxy.thaw();
    await store.close();
    await proxy.close();
    await database.remove();
  });

  const SILENT = {
    kind: 'unreachable',
    message: expect.stringMatching(/^The database server 127\.0\.0\.1:\d+\/\w+ does not answer/),
  };
  /** Returns once the server is found to answer again. */
  const waitUntilWell = async (): Promise<void> => {
    for (;;) {
      const isWell = await store.list().then(
        () => true,
        () => false,
      );
      if (isWell) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  it('is told to everybody who asks, also to those who wait behind others', async () => {
    proxy.freeze();
    const asked = Array.from({ length: 40 }, (_, number) =>
      number % 2 === 0
        ? store.load('pair')
        : store.commit('pair', request(1, [addActor(`n${number}`)], `key-${number}`)),
    );
    for (const answer of await Promise.allSettled(asked)) {
      expect(answer).toMatchObject({ status: 'rejected', reason: SILENT });
    }
    await expect(store.list()).rejects.toMatchObject(SILENT);
  });

  it('is used again by itself once it answers', async () => {
    proxy.freeze();
    await expect(store.load('pair')).rejects.toMatchObject(SILENT);
    proxy.thaw();
    await waitUntilWell();
    const outcome = await store.commit('pair', request(1, [addActor('cy')], 'key'));
    expect(getAnswer(outcome)).toMatchObject({ version: 2 });
  });

  it('in the middle of a transaction leaves nothing of it behind', async () => {
    const work = engine.db.transaction().execute(async (transaction) => {
      await transaction.deleteFrom('changes').execute();
      proxy.freeze();
      await transaction.deleteFrom('networks').execute();
    });
    await expect(work).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    proxy.thaw();
    await waitUntilWell();
    expect((await store.load('pair'))?.version).toBe(1);
  });

  it('is told where no connection is open yet', async () => {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(engine.db);
    proxy.freeze();
    const lost = await startProxy(proxy.url);
    await expect(openPostgres({ url: lost.url }, { patience: SHORT })).rejects.toMatchObject({
      kind: 'unreachable',
    });
    await lost.close();
  });

  it('is told from one that takes long over a statement, which is ended there', async () => {
    await expect(runWork(engine, () => sql`select pg_sleep(60)`.execute(engine.db))).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringMatching(/took too long/),
    });
    expect(await store.list()).toEqual(['pair']);
  });
});

describe('how long is waited for a database server', () => {
  it('is less than five seconds in all', () => {
    const { statement, answer, entry, grace } = PATIENCE;
    expect(statement).toBeLessThan(answer);
    expect(answer + grace).toBeLessThan(5_000);
    expect(entry).toBeLessThan(5_000);
  });
});
