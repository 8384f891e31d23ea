import { setImmediate as giveWay } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { Change } from '@/lib/network/changes/change';
import type { Pieces } from '@/lib/worker/pieces';
import type { Engine } from '../database/engine';
import type { Tables } from '../database/tables';
import { type LogHead, type LogRow, sealRow, sealRowInPieces, toFirstHash } from './log-entry';
import type { NewNetwork } from './new-network';
import { countSnapshot, type Snapshot, saveSnapshot } from './snapshots';

/** Who does something, and when (ISO 8601, in UTC). */
export type Doing = { readonly author: string; readonly at: string };

/** Where a network came from: a file that was sent, or one that ships and was changed for the first time. */
export type Origin = 'sent' | 'shipped';

/** A network that is about to be kept: the first entry of its log, and itself. */
export type Creation = { readonly row: LogRow; readonly snapshot: Snapshot };

/** Returns what is to be written to keep a network. Its versions go on from those of one of that id that was purged. */
export async function prepareCreation(
  { db }: Engine,
  { id, title, snapshot }: Pick<NewNetwork, 'id' | 'title' | 'snapshot'>,
  { author, at, origin }: Doing & { readonly origin: Origin },
): Promise<Creation> {
  const purged = await db
    .selectFrom('purges')
    .select('version')
    .where('network_id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  const version = (purged?.version ?? 0) + 1;
  const row = sealRow(
    {
      network_id: id,
      version,
      base: 0,
      at,
      author,
      kind: 'create',
      label: `begin “${title}”`,
      body: JSON.stringify({ origin, digest: snapshot.digest }),
    },
    toFirstHash(id),
  );
  return { row, snapshot };
}

/**
 * Writes a creation; returns false when a network of that id is kept already. The parts of its snapshot are written with it, unless they
 * are there already.
 */
export async function insertCreation(
  db: Kysely<Tables>,
  { row, snapshot }: Creation,
  areStaged: boolean,
): Promise<boolean> {
  const { network_id, version, hash } = row;
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('networks')
    .values({ network_id, version, hash, first_version: version })
    .onConflict((conflict) => conflict.column('network_id').doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return false;
  await db.insertInto('changes').values(row).execute();
  const save = areStaged ? countSnapshot : saveSnapshot;
  await save(db, { networkId: network_id, version }, snapshot);
  return true;
}

/** Returns changes as the rows that follow a log’s head, in pieces. */
export function* sealChanges(
  networkId: string,
  head: LogHead,
  changes: readonly Change[],
  { author, at, base }: Doing & { readonly base: number },
): Pieces<readonly LogRow[]> {
  let { version, hash } = head;
  const rows: LogRow[] = [];
  for (const { label, operations } of changes) {
    version += 1;
    const body = yield* writeOperations(operations);
    const said = { network_id: networkId, version, base, at, author, kind: 'change' as const, label, body };
    const row = yield* sealRowInPieces(said, hash);
    hash = row.hash;
    rows.push(row);
    yield;
  }
  return rows;
}

/** So many operations are written in one piece. */
const OPERATIONS_AT_ONCE = 500;

/** Returns what `JSON.stringify` makes of operations, in pieces. */
function* writeOperations(operations: Change['operations']): Pieces<string> {
  const parts: string[] = [];
  for (let from = 0; from < operations.length; from += OPERATIONS_AT_ONCE) {
    parts.push(JSON.stringify(operations.slice(from, from + OPERATIONS_AT_ONCE)).slice(1, -1));
    yield;
  }
  return `[${parts.join(',')}]`;
}

/** Writes rows that follow a head; returns false when the head has moved on: another writer was quicker. */
export async function insertChanges(
  db: Kysely<Tables>,
  head: LogHead,
  rows: readonly LogRow[],
): Promise<boolean> {
  const last = rows.at(-1);
  if (!last) return true;
  const { network_id, version, hash } = last;
  // In plain SQL: to build both statements anew for each change took a quarter of the time that they take.
  const moved = await sql`
    update networks set version = ${version}, hash = ${hash}
    where network_id = ${network_id} and version = ${head.version} and hash = ${head.hash}
  `.execute(db);
  if (moved.numAffectedRows !== 1n) return false;
  for (let from = 0; from < rows.length; ) {
    const some = takeSome(rows, from);
    const values = some.map(
      ({ network_id, version, base, at, author, kind, label, body, hash }) =>
        sql`(${network_id}, ${version}, ${base}, ${at}, ${author}, ${kind}, ${label}, ${body}, ${hash})`,
    );
    await sql`
      insert into changes (network_id, version, base, at, author, kind, label, body, hash) values ${sql.join(values)}
    `.execute(db);
    from += some.length;
    if (from < rows.length) await giveWay();
  }
  return true;
}

/** So many rows, or characters, are written by one statement: some milliseconds’ work. */
const ROWS_AT_ONCE = 50;
const CHARACTERS_AT_ONCE = 800_000;

/** Returns as many rows as are written at once, and at least one. */
function takeSome(rows: readonly LogRow[], from: number): readonly LogRow[] {
  let [to, size] = [from, 0];
  while (to < rows.length && to - from < ROWS_AT_ONCE && size < CHARACTERS_AT_ONCE) {
    size += rows[to]?.body.length ?? 0;
    to += 1;
  }
  return rows.slice(from, to);
}

/**
 * Takes a network away, and leaves who did it, when, and which versions there were; returns false when there is none. With `leavesParts`
 * the parts of its snapshots stay, which count no more.
 */
export async function deleteNetwork(
  db: Kysely<Tables>,
  networkId: string,
  { author, at }: Doing,
  leavesParts: boolean,
): Promise<boolean> {
  const row = await db
    .deleteFrom('networks')
    .where('network_id', '=', networkId)
    .returning('version')
    .executeTakeFirst();
  if (!row) return hasPurged(db, networkId, { author, at });
  await db.insertInto('purges').values({ network_id: networkId, version: row.version, at, author }).execute();
  const tables = ['changes', 'snapshots', 'receipts', 'places', 'layouts', 'texts'] as const;
  for (const table of leavesParts ? tables : ([...tables, 'snapshot_parts'] as const)) {
    await db.deleteFrom(table).where('network_id', '=', networkId).execute();
  }
  return true;
}

/** A first try may have done it, and lost its connection before that was known. */
async function hasPurged(db: Kysely<Tables>, networkId: string, { author, at }: Doing): Promise<boolean> {
  const row = await db
    .selectFrom('purges')
    .select('version')
    .where('network_id', '=', networkId)
    .where('author', '=', author)
    .where('at', '=', at)
    .executeTakeFirst();
  return row !== undefined;
}
