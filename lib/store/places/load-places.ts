import type { LayoutId } from '@/lib/explorer/view-state';
import { findStore } from '../open-store';
import { type AllPlaces, NO_PLACES, type Places } from './places';
import { readPlaces } from './position-repository';

/**
 * Returns where the actors of a network stand in a layout as a user has left it; nowhere for one that is not kept. Throws
 * a StoreError when what is kept cannot be read.
 */
export async function loadPlaces(networkId: string, layout: LayoutId): Promise<Places> {
  const store = await findStore();
  return store ? readPlaces(store.engine, networkId, layout) : NO_PLACES;
}

/** Those of a network that nobody has changed. */
export const NO_PLACES_AT_ALL: AllPlaces = { force: NO_PLACES, layered: NO_PLACES, circle: NO_PLACES };
