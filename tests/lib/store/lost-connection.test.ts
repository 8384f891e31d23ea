import { sql } from 'kysely';
import { runWork } from '@/lib/store/database/engine';
import { addActor, createPair, DOING, getAnswer, keepPair, request } from './kept-pair';
import { ENGINES } from './test-database';

/** Only a server has connections to lose; that none is tested is said where the engines are. */
const describeServer = ENGINES.includes('postgres') ? describe : () => undefined;

describeServer('a connection to the database that is lost', () => {
  const kept = keepPair('postgres');

  const getDatabase = () => kept.store.engine.db;
  const findProcess = async (db: ReturnType<typeof getDatabase>): Promise<number> => {
    const { rows } = await sql<{ id: number }>`select pg_backend_pid() as id`.execute(db);
    return rows[0]?.id ?? 0;
  };
  const end = (id: number) => sql`select pg_terminate_backend(${id})`.execute(getDatabase());
  /** Ends every connection that waits for the row of the network, and lets go of it. */
  const endWaiting = async (): Promise<void> => {
    for (;;) {
      const { rows } = await sql<{ ended: boolean }>`
        select pg_terminate_backend(pid) as ended from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
      `.execute(getDatabase());
      if (rows.length > 0) return;
    }
  };
  /** Holds what a change has to wait for, ends the connection that waits, and lets go. */
  const endInTheMiddle = (table: 'networks' | 'purges', work: () => Promise<unknown>) =>
    getDatabase()
      .transaction()
      .execute(async (transaction) => {
        await sql`lock table ${sql.table(table)} in access exclusive mode`.execute(transaction);
        const done = work();
        done.catch(() => undefined);
        await endWaiting();
        return { done };
      });

  it('between two statements of a transaction lets the transaction be done anew', async () => {
    let tries = 0;
    const done = await runWork(kept.store.engine, () =>
      getDatabase()
        .transaction()
        .execute(async (transaction) => {
          tries += 1;
          if (tries === 1) await end(await findProcess(transaction));
          const purge = { network_id: 'a', version: tries, at: DOING.at, author: DOING.author };
          await transaction.insertInto('purges').values(purge).execute();
          return tries;
        }),
    );
    expect(done).toBe(2);
    expect(await getDatabase().selectFrom('purges').select('version').execute()).toEqual([{ version: 2 }]);
  });

  it('while it is held and does nothing throws nothing that nobody catches', async () => {
    const uncaught: unknown[] = [];
    await getDatabase()
      .connection()
      .execute(async (connection) => {
        const id = await findProcess(connection);
        await end(id);
        for (let isThere = true; isThere; ) {
          const { rows } = await sql`select 1 from pg_stat_activity where pid = ${id}`.execute(getDatabase());
          isThere = rows.length > 0;
        }
        await sql`select 1`.execute(connection).catch((error: unknown) => uncaught.push(error));
      });
    expect(uncaught).toHaveLength(1);
    expect(await kept.store.list()).toEqual([]);
  });

  it('in the middle of a change lets the change be done, once', async () => {
    await kept.keep();
    const { done } = await endInTheMiddle('networks', () =>
      kept.store.commit('pair', request(1, [addActor('cy')], 'key')),
    );
    expect(await done).toMatchObject({ kind: 'done', answer: { version: 2 } });
    const again = await kept.store.commit('pair', request(1, [addActor('cy')], 'key'));
    expect(getAnswer(again)).toMatchObject({ version: 2, versions: [2] });
    expect((await kept.store.load('pair'))?.network.actors.map(({ id }) => id)).toEqual(['ann', 'bo', 'cy']);
  });

  it('in the middle of keeping a network lets it be kept, once', async () => {
    for (const table of ['networks', 'purges'] as const) {
      const id = `pair-${table}`;
      const { done } = await endInTheMiddle(table, () => kept.keep(createPair(id), table));
      expect(await done).toEqual({ kind: 'done', version: 1 });
    }
    expect(await kept.store.list()).toEqual(['pair-networks', 'pair-purges']);
  });

  it('in the middle of a purge lets the network be purged', async () => {
    await kept.keep();
    const { done } = await endInTheMiddle('networks', () => kept.store.purge('pair', DOING));
    expect(await done).toBe(true);
    expect(await kept.store.list()).toEqual([]);
  });
});

describe.each(ENGINES)('what was done before the connection was lost (%s)', (kind) => {
  const kept = keepPair(kind);

  /** Does the next transaction, and then says that its connection was lost before that was known. */
  const loseAnswer = () => {
    const { engine } = kept.store;
    const transaction = engine.db.transaction.bind(engine.db);
    jest.spyOn(engine.db, 'transaction').mockImplementationOnce(() => {
      const builder = transaction();
      const execute = builder.execute.bind(builder);
      builder.execute = async (work) => {
        await execute(work);
        throw Object.assign(new Error('lost'), { code: kind === 'embedded' ? 'SQLITE_BUSY' : 'ECONNRESET' });
      };
      return builder;
    });
  };

  it('is answered as done: a new network', async () => {
    loseAnswer();
    expect(await kept.keep(createPair(), 'key')).toEqual({ kind: 'done', version: 1 });
  });

  it('is answered as done: a purge', async () => {
    await kept.keep();
    loseAnswer();
    expect(await kept.store.purge('pair', DOING)).toBe(true);
  });

  it('is answered as done: the first change of a network that ships', async () => {
    kept.shipped.set('pair', createPair());
    loseAnswer();
    const outcome = await kept.store.commit('pair', request(0, [addActor('cy')], 'key'));
    expect(getAnswer(outcome)).toMatchObject({ version: 2, versions: [2] });
  });
});
