import type { Kysely } from 'kysely';
import type { DocumentText } from '@/lib/network/network';
import { type Engine, runWork } from '../database/engine';
import type { Tables } from '../database/tables';
import { findKeptVersion } from '../log/read-log';

/** A text that is kept beside a network, without the text itself. */
export type KeptTextHead = { readonly hash: string; readonly characters: number };

/** Returns which texts are kept beside a network, in the order of their hashes. Throws a StoreError when the database does not answer. */
export async function listKeptTexts(engine: Engine, networkId: string): Promise<readonly KeptTextHead[]> {
  const rows = await runWork(engine, () =>
    engine.db
      .selectFrom('texts')
      .select(({ fn }) => ['hash', fn<number | string>('length', ['body']).as('characters')])
      .where('network_id', '=', networkId)
      .orderBy('hash')
      .execute(),
  );
  return rows.map(({ hash, characters }) => ({ hash, characters: Number(characters) }));
}

/** Returns all texts that are kept beside a network, in the order of their hashes. */
export async function readKeptTexts(engine: Engine, networkId: string): Promise<readonly DocumentText[]> {
  const rows = await runWork(engine, () =>
    engine.db
      .selectFrom('texts')
      .select(['hash', 'body'])
      .where('network_id', '=', networkId)
      .orderBy('hash')
      .execute(),
  );
  return rows.map(({ hash, body }) => ({ hash, text: body }));
}

/** Writes texts beside a network, within the transaction that keeps it. */
export async function insertTexts(
  db: Kysely<Tables>,
  networkId: string,
  texts: readonly DocumentText[],
): Promise<void> {
  for (const { hash, text } of texts) {
    await db
      .insertInto('texts')
      .values({ network_id: networkId, hash, body: text })
      .onConflict((conflict) => conflict.columns(['network_id', 'hash']).doNothing())
      .execute();
  }
}

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
export async function writeKeptText(engine: Engine, networkId: string, text: DocumentText): Promise<boolean> {
  engine.checkRoom();
  return runWork(engine, () =>
    engine.db.transaction().execute(async (transaction) => {
      if ((await findKeptVersion(transaction, networkId)) === null) return false;
      await insertTexts(transaction, networkId, [text]);
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
