import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { hasToken } from '@/lib/store/access/token-repository';
import { runWork } from '@/lib/store/database/engine';
import { findStore } from '@/lib/store/open-store';
import { isStoreError } from '@/lib/store/store-error';
import { readMemorySettings, readSessionSettings } from '@/lib/store/store-settings';
import { readLogLevel } from '@/lib/telemetry/json-log';
import { readMetricsToken } from '../_service/metrics-access';
import { readThreadMemory } from '../_threads/thread-memory';
import { noteAddresses } from './note-address';

/**
 * Ends the server before it answers a request when it cannot do so safely: when others can reach it and nobody has a token,
 * when what is kept cannot be opened (another server has it, say), or when the environment says what cannot be.
 */
export async function checkStart(): Promise<void> {
  try {
    noteAddresses(process.env);
    readMemorySettings(process.env);
    readThreadMemory(process.env);
    readSessionSettings(process.env);
    readLogLevel(process.env);
    readMetricsToken(process.env);
    const problem = await findStartProblem();
    if (problem === null) return;
    console.error(`backchannel: ${problem}`);
  } catch (error) {
    const isTold = error instanceof RangeError || isStoreError(error);
    console.error(isTold ? `backchannel: ${error.message}` : error);
  }
  process.exit(1);
}

/** Returns why no client could use the server as it is set up; null when one could. Throws as `findStore` does. */
export async function findStartProblem(): Promise<string | null> {
  const { needsTokens } = readAccessPolicy(process.env);
  const engine = (await findStore())?.engine;
  if (!needsTokens) return null;
  const at = new Date().toISOString();
  if (engine && (await runWork(engine, () => hasToken(engine.db, at)))) return null;
  return 'others can reach this server, and nobody has a token to come in with. Issue one first: npm run token -- editor "Desk A"';
}
