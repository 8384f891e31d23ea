import { type Engine, runWork } from '../database/engine';
import { insertTexts } from '../texts/text-repository';
import { findIdempotencyRecord, saveIdempotencyRecord } from './idempotency-records';
import type { NewNetwork } from './new-network';
import { findNetworkRow } from './read-log';
import { withStagedParts } from './staged-parts';
import { type Doing, insertCreation, prepareCreation } from './write-log';

export type CreateResult =
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'exists' }
  | { readonly kind: 'key-used' };

/** Who does something and when, with the key by which a request is known when it is sent again. */
export type Keyed = Doing & { readonly key: string | null };

/** Keeps a new network that is written already, and answers a request that was answered before as then. */
export async function keepNetwork(
  engine: Engine,
  network: NewNetwork,
  { key, ...doing }: Keyed,
): Promise<CreateResult> {
  const { db } = engine;
  const receipt = key === null ? null : { key, digest: network.digest };
  const findAnswered = () => receipt && runWork(engine, () => findIdempotencyRecord(db, network.id, receipt));
  const found = await findAnswered();
  if (found === 'other') return { kind: 'key-used' };
  if (found) return answerAgain(engine, found.answer);
  engine.checkRoom();
  const creation = await runWork(engine, () =>
    prepareCreation(engine, network, { ...doing, origin: 'sent' }),
  );
  const result: CreateResult = { kind: 'done', version: creation.row.version };
  const write = (areStaged: boolean) =>
    db.transaction().execute(async (transaction) => {
      if (!(await insertCreation(transaction, creation, areStaged))) return false;
      await insertTexts(transaction, network.id, network.texts);
      const answered = { answer: JSON.stringify(result), at: doing.at };
      if (receipt) await saveIdempotencyRecord(transaction, network.id, receipt, answered);
      return true;
    });
  const isNew =
    !(await runWork(engine, () => findNetworkRow(engine, network.id))) &&
    (await withStagedParts(engine, creation, (areStaged) => runWork(engine, () => write(areStaged))));
  if (isNew) return result;
  // A first try may have kept it, and lost its connection before that was known.
  const done = await findAnswered();
  return done && done !== 'other' ? answerAgain(engine, done.answer) : { kind: 'exists' };
}

/** What was done before may have been written without that it could be acknowledged then. */
async function answerAgain(engine: Engine, answer: string): Promise<CreateResult> {
  await engine.confirm();
  return JSON.parse(answer);
}
