import type { Network } from '@/lib/network/network';
import { hasDatabase, openEmbedded } from './database/embedded-engine';
import { openPostgres } from './database/postgres-engine';
import { loadFile } from './load-files';
import { type NetworkEvent, NetworkEvents } from './network-events';
import { NetworkStore, type Watch } from './network-store';
import { readStoreSettings, type StoreSettings } from './store-settings';

type Stores = {
  readonly opened: Map<string, Promise<NetworkStore>>;
  /** There before any store is: a user may look at a network before the first is kept. */
  readonly events: NetworkEvents;
};

const STORES: unique symbol = Symbol.for('backchannel.stores');
const shared = globalThis as typeof globalThis & { [STORES]?: Stores };

/** On the global object because the bundler loads this module once for pages and once for the API. */
function getStores(): Stores {
  shared[STORES] ??= { opened: new Map(), events: new NetworkEvents() };
  return shared[STORES];
}

/**
 * Returns the store that the environment names, opened once for the whole process; it is made when it is not there.
 * Throws a StoreError when it cannot be opened.
 */
export function openStore(): Promise<NetworkStore> {
  return openOnce(readStoreSettings(process.env));
}

/** Returns the store, or null when nothing has ever been kept: to look for networks makes no database. */
export async function findStore(): Promise<NetworkStore | null> {
  const settings = readStoreSettings(process.env);
  const isOpen = getStores().opened.has(JSON.stringify(settings));
  if (!isOpen && settings.kind === 'embedded' && !hasDatabase(settings)) return null;
  return openOnce(settings);
}

/** Closes every store that is open, once what was begun in each is done. None is opened for it. */
export async function closeStores(): Promise<void> {
  const { opened } = getStores();
  const stores = [...opened.values()];
  opened.clear();
  for (const store of await Promise.allSettled(stores)) {
    if (store.status === 'fulfilled') await store.value.close();
  }
}

/** Closes the store that the environment names, if it is open. */
export async function closeStore(): Promise<void> {
  const key = JSON.stringify(readStoreSettings(process.env));
  const { opened } = getStores();
  const store = opened.get(key);
  opened.delete(key);
  await (await store)?.close();
}

/**
 * Calls a listener with all that befalls a network after a version (after now, for null), and returns where it is now
 * and what was missed. Throws a StoreError when what is kept cannot be read.
 */
export async function watchNetwork(
  networkId: string,
  since: number | null,
  listener: (event: NetworkEvent) => void,
): Promise<Watch> {
  const store = await findStore();
  if (store) return store.watch(networkId, since, listener);
  const missed = since === null || since === 0 ? [] : null;
  return { version: 0, missed, stop: getStores().events.listen(networkId, 0, listener) };
}

async function openOnce(settings: StoreSettings): Promise<NetworkStore> {
  const store = await findOpened(settings);
  store.engine.checkPlace();
  return store;
}

function findOpened(settings: StoreSettings): Promise<NetworkStore> {
  const { opened, events } = getStores();
  const key = JSON.stringify(settings);
  const known = opened.get(key);
  if (known) return known;
  const store = openEngine(settings).then((engine) => new NetworkStore(engine, findShipped, events));
  opened.set(key, store);
  // What cannot be opened now may be opened once it is mended.
  store.catch(() => opened.delete(key));
  return store;
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
