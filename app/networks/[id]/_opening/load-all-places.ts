import type { LayoutId } from '@/lib/explorer/view-state';
import { loadPlaces } from '@/lib/store/places/load-places';
import { NO_PLACES, type Places } from '@/lib/store/places/places';

export type AllPlaces = Readonly<Record<LayoutId, Places>>;

/** Loads where actors stand in each layout, as it is kept; nowhere for a file that nobody has changed. */
export async function loadAllPlaces(id: string, version: number): Promise<AllPlaces> {
  const load = (layout: LayoutId) => (version > 0 ? loadPlaces(id, layout) : NO_PLACES);
  const [force, layered, circle] = await Promise.all([load('force'), load('layered'), load('circle')]);
  return { force, layered, circle };
}
