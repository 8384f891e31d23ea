import { sql } from 'kysely';
import { type Engine, runWork } from '@/lib/store/database/engine';
import { isStaleStatement } from '@/lib/store/database/prepared-pool';
import { createTestDatabase, ENGINES, type TestDatabase } from './test-database';

/** Only a server prepares statements; that none is tested is said where the engines are. */
const describeServer = ENGINES.includes('postgres') ? describe : () => undefined;

describeServer('statements that a server keeps prepared', () => {
  let database: TestDatabase;
  let engine: Engine;

  beforeEach(async () => {
    database = await createTestDatabase('postgres');
    engine = await database.open();
    await insert('a');
  });

  afterEach(async () => {
    await engine.close();
    await database.remove();
  });

  const insert = (id: string) =>
    engine.db
      .insertInto('networks')
      .values({ network_id: id, version: 1, hash: 'h', first_version: 1 })
      .execute();
  const find = (id: string) =>
    runWork(engine, () =>
      engine.db.selectFrom('networks').selectAll().where('network_id', '=', id).executeTakeFirst(),
    );
  const listPrepared = async (): Promise<readonly string[]> => {
    const { rows } = await sql<{ statement: string }>`
      select statement from pg_prepared_statements where statement like 'select * from "networks"%'
    `.execute(engine.db);
    return rows.map(({ statement }) => statement);
  };

  it('are those that come again and again', async () => {
    for (let times = 0; times < 2; times += 1) await find('a');
    expect(await listPrepared()).toEqual([]);
    for (let times = 0; times < 4; times += 1) await find('a');
    expect(await listPrepared()).toEqual([expect.stringMatching(/^select \* from "networks" where/)]);
    expect(await find('b')).toBeUndefined();
    expect(await find('a')).toMatchObject({ version: 1 });
  });

  it('are done without where a proxy leads to a connection that does not have them', async () => {
    for (let times = 0; times < 4; times += 1) await find('a');
    await sql`deallocate all`.execute(engine.db);
    expect(await find('a')).toMatchObject({ version: 1 });
    for (let times = 0; times < 4; times += 1) await find('a');
    expect(await listPrepared()).toEqual([]);
  });

  it('are done without when the tables have changed under them', async () => {
    for (let times = 0; times < 4; times += 1) await find('a');
    await sql`alter table networks add column more text`.execute(engine.db);
    expect(await find('a')).toMatchObject({ version: 1, more: null });
  });
});

describe('an error about a prepared statement', () => {
  it('is told from others', () => {
    const withCode = (code: string, message: string) => Object.assign(new Error(message), { code });
    expect(isStaleStatement(withCode('26000', 'prepared statement "kept_0" does not exist'))).toBe(true);
    expect(isStaleStatement(withCode('42P05', 'prepared statement "kept_0" already exists'))).toBe(true);
    expect(isStaleStatement(withCode('0A000', 'cached plan must not change result type'))).toBe(true);
    expect(isStaleStatement(withCode('0A000', 'LISTEN is not supported'))).toBe(false);
    expect(isStaleStatement(new Error('26000'))).toBe(false);
  });
});
