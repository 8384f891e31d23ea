import type { CollectionReturnValue, Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { toEdgeId, toNodeId } from './elements';
import { markElements } from './mark-elements';
import { CURSOR, DIMMED, HOVERED, NEAR } from './moments';

/** Above so many elements, what is near is raised, but the rest is not dimmed: that would restyle them all. */
const MOST_DIMMED = 800;

export type CanvasHighlight = {
  readonly hover: (id: string | null) => void;
  readonly setCursor: (id: string | null) => void;
  /** After the elements, or what is lit, have changed. */
  readonly refresh: (view?: View) => void;
};

/**
 * Marks the neighbourhood under the pointer and the place of the keyboard: classes of the moment, in no view. While
 * something is lit, the rest is dim already, and what is lit stays so.
 */
export function createCanvasHighlight(cy: Core, first: View, isLit = () => false): CanvasHighlight {
  let view = first;
  let hovered: string | null = null;
  let cursor: string | null = null;

  const find = (id: string): CollectionReturnValue => {
    const node = cy.getElementById(toNodeId(id));
    if (node.nonempty()) return node;
    const legs = cy.collection();
    for (const { key, relationship } of view.legs)
      if (relationship === id) legs.merge(cy.getElementById(toEdgeId(key)));
    return legs;
  };

  const draw = () =>
    cy.batch(() => {
      const none = cy.collection();
      const own = hovered === null ? none : find(hovered);
      const near = own.union(own.nodes().closedNeighborhood()).union(own.edges().connectedNodes());
      const dims = own.nonempty() && !isLit() && cy.elements().length <= MOST_DIMMED;
      markElements(cy, CURSOR, cursor === null ? none : find(cursor));
      markElements(cy, HOVERED, own);
      markElements(cy, NEAR, near);
      markElements(cy, DIMMED, dims ? cy.elements().not(near) : none);
    });

  return {
    hover: (id) => {
      if (id === hovered) return;
      hovered = id;
      draw();
    },
    setCursor: (id) => {
      if (id === cursor) return;
      cursor = id;
      draw();
    },
    refresh: (next = view) => {
      view = next;
      if (hovered !== null || cursor !== null) draw();
    },
  };
}
