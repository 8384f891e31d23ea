import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { writeLog } from '@/lib/telemetry/write-log';
import { toFile } from './database/database-file';
import { checkEmptyFolder, hasDatabase } from './database/embedded-engine';
import { runWork } from './database/engine';
import { findStore } from './open-store';
import { StoreError } from './store-error';
import { readStoreSettings } from './store-settings';

/** Milliseconds within which a store answers that is well. */
const PATIENCE = 3_000;

type Ping = {
  /** The question that is asked now. */
  asked: Promise<void> | null;
  /** What was wrong when it was asked last; null when nothing was. */
  trouble: string | null;
};

const PING: unique symbol = Symbol.for('backchannel.ping');
const shared = globalThis as typeof globalThis & { [PING]?: Ping };

/**
 * Asks the store whether it answers, and takes what is written; those who ask meanwhile wait for the same answer. When that changes, it is
 * a line of the log. Rejects with a StoreError when it does not, or not within three seconds.
 */
export function pingStore(): Promise<void> {
  shared[PING] ??= { asked: null, trouble: null };
  const ping = shared[PING];
  ping.asked ??= ask()
    .then(
      () => noteTrouble(ping, null),
      (error: unknown) => {
        noteTrouble(ping, error instanceof Error ? error.message : String(error));
        throw error;
      },
    )
    .finally(() => {
      ping.asked = null;
    });
  return ping.asked;
}

function noteTrouble(ping: Ping, trouble: string | null): void {
  if (trouble === ping.trouble) return;
  ping.trouble = trouble;
  if (trouble === null) writeLog('info', 'store', { state: 'ready' });
  else writeLog('error', 'store', { state: 'not ready', why: trouble });
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
  if (!engine) return checkUnused();
  await runWork(engine, async () => {
    await sql`select 1`.execute(engine.db);
    await engine.checkWritable();
  });
}

/** A folder in which nothing was ever kept is well when something could be. */
function checkUnused(): void {
  const settings = readStoreSettings(process.env);
  if (settings.kind === 'embedded') checkEmptyFolder(settings);
}

/** What is known of the store without asking it. */
export type StoreMeasure = { readonly engine: 'embedded' | 'postgres'; readonly bytes: number };

/** Returns of which kind the store is, and how many bytes its file has with its log; 0 for a database server. */
export function measureStore(): StoreMeasure {
  const settings = readStoreSettings(process.env);
  if (settings.kind === 'postgres' || !hasDatabase(settings)) return { engine: settings.kind, bytes: 0 };
  const file = toFile(settings.folder);
  const sizes = [file, `${file}-wal`].map(
    (each) => statSync(/*turbopackIgnore: true*/ each, { throwIfNoEntry: false })?.size ?? 0,
  );
  return { engine: 'embedded', bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
