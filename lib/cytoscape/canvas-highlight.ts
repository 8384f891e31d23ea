import type { CollectionReturnValue, Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { toEdgeId, toNodeId } from './elements';
import { CURSOR, DIMMED, HOVERED, NEAR } from './stylesheet';

/** Above so many elements, what is near is raised, but the rest is not dimmed: that would restyle them all. */
const MOST_DIMMED = 800;

export type CanvasHighlight = {
  readonly hover: (id: string | null) => void;
  readonly setCursor: (id: string | null) => void;
  /** Takes the marks away for a picture, and answers what puts them back. */
  readonly pause: () => () => void;
  /** After the elements have changed. */
  readonly refresh: (view: View) => void;
};

/** Marks the neighbourhood under the pointer and the place of the keyboard: classes of the moment, in no view. */
export function createCanvasHighlight(cy: Core, first: View): CanvasHighlight {
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
      cy.elements().removeClass([DIMMED, NEAR, HOVERED, CURSOR]);
      if (cursor !== null) find(cursor).addClass(CURSOR);
      const own = hovered === null ? cy.collection() : find(hovered);
      if (own.empty()) return;
      const near = own.union(own.nodes().closedNeighborhood()).union(own.edges().connectedNodes());
      own.addClass(HOVERED);
      near.addClass(NEAR);
      if (cy.elements().length <= MOST_DIMMED) cy.elements().not(near).addClass(DIMMED);
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
    pause: () => {
      const kept = { hovered, cursor };
      hovered = null;
      cursor = null;
      draw();
      return () => {
        ({ hovered, cursor } = kept);
        draw();
      };
    },
    refresh: (next) => {
      view = next;
      if (hovered !== null || cursor !== null) draw();
    },
  };
}
