import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { type BrokenNetwork, type LoadedNetwork, loadFile, type StoredNetwork } from './load-files';
import { isNetworkId } from './network-folder';
import { type KeptNetwork, toHeadStamp } from './network-store';
import { findStore } from './open-store';
import { NO_PLACES_AT_ALL } from './places/load-places';
import type { AllPlaces } from './places/places';
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

/** Returns the same with where its actors stand in each layout; nowhere for a file that nobody has changed. */
export async function loadNetworkWithPlaces(
  id: string,
): Promise<{ readonly loaded: LoadedNetwork | null; readonly places: AllPlaces }> {
  if (!isNetworkId(id)) return { loaded: null, places: NO_PLACES_AT_ALL };
  const store = await findStore();
  try {
    const found = await store?.loadWithPlaces(id);
    if (found?.kept) return { loaded: toStored(found.kept.network, found.kept), places: found.places };
    return { loaded: await loadFile(id), places: NO_PLACES_AT_ALL };
  } catch (error) {
    if (isStoreError(error) && error.kind === 'damaged')
      return { loaded: toDamaged(id, error), places: NO_PLACES_AT_ALL };
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
