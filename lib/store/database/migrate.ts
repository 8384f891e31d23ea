import { type Kysely, type Migration, Migrator } from 'kysely';
import { StoreError } from '../store-error';
import { MIGRATIONS } from './migrations';
import type { Tables } from './tables';

export type MigrateOptions = {
  /** Called before the tables of a database that holds something are changed, with the name of the first step. */
  readonly backUp?: (before: string) => void;
  readonly migrations?: Readonly<Record<string, Migration>>;
};

/** Brings the tables of a database up to this version. Throws a StoreError when a newer version has been there. */
export async function migrate(db: Kysely<Tables>, { backUp, migrations = MIGRATIONS }: MigrateOptions = {}) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const steps = await migrator.getMigrations();
  const next = steps.find(({ executedAt }) => !executedAt);
  const known = await listExecuted(db);
  const unknown = known.find((name) => !Object.hasOwn(migrations, name));
  if (unknown !== undefined) {
    throw new StoreError(
      'newer',
      `The database was written by a newer version of this program (its step “${unknown}” is not known here). Start that version.`,
    );
  }
  if (!next) return;
  if (known.length > 0) backUp?.(next.name);
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}

/** Returns the steps that a database has taken; none of a new one. */
async function listExecuted(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .execute();
  return rows.map(({ name }) => name);
}
