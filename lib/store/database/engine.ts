import { setTimeout as wait } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { StoreError } from '../store-error';
import type { Tables } from './tables';

/** A database that is open and has the tables of this version. */
export type Engine = {
  readonly kind: 'embedded' | 'postgres';
  readonly db: Kysely<Tables>;
  /** Whether other programs may write to it as well, so that what is known of it can be out of date. */
  readonly isShared: boolean;
  /** Whether one statement may write to several tables, which spares ways to a server and back. */
  readonly chainsWrites: boolean;
  /** Throws a StoreError when nothing should be written now. */
  readonly checkRoom: () => void;
  /** Throws a StoreError when the database is no longer where it was opened: what is written to it would be lost. */
  readonly checkPlace: () => void;
  /** Rejects when nothing can be written now. After a write that failed, it tries one. */
  readonly checkWritable: () => Promise<void>;
  /** Ends when all that was written can be acknowledged. Rejects when that cannot be now. */
  readonly confirm: () => Promise<void>;
  /** Returns the newest version of a network that was acknowledged, by what is noted beside the database; 0 when that is not known. */
  readonly getNotedVersion: (networkId: string) => number;
  /** Whether an error says that another transaction was in the way, and that the same may be tried again. */
  readonly isPassing: (error: unknown) => boolean;
  /** Returns a StoreError for the errors of the engine that a person can mend, else the error itself. */
  readonly explain: (error: unknown) => unknown;
  /** Sees to it that nothing of what was deleted can be found in the engine’s own files. */
  readonly eraseDeleted: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** How often something is tried before it is given up: over about two seconds. */
const TRIES = 9;

/**
 * Runs work on a database, and once more for as long as another transaction is in its way. Work must be such that it can be
 * begun anew: a transaction, which leaves nothing behind when it fails.
 */
export async function runWork<T>(engine: Engine, work: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!engine.isPassing(error)) throw engine.explain(error);
      if (tried === TRIES) {
        throw new StoreError('unreachable', 'The database is too busy just now. Try again in a moment.', {
          cause: error,
        });
      }
      await wait(2 ** tried * 4);
    }
  }
}

/** Returns the code that an engine gives an error, such as SQLITE_FULL or 40001; empty when it gives none. */
export function findCode(error: unknown): string {
  const hasCode = typeof error === 'object' && error !== null && 'code' in error;
  return hasCode && typeof error.code === 'string' ? error.code : '';
}
