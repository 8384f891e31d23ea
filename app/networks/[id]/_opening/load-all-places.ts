import { loadPlacesOfAll, NO_PLACES_AT_ALL } from '@/lib/store/places/load-places';
import type { AllPlaces } from '@/lib/store/places/places';

/** Loads where actors stand in each layout, as it is kept; nowhere for a file that nobody has changed. */
export async function loadAllPlaces(id: string, version: number): Promise<AllPlaces> {
  return version > 0 ? loadPlacesOfAll(id) : NO_PLACES_AT_ALL;
}
