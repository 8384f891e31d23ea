import { z } from 'zod';
import type { LayoutId } from '@/lib/explorer/view-state';
import { type Engine, runWork } from '../database/engine';
import { findKeptVersion } from '../log/read-log';

/** Where the program has laid out the actors of a network, in whole units of the plane: actor `ids[i]` at `x[i]`, `y[i]`. */
export type KeptLayout = {
  readonly ids: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
};

/** A layout with the version of the network it was computed for, and the digest of what it was computed from. */
export type DatedLayout = KeptLayout & { readonly version: number; readonly digest: string };

const bodySchema = z.object({
  ids: z.array(z.string()),
  x: z.array(z.number()),
  y: z.array(z.number()),
});

/**
 * Returns the layout of a network that was kept last; null when there is none, or one that cannot be read: it can be
 * computed again. Throws a StoreError when the database does not answer.
 */
export async function readLayout(
  engine: Engine,
  networkId: string,
  layout: LayoutId,
): Promise<DatedLayout | null> {
  const row = await runWork(engine, () =>
    engine.db
      .selectFrom('layouts')
      .select(['version', 'digest', 'body'])
      .where('network_id', '=', networkId)
      .where('layout', '=', layout)
      .executeTakeFirst(),
  );
  const body = row ? parseBody(row.body) : null;
  return row && body ? { ...body, version: row.version, digest: row.digest } : null;
}

/**
 * Keeps the layout of a version of a network in the place of the one before: there is one for each kind. Returns false,
 * and keeps nothing, when the network has gone or has a layout of a newer version. Throws a StoreError when it cannot be
 * written.
 */
export async function writeLayout(
  engine: Engine,
  networkId: string,
  layout: LayoutId,
  { version, digest, ids, x, y }: DatedLayout,
): Promise<boolean> {
  engine.checkRoom();
  const row = { network_id: networkId, layout, version, digest, body: JSON.stringify({ ids, x, y }) };
  return runWork(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      // Version 0 is a file that nobody has changed, which no table tells of.
      if (version > 0 && (await findKeptVersion(transaction, networkId)) === null) return false;
      const before = await transaction
        .selectFrom('layouts')
        .select('version')
        .where('network_id', '=', networkId)
        .where('layout', '=', layout)
        .executeTakeFirst();
      if (before && before.version > version) return false;
      await transaction
        .insertInto('layouts')
        .values(row)
        .onConflict((conflict) =>
          conflict.columns(['network_id', 'layout']).doUpdateSet(({ ref }) => ({
            version: ref('excluded.version'),
            digest: ref('excluded.digest'),
            body: ref('excluded.body'),
          })),
        )
        .execute();
      return true;
    }),
  );
}

function parseBody(text: string): KeptLayout | null {
  try {
    const body = bodySchema.parse(JSON.parse(text));
    const isWhole = body.x.length === body.ids.length && body.y.length === body.ids.length;
    return isWhole ? body : null;
  } catch {
    return null;
  }
}
