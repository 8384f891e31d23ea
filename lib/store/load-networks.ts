import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { type BrokenNetwork, type LoadedNetwork, loadFile, type StoredNetwork } from './load-files';
import { isNetworkId } from './network-folder';
import { type KeptNetwork, toHeadStamp } from './network-store';
import { findStore } from './open-store';
import { isStoreError, type StoreError } from './store-error';

/**
 * Returns the network of that id: as it is kept, or as its file has it; null when there is neither. Any text may be asked
 * for: what is no id never touches the disk. One that is kept and damaged is a broken one. Throws a StoreError when the
 * folder or the database cannot be read.
 */
export async function loadNetwork(id: string): Promise<LoadedNetwork | null> {
  if (!isNetworkId(id)) return null;
  const store = await findStore();
  try {
    const kept = await store?.load(id);
    return kept ? toStored(kept.network, kept) : await loadFile(id);
  } catch (error) {
    if (isStoreError(error) && error.kind === 'damaged') return toDamaged(id, error);
    throw error;
  }
}

function toDamaged(id: string, { problem, fix }: StoreError): BrokenNetwork {
  const issue = { severity: 'error', path: '', id: null, message: problem, fix } as const;
  return { state: 'broken', id, from: 'store', issues: [issue], omitted: 0 };
}

/**
 * Returns a network as it was at a version of its log; null when it has no such version. Throws a StoreError when that
 * cannot be read.
 */
export async function loadNetworkVersion(id: string, version: number): Promise<Network | null> {
  return (await (await findStore())?.loadVersion(id, version)) ?? null;
}

/** The same object as long as the network is the same: whatever is worked out from it is kept with it. */
const toStored = memoize(
  (network: Network, { version, hash }: Pick<KeptNetwork, 'version' | 'hash'>): StoredNetwork => {
    const { id } = network;
    return {
      state: 'parsed',
      id,
      network,
      version,
      stamp: toHeadStamp({ version, hash }),
      warnings: [],
      omitted: 0,
    };
  },
);
