import { setImmediate as giveWay } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables';

/** Of which network and version a snapshot is. */
export type SnapshotKey = { readonly networkId: string; readonly version: number };

/** So many are taken away by one statement: some milliseconds’ work. */
const PARTS_AT_ONCE = 4;

/** Takes the parts of a snapshot away, some at a time, so that others are answered in between. */
export async function deleteParts(db: Kysely<Tables>, { networkId, version }: SnapshotKey): Promise<void> {
  for (;;) {
    const rows = await db
      .selectFrom('snapshot_parts')
      .select('part')
      .where('network_id', '=', networkId)
      .where('version', '=', version)
      .orderBy('part')
      .limit(PARTS_AT_ONCE)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    await db
      .deleteFrom('snapshot_parts')
      .where('network_id', '=', networkId)
      .where('version', '=', version)
      .where('part', '<=', last.part)
      .execute();
    await giveWay();
  }
}

/**
 * Takes away the parts of snapshots that do not count, as a server leaves them that is ended while it writes: of one network, or of all.
 * Nobody else may be writing snapshots of them.
 */
export async function deleteUncounted(db: Kysely<Tables>, networkId?: string): Promise<void> {
  const rows = await db
    .selectFrom('snapshot_parts')
    .select(['network_id', 'version'])
    .distinct()
    .$if(networkId !== undefined, (query) => query.where('network_id', '=', networkId ?? ''))
    .where(({ exists, not, selectFrom }) =>
      not(
        exists(
          selectFrom('snapshots')
            .select('snapshots.version')
            .whereRef('snapshots.network_id', '=', 'snapshot_parts.network_id')
            .whereRef('snapshots.version', '=', 'snapshot_parts.version'),
        ),
      ),
    )
    .execute();
  for (const { network_id, version } of rows) await deleteParts(db, { networkId: network_id, version });
}
