import type { Kysely, Migration } from 'kysely';

/** Every step that the tables have taken, in order. None is ever changed: another is added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-24-log': { up: createLog },
  '2026-11-24-tokens': { up: createTokens },
  '2026-11-25-places': { up: createPlaces },
  '2026-11-28-arranged': { up: forgetArranged },
  '2026-11-29-layouts': { up: createLayouts },
  '2026-11-29-texts': { up: createTexts },
  '2026-11-30-sessions': { up: createSessions },
};

async function createLog({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('networks')
    .addColumn('network_id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('first_version', 'integer', (column) => column.notNull())
    .execute();
  await schema
    .createTable('changes')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('base', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('changes_key', ['network_id', 'version'])
    .execute();
  await schema
    .createTable('snapshots')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('parts', 'integer', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshots_key', ['network_id', 'version'])
    .execute();
  await schema
    .createTable('snapshot_parts')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('part', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('snapshot_parts_key', ['network_id', 'version', 'part'])
    .execute();
  await schema
    .createTable('receipts')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('receipt_key', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('receipts_key', ['network_id', 'receipt_key'])
    .execute();
  await schema
    .createTable('purges')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('purges_key', ['network_id', 'version'])
    .execute();
}

async function createTokens({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('tokens')
    .addColumn('token_id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('networks', 'text')
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text')
    .addColumn('revoked_at', 'text')
    .execute();
}

async function createPlaces({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('places')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('layout', 'text', (column) => column.notNull())
    .addColumn('actor_id', 'text', (column) => column.notNull())
    .addColumn('by_hand', 'integer', (column) => column.notNull())
    .addColumn('x', 'integer', (column) => column.notNull())
    .addColumn('y', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('places_key', ['network_id', 'layout', 'actor_id', 'by_hand'])
    .execute();
}

/**
 * Before this step the places of all actors were kept with every edit, also where new ones had come up by themselves. Who was
 * placed by hand keeps that place; the others are laid out again.
 */
async function forgetArranged(db: Kysely<unknown>): Promise<void> {
  await db
    .withTables<{ places: { by_hand: number } }>()
    .deleteFrom('places')
    .where('by_hand', '=', 0)
    .execute();
}

async function createLayouts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('layouts')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('layout', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('layouts_key', ['network_id', 'layout'])
    .execute();
}

async function createTexts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('texts')
    .addColumn('network_id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('texts_key', ['network_id', 'hash'])
    .execute();
}

async function createSessions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('sessions')
    .addColumn('session_id', 'text', (column) => column.primaryKey())
    .addColumn('token_id', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('seen_at', 'text', (column) => column.notNull())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('agent', 'text', (column) => column.notNull())
    .execute();
}
