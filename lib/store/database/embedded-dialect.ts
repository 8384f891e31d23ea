import { type DatabaseConnection, SqliteDialect, type SqliteDialectConfig, SqliteDriver } from 'kysely';
import type Database from 'libsql';

/** So many statements are kept ready; there are fewer different ones than that. */
const MAX_STATEMENTS = 200;

/**
 * Kysely’s own, but that statements are kept ready, and that the error is seen which made SQLite take a transaction back
 * by itself, as on a full disk.
 */
export class EmbeddedDialect extends SqliteDialect {
  private readonly config: SqliteDialectConfig;

  constructor(private readonly database: Database.Database) {
    const config = { database: { prepare: createPreparer(database), close: () => database.close() } };
    super(config);
    this.config = config;
  }

  override createDriver() {
    return new EmbeddedDriver(this.database, this.config);
  }
}

class EmbeddedDriver extends SqliteDriver {
  constructor(
    private readonly database: Database.Database,
    config: SqliteDialectConfig,
  ) {
    super(config);
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.database.inTransaction) await super.rollbackTransaction(connection);
  }
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
