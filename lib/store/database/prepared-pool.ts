import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { memoize } from '@/lib/network/memoize';
import { findCode } from './engine';
import type { Connection, ConnectionPool } from './guarded-pool';

/** From so many times on a statement is kept prepared: a server then reads it, and plans it, once for each connection. */
const PREPARED_FROM = 3;
/** Longer statements, and more of them, are not kept. */
const MAX_CHARACTERS = 4000;
const MAX_STATEMENTS = 100;

/**
 * Returns whether an error says that a prepared statement is not what the server has: a proxy has led the next step to
 * another of its connections, or the tables have changed under it. The same may be tried again.
 */
export function isStaleStatement(error: unknown): boolean {
  const code = findCode(error);
  return code === '26000' || code === '42P05' || (code === '0A000' && /cached plan/.test(String(error)));
}

/**
 * Returns a pool for Kysely whose connections keep the statements prepared that come again and again. It does so until a server
 * or a proxy once shows that it cannot be had: from then on, none is prepared.
 */
export function createPreparedPool(pool: ConnectionPool): PostgresPool {
  const names = new StatementNames();
  const prepare = memoize((client: Connection) => toPreparing(client, names));
  return {
    connect: async () => prepare(await pool.connect()),
    end: () => pool.end(),
  };
}

/** The names of the statements that are prepared. */
class StatementNames {
  private readonly counts = new Map<string, number>();
  private readonly names = new Map<string, string>();
  private isOff = false;

  /** Returns the name to run a statement by; undefined when it is not to be kept. */
  find(sql: string): string | undefined {
    if (this.isOff) return undefined;
    const name = this.names.get(sql);
    if (name || this.names.size >= MAX_STATEMENTS || sql.length > MAX_CHARACTERS) return name;
    if (this.counts.size >= MAX_STATEMENTS * 10) this.counts.clear();
    const count = (this.counts.get(sql) ?? 0) + 1;
    this.counts.set(sql, count);
    if (count < PREPARED_FROM) return undefined;
    this.counts.delete(sql);
    this.names.set(sql, `kept_${this.names.size}`);
    return this.names.get(sql);
  }

  stop(): void {
    this.isOff = true;
  }
}

function toPreparing(client: Connection, names: StatementNames): PostgresPoolClient {
  const query = async (sql: string, parameters: readonly unknown[]) => {
    const name = parameters.length > 0 ? names.find(sql) : undefined;
    try {
      return await client.query({ text: sql, values: [...parameters], ...(name && { name }) });
    } catch (error) {
      if (isStaleStatement(error)) names.stop();
      throw error;
    }
  };
  return {
    // Its other form is for cursors, which Kysely asks only of those who have given it some.
    query: query as object as PostgresPoolClient['query'],
    release: (isBroken) => client.release(isBroken),
  };
}
