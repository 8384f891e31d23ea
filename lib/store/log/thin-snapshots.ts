import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';
import { deleteParts } from './snapshot-parts';

/** So many snapshots of a network are kept before some are taken out. */
const MOST = 12;

/**
 * Takes every second snapshot of a network out when there are many, but the first and the newest two. What they held is
 * in the log: a version between is then read from an older one.
 */
export async function thinSnapshots(db: Kysely<Tables>, networkId: string): Promise<void> {
  const rows = await db
    .selectFrom('snapshots')
    .select('version')
    .where('network_id', '=', networkId)
    .orderBy('version')
    .execute();
  if (rows.length <= MOST) return;
  for (const { version } of rows.slice(1, -2).filter((_, index) => index % 2 === 0)) {
    // The row first: without it the parts do not count.
    await db
      .deleteFrom('snapshots')
      .where('network_id', '=', networkId)
      .where('version', '=', version)
      .execute();
    await deleteParts(db, { networkId, version });
  }
}
