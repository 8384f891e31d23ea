import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely';
import type Database from 'libsql';

/** So many statements are kept ready; there are fewer different ones than that. */
const MAX_STATEMENTS = 200;

/** Statements of plain SQL that write nothing. */
const READS = /^\s*(?:select|pragma|begin|commit|rollback|savepoint|release|explain)\b/i;

/** What is asked about each write. */
export type WriteGuard = {
  /** Called before something is written. Throws when nothing can be. */
  readonly before: () => void;
  /** Called within each transaction that has written something. */
  readonly count: () => void;
  /** Called once that is on the disk; ends when it can be acknowledged. */
  readonly confirm: () => Promise<void>;
  /** Called with the error of a write, or of what belongs to it, that failed. */
  readonly noteFailure: (error: unknown) => void;
};

/**
 * Kysely’s own, but that statements are kept ready, that the error is seen which made SQLite take a transaction back
 * by itself, as on a full disk, and that a guard may look at each write.
 */
export class EmbeddedDialect extends SqliteDialect {
  private readonly config: SqliteDialectConfig;
  /** Looks at each write from when it is set. */
  guard: WriteGuard | null = null;

  constructor(private readonly database: Database.Database) {
    const config = { database: { prepare: createPreparer(database), close: () => database.close() } };
    super(config);
    this.config = config;
  }

  override createDriver() {
    return new EmbeddedDriver(this.database, this.config, () => this.guard);
  }
}

class EmbeddedDriver extends SqliteDriver {
  private connection: GuardedConnection | null = null;

  constructor(
    private readonly database: Database.Database,
    config: SqliteDialectConfig,
    private readonly getGuard: () => WriteGuard | null,
  ) {
    super(config);
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const plain = await super.acquireConnection();
    this.connection ??= new GuardedConnection(this.database, plain, this.getGuard);
    return this.connection;
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const guard = this.connection?.takeWritten() ? this.getGuard() : null;
    await noteFailures(guard, async () => {
      guard?.count();
      await super.commitTransaction(connection);
      await guard?.confirm();
    });
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    this.connection?.takeWritten();
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** A connection whose writes a guard looks at. One that stands alone has a transaction of its own, in which it is counted. */
class GuardedConnection implements DatabaseConnection {
  private hasWritten = false;

  constructor(
    private readonly database: Database.Database,
    private readonly plain: DatabaseConnection,
    private readonly getGuard: () => WriteGuard | null,
  ) {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const guard = isWrite(query) ? this.getGuard() : null;
    if (!guard) return this.plain.executeQuery(query);
    guard.before();
    if (!this.database.inTransaction) return noteFailures(guard, () => this.writeAlone(query, guard));
    this.hasWritten = true;
    return noteFailures(guard, () => this.plain.executeQuery(query));
  }

  streamQuery<R>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    return this.plain.streamQuery(query, size);
  }

  /** Returns whether the transaction that ends has written something. */
  takeWritten(): boolean {
    const { hasWritten } = this;
    this.hasWritten = false;
    return hasWritten;
  }

  private async writeAlone<R>(query: CompiledQuery, guard: WriteGuard): Promise<QueryResult<R>> {
    this.database.exec('begin immediate');
    let result: QueryResult<R>;
    try {
      result = await this.plain.executeQuery(query);
      guard.count();
      this.database.exec('commit');
    } catch (error) {
      if (this.database.inTransaction) this.database.exec('rollback');
      throw error;
    }
    await guard.confirm();
    return result;
  }
}

/** Does work, and has a guard told of its failure. */
async function noteFailures<T>(guard: WriteGuard | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    guard?.noteFailure(error);
    throw error;
  }
}

function isWrite({ query, sql }: CompiledQuery): boolean {
  return query.kind === 'RawNode' ? !READS.test(sql) : query.kind !== 'SelectQueryNode';
}

function createPreparer(database: Database.Database) {
  const statements = new Map<string, Database.Statement>();
  return (sql: string) => {
    const known = statements.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    const [oldest] = statements.keys();
    if (statements.size >= MAX_STATEMENTS && oldest !== undefined) statements.delete(oldest);
    statements.set(sql, statement);
    return statement;
  };
}
