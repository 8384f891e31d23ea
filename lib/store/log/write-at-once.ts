import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../database/tables';
import type { IdempotencyRecord } from './idempotency-records';
import type { LogHead, LogRow } from './log-entry';

/**
 * Writes rows that follow a head, and what is answered for them, in one statement, where the engine lets one write to
 * several tables: a transaction of several costs as many ways to the server and back. Returns false when the head has moved
 * on: another writer was quicker, and nothing is written.
 */
export async function insertChangesAtOnce(
  db: Kysely<Tables>,
  head: LogHead,
  rows: readonly LogRow[],
  receipt: (IdempotencyRecord & { readonly answer: string; readonly at: string }) | null,
): Promise<boolean> {
  const last = rows.at(-1);
  if (!last) return true;
  const { network_id, version, hash } = last;
  const answered = receipt
    ? sql`, answered as (
      insert into receipts (network_id, receipt_key, digest, answer, at)
      select network_id, ${text(receipt.key)}, ${text(receipt.digest)}, ${text(receipt.answer)}, ${text(receipt.at)} from moved
    )`
    : sql``;
  const { numAffectedRows } = await sql`
    with moved as (
      update networks set version = ${version}, hash = ${hash}
      where network_id = ${network_id} and version = ${head.version} and hash = ${head.hash}
      returning network_id
    )${answered}
    insert into changes (network_id, version, base, at, author, kind, label, body, hash)
    select moved.network_id, entry.* from moved, (values ${sql.join(rows.map(toValues))}) as entry
  `.execute(db);
  return numAffectedRows === BigInt(rows.length);
}

function toValues({ version, base, at, author, kind, label, body, hash }: LogRow): RawBuilder<unknown> {
  const words = sql.join([at, author, kind, label, body, hash].map(text));
  return sql`(cast(${version} as integer), cast(${base} as integer), ${words})`;
}

/** What a server is not told the type of, it takes for text or not, as it pleases. */
function text(value: string): RawBuilder<string> {
  return sql`cast(${value} as text)`;
}
