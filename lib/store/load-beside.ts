import type { Network } from '@/lib/network/network';
import { hasDatabase, openEmbedded } from './database/embedded-engine';
import { openPostgres } from './database/postgres-engine';
import { type BrokenNetwork, loadFile } from './load-files';
import { NetworkEvents } from './network-events';
import { isNetworkId } from './network-folder';
import { NetworkStore } from './network-store';
import { readStoreSettings } from './store-settings';

/**
 * Returns the network of that id as a server has it, for a command beside which a server may run; null when there is none.
 * Throws as `loadNetwork` does.
 */
export async function loadNetworkBeside(id: string): Promise<Network | BrokenNetwork | null> {
  if (!isNetworkId(id)) return null;
  const kept = await loadKept(id);
  if (kept) return kept;
  const file = await loadFile(id);
  return file?.state === 'parsed' ? file.network : file;
}

async function loadKept(id: string): Promise<Network | null> {
  const settings = readStoreSettings(process.env);
  // To look for a network makes no database.
  if (settings.kind === 'embedded' && !hasDatabase(settings)) return null;
  const engine =
    settings.kind === 'embedded'
      ? await openEmbedded(settings, { isServer: false })
      : await openPostgres({ url: settings.url });
  const store = new NetworkStore(engine, async () => null, new NetworkEvents());
  try {
    return (await store.load(id))?.network ?? null;
  } finally {
    await store.close();
  }
}
