import { Kysely, type MigrationLockOptions, PostgresAdapter, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { isStoreError, StoreError } from '../store-error';
import { type Engine, findCode } from './engine';
import { createGuardedPool, PATIENCE, type Patience, READ_ONLY } from './guarded-pool';
import { type MigrateOptions, migrate } from './migrate';
import { createPreparedPool, isStaleStatement } from './prepared-pool';
import type { Tables } from './tables';

/** A connection that was lost, or that the server ended. */
const LOST = ['57P01', '57P02', '57P03', '08006', '08003', 'ECONNRESET', 'EPIPE'];
/** Errors after which the same may be tried again: clashes of transactions, and connections that were lost. */
const PASSING = ['40001', '40P01', '55P03', ...LOST];
/** ENOENT: the server’s socket is a file, which goes with it. */
const UNREACHABLE = [
  'ECONNREFUSED',
  'ENOENT',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  '08001',
  '08004',
  '53300',
];
/** What the driver says, without a code, of a connection that could not be had, or that was lost in the middle of a query. */
const NO_CONNECTION = /timeout exceeded when trying to connect|connection terminated|not queryable/i;
const REFUSED = ['28P01', '28000', '3D000'];

/** Counts come as text unless they are read as numbers: none here is larger than a number can be. */
const INT8 = 20;

/** How long one step that changes the tables may take, in milliseconds: half an hour. */
const MIGRATION = 30 * 60_000;

type PostgresOptions = Pick<MigrateOptions, 'migrations'> & { readonly patience?: Patience };

/** Opens a database on a server that speaks PostgreSQL’s protocol. Throws a StoreError when it does not answer. */
export async function openPostgres(
  { url }: { readonly url: string },
  { migrations, patience = PATIENCE }: PostgresOptions = {},
): Promise<Engine> {
  pg.types.setTypeParser(INT8, Number);
  const explain = (error: unknown) => explainPostgres(error, url);
  const open = (each: Patience) =>
    new Kysely<Tables>({
      dialect: new PortableDialect({ pool: createPreparedPool(createGuardedPool(url, each)) }),
    });
  const migrating = open({ ...patience, statement: MIGRATION, answer: MIGRATION, entry: patience.entry });
  try {
    await migrate(migrating, { migrations });
  } catch (error) {
    throw explain(error);
  } finally {
    await migrating.destroy();
  }
  const db = open(patience);
  return {
    kind: 'postgres',
    db,
    isShared: true,
    chainsWrites: true,
    // A server looks after its own disk, and says so when it is full.
    checkRoom: () => undefined,
    checkPlace: () => undefined,
    // It changes nothing, and a server that takes no changes refuses it.
    checkWritable: async () => {
      await sql`update networks set version = version where network_id = ''`.execute(db);
    },
    // What a server has committed is on its disk.
    confirm: async () => undefined,
    getNotedVersion: () => 0,
    isPassing: (error) => PASSING.includes(findCode(error)) || isStaleStatement(error),
    explain,
    // A server tidies up by itself, and its files are its own.
    eraseDeleted: async () => undefined,
    close: () => db.destroy(),
  };
}

/** Kysely’s own, without the locks that some servers that speak the protocol do not have. */
class PortableDialect extends PostgresDialect {
  override createAdapter() {
    return new PortableAdapter();
  }
}

class PortableAdapter extends PostgresAdapter {
  override async acquireMigrationLock(db: Kysely<unknown>, { lockTable, lockRowId }: MigrationLockOptions) {
    await sql`select 1 from ${sql.table(lockTable)} where id = ${lockRowId} for update`.execute(db);
  }
}

function explainPostgres(error: unknown, url: string): unknown {
  if (isStoreError(error)) return error;
  const code = findCode(error);
  const toStoreError = (kind: StoreError['kind'], words: string) =>
    new StoreError(kind, words, { cause: error });
  const server = toServerName(url);
  if (code === '53100')
    return toStoreError('full', `The disk of the database server ${server} is full. Make room on it.`);
  if (code === READ_ONLY)
    return toStoreError(
      'read-only',
      `The database server ${server} takes no changes now: it follows another, or is set to be read only. Reading goes on, and so do changes once it takes them, or DATABASE_URL names one that does.`,
    );
  if (UNREACHABLE.includes(code) || LOST.includes(code) || NO_CONNECTION.test(String(error))) {
    const mend = 'Start it, or correct DATABASE_URL.';
    return toStoreError(
      'unreachable',
      `The database server ${server} does not answer (${code || 'no connection'}). ${mend}`,
    );
  }
  // The server has ended it, as it was told to.
  if (code === '57014')
    return toStoreError(
      'unreachable',
      `The database server ${server} took too long over one statement, and gave it up. Try again in a moment.`,
    );
  return REFUSED.includes(code)
    ? toStoreError(
        'unreachable',
        `The database server ${server} lets nobody in by DATABASE_URL. Correct its user, password or name.`,
      )
    : error;
}

/** Returns the host and the database of an address, never the password in it. */
function toServerName(url: string): string {
  try {
    const { host, pathname } = new URL(url);
    return `${host}${pathname}`;
  } catch {
    // An address of a form that only the driver knows, such as that of a socket.
    return 'that DATABASE_URL names';
  }
}
