import type { Core } from 'cytoscape';
import type { Highlight } from '@/lib/view/highlight';
import type { View } from '@/lib/view/view';
import { toEdgeId, toNodeId } from './elements';
import { BESIDE, HIGHLIGHTED, UNHIGHLIGHTED } from './interaction-styles';
import { markElements } from './mark-elements';

export type CanvasHighlight = {
  readonly light: (highlighted: Highlight | null) => void;
  /** Whether the rest is dimmed; beside a soft highlight the pointer dims as it does elsewhere. */
  readonly isOn: () => boolean;
  /** After the elements have changed. */
  readonly refresh: (view: View) => void;
};

/** Keeps some of a Cytoscape at full strength and the rest dimmed, until told otherwise. */
export function createCanvasHighlight(cy: Core, first: View): CanvasHighlight {
  let view = first;
  let highlighted: Highlight | null = null;
  const draw = () => {
    const ids = highlighted && findHighlighted(view, highlighted);
    const all = cy.elements();
    const bright = ids ? all.filter((element) => ids.has(element.id())) : cy.collection();
    cy.batch(() => {
      markElements(cy, HIGHLIGHTED, bright);
      const rest = ids ? all.not(bright) : cy.collection();
      const isSoft = highlighted?.isSoft ?? false;
      markElements(cy, UNHIGHLIGHTED, isSoft ? cy.collection() : rest);
      markElements(cy, BESIDE, isSoft ? rest : cy.collection());
    });
  };
  return {
    light: (next) => {
      if (next === highlighted) return;
      highlighted = next;
      draw();
    },
    isOn: () => highlighted !== null && !highlighted.isSoft,
    refresh: (next) => {
      view = next;
      if (highlighted !== null) draw();
    },
  };
}

/** Returns the ids of the elements that are highlighted: those actors and legs that the view shows, and the legs' ends. */
export function findHighlighted(view: View, highlighted: Highlight): ReadonlySet<string> {
  const keys = new Set(highlighted.legs);
  const bright = view.legs.filter(({ key }) => keys.has(key));
  return new Set([
    ...[...highlighted.actors, ...bright.flatMap(({ from, to }) => [from, to])].map(toNodeId),
    ...bright.map(({ key }) => toEdgeId(key)),
  ]);
}
