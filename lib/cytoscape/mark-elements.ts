import type { CollectionReturnValue, Core } from 'cytoscape';

/**
 * Gives these elements a class and takes it from all others. Cytoscape would restyle whatever it is asked to mark, marked
 * before or not: it is asked for what changes alone.
 */
export function markElements(cy: Core, name: string, wanted: CollectionReturnValue): void {
  cy.elements()
    .filter((element) => element.hasClass(name) && !wanted.has(element))
    .removeClass(name);
  wanted.filter((element) => !element.hasClass(name)).addClass(name);
}
