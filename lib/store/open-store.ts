import type { Network } from '@/lib/network/network';
import { hasDatabase, openEmbedded } from './database/embedded-engine';
import { openPostgres } from './database/postgres-engine';
import { loadFile } from './load-files';
import { NetworkStore } from './network-store';
import { readStoreSettings, type StoreSettings } from './store-settings';

const STORES: unique symbol = Symbol.for('backchannel.stores');
const shared = globalThis as typeof globalThis & { [STORES]?: Map<string, Promise<NetworkStore>> };

/**
 * Answers the store that the environment names, opened once for the whole process; it is made when it is not there.
 * Throws a StoreError when it cannot be opened.
 */
export function openStore(): Promise<NetworkStore> {
  return openOnce(readStoreSettings(process.env));
}

/** Answers the store, or null when nothing has ever been kept: to look for networks makes no database. */
export async function findStore(): Promise<NetworkStore | null> {
  const settings = readStoreSettings(process.env);
  if (settings.kind === 'embedded' && !hasDatabase(settings)) return null;
  return openOnce(settings);
}

/** Closes the store that the environment names, if it is open. */
export async function closeStore(): Promise<void> {
  const key = JSON.stringify(readStoreSettings(process.env));
  const opened = shared[STORES]?.get(key);
  shared[STORES]?.delete(key);
  await (await opened)?.close();
}

/** On the global object because the bundler loads this module once for pages and once for the API. */
function openOnce(settings: StoreSettings): Promise<NetworkStore> {
  shared[STORES] ??= new Map();
  const stores = shared[STORES];
  const key = JSON.stringify(settings);
  const known = stores.get(key);
  if (known) return known;
  const opened = openEngine(settings).then((engine) => new NetworkStore(engine, findShipped));
  stores.set(key, opened);
  // What cannot be opened now may be opened once it is mended.
  opened.catch(() => stores.delete(key));
  return opened;
}

function openEngine(settings: StoreSettings) {
  return settings.kind === 'embedded'
    ? openEmbedded(settings, { isServer: true })
    : openPostgres({ url: settings.url });
}

async function findShipped(id: string): Promise<Network | null> {
  const file = await loadFile(id);
  return file?.state === 'parsed' ? file.network : null;
}
