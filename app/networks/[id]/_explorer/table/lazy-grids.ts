/** What the tables need beside the ties and meetings: loaded as one when it is first wanted. */
const load = () => import('./late-grids').then((module) => module.LATE_GRIDS);

export const loadThingGrid = () => load().then(({ ThingGrid }) => ThingGrid);
export const loadPasteDialog = () => load().then(({ PasteDialog }) => PasteDialog);
export const loadWriteBlock = () => load().then(({ writeBlock }) => writeBlock);
