import { sql } from 'kysely';
import pg from 'pg';
import { runWork } from '@/lib/store/database/engine';
import { writePlaces } from '@/lib/store/places/position-repository';
import { getAnswer, keepPair, request, setRole } from './kept-pair';
import { ENGINES } from './test-database';

/** Only a server can be set to take no changes by itself; that none is tested is said where the engines are. */
const describeServer = ENGINES.includes('postgres') ? describe : () => undefined;

describeServer('a database server', () => {
  const kept = keepPair('postgres');
  let admin: pg.Client;
  beforeEach(async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
    await admin.connect();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await admin.end();
  });

  /** Has new connections take changes, or not, and ends those that are there. */
  const setReadOnly = async (state: 'on' | 'off') => {
    const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
      kept.store.engine.db,
    );
    const name = rows[0]?.name ?? '';
    await admin.query(`alter database ${name} set default_transaction_read_only = ${state}`);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  };
  const checkWritable = () => runWork(kept.store.engine, () => kept.store.engine.checkWritable());

  it('that takes no changes is told from one that does, serves what is read, and recovers without a start', async () => {
    await kept.keep();
    await checkWritable();
    await setReadOnly('on');
    await expect(checkWritable()).rejects.toMatchObject({ kind: 'read-only' });
    await expect(kept.store.commit('pair', request(1, [setRole('host')]))).rejects.toMatchObject({
      kind: 'read-only',
      message: expect.stringContaining('takes no changes now'),
    });
    expect((await kept.store.load('pair'))?.version).toBe(1);
    await setReadOnly('off');
    await checkWritable();
    expect(getAnswer(await kept.store.commit('pair', request(1, [setRole('host')]))).version).toBe(2);
  });

  it('is asked on a connection of its own after one that takes no changes', async () => {
    const { db } = kept.store.engine;
    await db.connection().execute((own) => sql`set default_transaction_read_only = on`.execute(own));
    await expect(checkWritable()).rejects.toMatchObject({ kind: 'read-only' });
    await checkWritable();
  });
});

describe.each(ENGINES)('a network with where its actors stand (%s)', (kind) => {
  const kept = keepPair(kind);

  it('is that which is kept; a database that others write to is asked once', async () => {
    await kept.keep();
    const { engine } = kept.store;
    const placed = { ann: { x: 1, y: 2 } };
    await writePlaces(engine, 'pair', 'circle', { arranged: {}, placed, release: false, anew: false });
    await kept.store.load('pair');
    const asked = jest.spyOn(engine.db.getExecutor(), 'executeQuery');
    const found = await kept.store.loadWithPlaces('pair');
    expect([found.kept?.version, found.places.circle.placed]).toEqual([1, placed]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect((await kept.store.loadWithPlaces('other')).kept).toBeNull();
  });
});
