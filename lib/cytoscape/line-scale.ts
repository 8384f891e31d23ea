import type { Core, EdgeSingular } from 'cytoscape';

/** Under this zoom lines keep the width that they have on the screen, as shapes and names do. */
const KEPT_FROM = 0.7;
/** No line is drawn so many times its own width: on the smallest maps there is no room. */
const MOST = 1.8;
/** What is less of a change is not seen: lines are not drawn anew for it. */
const STEP = 0.1;
const FIELD = 'lineScale';

/** Returns how many times their own width lines are drawn at a zoom: they do not fade out of sight with the map. */
export function toLineScale(zoom: number): number {
  const scale = Math.min(MOST, Math.max(1, KEPT_FROM / zoom));
  return Math.round(scale / STEP) * STEP;
}

/** Returns how many times its own width a line is drawn now. */
export function readLineScale(edge: EdgeSingular): number {
  return Number(edge.cy().scratch(FIELD) ?? 1);
}

/** Has the lines of a Cytoscape drawn as a zoom wants them. Lines that come later are drawn so from the beginning. */
export function scaleLines(cy: Core, zoom: number): void {
  const scale = toLineScale(zoom);
  if (scale === Number(cy.scratch(FIELD) ?? 1)) return;
  cy.scratch(FIELD, scale);
  // A change of data has Cytoscape ask for the styles of a line again.
  cy.edges().data(FIELD, scale);
}
