import { type Engine, runWork } from '../database/engine';

/**
 * Returns the text of a document that a user had kept beside a network, by its SHA-256; null when there is none. Throws a StoreError
 * when the database does not answer.
 */
export async function readKeptText(engine: Engine, networkId: string, hash: string): Promise<string | null> {
  const row = await runWork(engine, () =>
    engine.db
      .selectFrom('texts')
      .select('body')
      .where('network_id', '=', networkId)
      .where('hash', '=', hash)
      .executeTakeFirst(),
  );
  return row?.body ?? null;
}

/** Keeps a text beside a network. Returns false, and keeps nothing, when the network is not kept. */
export async function writeKeptText(
  engine: Engine,
  networkId: string,
  { hash, text }: { readonly hash: string; readonly text: string },
): Promise<boolean> {
  engine.checkRoom();
  return runWork(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      const kept = await transaction
        .selectFrom('networks')
        .select('version')
        .where('network_id', '=', networkId)
        .executeTakeFirst();
      if (!kept) return false;
      await transaction
        .insertInto('texts')
        .values({ network_id: networkId, hash, body: text })
        .onConflict((conflict) => conflict.columns(['network_id', 'hash']).doNothing())
        .execute();
      return true;
    }),
  );
}

/** Takes a text away that was kept beside a network. */
export async function deleteKeptText(engine: Engine, networkId: string, hash: string): Promise<void> {
  await runWork(engine, () =>
    engine.db.deleteFrom('texts').where('network_id', '=', networkId).where('hash', '=', hash).execute(),
  );
}
