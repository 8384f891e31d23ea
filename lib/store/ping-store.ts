import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { toFile } from './database/database-file';
import { hasDatabase } from './database/embedded-engine';
import { runWork } from './database/engine';
import { findStore } from './open-store';
import { StoreError } from './store-error';
import { readStoreSettings } from './store-settings';

/** Milliseconds within which a store answers that is well. */
const PATIENCE = 3_000;

const PING: unique symbol = Symbol.for('backchannel.ping');
const shared = globalThis as typeof globalThis & { [PING]?: Promise<void> | null };

/**
 * Asks the store for an answer; those who ask meanwhile wait for the same one. A folder in which nothing was ever kept is well. Rejects
 * with a StoreError when there is none within three seconds.
 */
export function pingStore(): Promise<void> {
  shared[PING] ??= ask().finally(() => {
    shared[PING] = null;
  });
  return shared[PING];
}

async function ask(): Promise<void> {
  const timer = new AbortController();
  const late = wait(PATIENCE, 'late' as const, { signal: timer.signal });
  try {
    const answered = query();
    // Its end is not waited for when it is late.
    answered.catch(() => undefined);
    if ((await Promise.race([answered, late])) === 'late')
      throw new StoreError('unreachable', `The store did not answer within ${PATIENCE / 1000} seconds.`);
  } finally {
    timer.abort();
    late.catch(() => undefined);
  }
}

async function query(): Promise<void> {
  const engine = (await findStore())?.engine;
  if (engine) await runWork(engine, () => sql`select 1`.execute(engine.db));
}

/** What is known of the store without asking it. */
export type StoreMeasure = { readonly engine: 'embedded' | 'postgres'; readonly bytes: number };

/** Returns of which kind the store is, and how many bytes its file has with its log; 0 for a database server. */
export function measureStore(): StoreMeasure {
  const settings = readStoreSettings(process.env);
  if (settings.kind === 'postgres' || !hasDatabase(settings)) return { engine: settings.kind, bytes: 0 };
  const file = toFile(settings.folder);
  const sizes = [file, `${file}-wal`].map((each) => statSync(each, { throwIfNoEntry: false })?.size ?? 0);
  return { engine: 'embedded', bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
