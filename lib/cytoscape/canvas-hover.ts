import type { CollectionReturnValue, Core } from 'cytoscape';
import type { View } from '@/lib/view/view';
import { SELECTED, toEdgeId, toNodeId } from './elements';
import { CURSOR, DIMMED, HOVERED, NEAR } from './interaction-styles';
import { markElements } from './mark-elements';

/** Above so many elements, what is near is raised, but the rest is not dimmed: that would restyle them all. */
const MAX_DIMMED = 800;

export type CanvasHover = {
  /** `ties`: those that the id stands for, where it is that of several. */
  readonly hover: (id: string | null, ties?: readonly string[] | null) => void;
  readonly setCursor: (id: string | null) => void;
  /** After the elements, or what is highlighted, have changed. */
  readonly refresh: (view?: View) => void;
};

/**
 * Marks the neighbourhood under the pointer and the place of the keyboard: classes of the moment, in no view. While
 * something is highlighted, the rest is dim already, and what is highlighted stays so.
 */
export function createCanvasHover(cy: Core, first: View, isHighlighted = () => false): CanvasHover {
  let view = first;
  let hovered: string | null = null;
  let hoveredTies: readonly string[] | null = null;
  let cursor: string | null = null;

  const findLegs = (relationships: ReadonlySet<string>): CollectionReturnValue => {
    const legs = cy.collection();
    for (const { key, relationship } of view.legs)
      if (relationships.has(relationship)) legs.merge(cy.getElementById(toEdgeId(key)));
    return legs;
  };
  const find = (id: string, ties: readonly string[] | null = null): CollectionReturnValue => {
    const node = cy.getElementById(toNodeId(id));
    return node.nonempty() ? node : findLegs(new Set(ties ?? [id]));
  };
  /** All legs of each tie, with their ends: a mediation of the actor under the pointer is seen whole. */
  const findNear = (own: CollectionReturnValue): CollectionReturnValue => {
    const around = own.union(own.nodes().closedNeighborhood());
    const touched = around.edges();
    const legs = findLegs(new Set(touched.map((edge) => String(edge.data('relationship')))));
    return around.union(legs).union(legs.connectedNodes());
  };
  const findSelected = (): CollectionReturnValue => {
    const selected = cy.elements(`.${SELECTED}`);
    return selected.union(selected.edges().connectedNodes());
  };

  const draw = () =>
    cy.batch(() => {
      const none = cy.collection();
      const own = hovered === null ? none : find(hovered, hoveredTies);
      const near = findNear(own);
      const dims = own.nonempty() && !isHighlighted() && cy.elements().length <= MAX_DIMMED;
      markElements(cy, CURSOR, cursor === null ? none : find(cursor));
      markElements(cy, HOVERED, own);
      markElements(cy, NEAR, near);
      markElements(cy, DIMMED, dims ? cy.elements().not(near).not(findSelected()) : none);
    });

  return {
    hover: (id, ties = null) => {
      if (id === hovered) return;
      [hovered, hoveredTies] = [id, ties];
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
