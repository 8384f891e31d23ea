import type { Network } from '@/lib/network/network';
import { type LoadedNetwork, loadFile, type StoredNetwork, toMisnamed } from './load-files';
import { isNetworkId, listNetworkFiles } from './network-folder';
import type { KeptNetwork } from './network-store';
import { findStore } from './open-store';

/**
 * Answers every network there is, by id: those that are kept, and the files of the folder that nobody has changed. A file
 * that does not parse is in the list as well, with its issues. Throws a NetworkFolderError when the folder cannot be read,
 * and a StoreError when what is kept cannot be.
 */
export async function loadNetworkList(): Promise<readonly LoadedNetwork[]> {
  const kept = (await (await findStore())?.list()) ?? [];
  const networks: LoadedNetwork[] = [];
  for (const id of [...new Set([...kept, ...(await listNetworkFiles())])].sort()) {
    const network = isNetworkId(id) ? await loadNetwork(id) : toMisnamed(id);
    // Null: it went away since the folder was listed, or is no file.
    if (network) networks.push(network);
  }
  return networks;
}

/**
 * Answers the network of that id: as it is kept, or as its file has it; null when there is neither. Any text may be asked
 * for: what is no id never touches the disk. Throws a NetworkFolderError when there is no folder, and a StoreError when
 * what is kept cannot be read.
 */
export async function loadNetwork(id: string): Promise<LoadedNetwork | null> {
  if (!isNetworkId(id)) return null;
  const kept = await (await findStore())?.load(id);
  return kept ? toStored(kept) : loadFile(id);
}

/**
 * Answers a network as it was at a version of its log; null when it has no such version. Throws a StoreError when that
 * cannot be read.
 */
export async function loadNetworkVersion(id: string, version: number): Promise<Network | null> {
  return (await (await findStore())?.loadVersion(id, version)) ?? null;
}

const stored = new WeakMap<KeptNetwork['network'], StoredNetwork>();

/** The same object as long as the network is the same: whatever is worked out from it is kept with it. */
function toStored({ network, version }: KeptNetwork): StoredNetwork {
  const known = stored.get(network);
  if (known) return known;
  const { id } = network;
  const fresh: StoredNetwork = { state: 'parsed', id, network, version, warnings: [], omitted: 0 };
  stored.set(network, fresh);
  return fresh;
}
