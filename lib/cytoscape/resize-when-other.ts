import type { Core } from 'cytoscape';

/** What Cytoscape’s declarations leave out. */
type RenderedCore = Core & {
  readonly renderer: () => { readonly invalidateContainerClientCoordsCache?: () => void };
};

/**
 * Has a Cytoscape draw anew for the size of its container when that has become another. What watches a size is told of it at first
 * as well: an opening would draw the map once more for Cytoscape’s own watch, and once for ours.
 */
export function resizeWhenOther(cy: RenderedCore, container: HTMLElement): void {
  const measure = () => `${container.clientWidth} ${container.clientHeight} ${window.devicePixelRatio}`;
  const { resize } = cy;
  let size = measure();
  cy.resize = () => {
    const now = measure();
    // It may stand elsewhere on the page.
    if (now === size) cy.renderer().invalidateContainerClientCoordsCache?.();
    else resize.call(cy);
    size = now;
    return cy;
  };
}
