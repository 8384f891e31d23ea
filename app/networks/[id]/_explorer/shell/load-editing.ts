import { loadHintTooltip } from '../controls/hint';
import * as editing from '../editing/lazy-editing';
import { loadSearchCombobox } from '../search/search-box';
import { loadStageMenu } from '../stage/graph-stage';
import { loadThingGrid } from '../table/lazy-grids';

/**
 * Loads ahead all that editing needs, and the rest that the page does without at first: what is loaded only once it is wanted
 * cannot be had while the server is gone, and takes the page with it. What cannot be loaded now is loaded when it is needed,
 * and says so then.
 */
export function loadEditing(): void {
  const loaders = [
    () => import('@/lib/explorer/editing/open-edit-session'),
    ...Object.values(editing),
    loadHintTooltip,
    loadSearchCombobox,
    loadStageMenu,
    loadThingGrid,
  ];
  Promise.all(loaders.map((load) => load())).catch(() => {});
}
