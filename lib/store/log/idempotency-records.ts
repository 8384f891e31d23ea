import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** A request that must not be done twice: the key that its sender gave it, and a digest of what it asks for. */
export type IdempotencyRecord = { readonly key: string; readonly digest: string };

/** IdempotencyRecords are kept for a week: nobody repeats a request later than that. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Returns a digest of what a request asks for. */
export function digestRequest(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('hex');
}

/**
 * Returns what was answered to a request before, as JSON; null when it was never done; `other` when its key was used for
 * something else.
 */
export async function findIdempotencyRecord(
  db: Kysely<Tables>,
  networkId: string,
  { key, digest }: IdempotencyRecord,
): Promise<{ readonly answer: string } | 'other' | null> {
  const row = await db
    .selectFrom('receipts')
    .select(['digest', 'answer'])
    .where('network_id', '=', networkId)
    .where('receipt_key', '=', key)
    .executeTakeFirst();
  if (!row) return null;
  return row.digest === digest ? { answer: row.answer } : 'other';
}

/** Writes down what is answered to a request, in the transaction that does it. */
export async function saveIdempotencyRecord(
  db: Kysely<Tables>,
  networkId: string,
  { key, digest }: IdempotencyRecord,
  answered: { readonly answer: string; readonly at: string },
): Promise<void> {
  await db
    .insertInto('receipts')
    .values({ network_id: networkId, receipt_key: key, digest, ...answered })
    .execute();
}

/** Forgets the receipts of a network that are too old to be sent again. */
export async function forgetIdempotencyRecords(
  db: Kysely<Tables>,
  networkId: string,
  now: Date,
): Promise<void> {
  await db
    .deleteFrom('receipts')
    .where('network_id', '=', networkId)
    .where('at', '<', new Date(now.getTime() - KEPT).toISOString())
    .execute();
}
