import type { Core } from 'cytoscape';
import type { Lit } from '@/lib/view/lit';
import type { View } from '@/lib/view/view';
import { toEdgeId, toNodeId } from './elements';
import { markElements } from './mark-elements';
import { LIT, UNLIT } from './moments';

export type CanvasLight = {
  readonly light: (lit: Lit | null) => void;
  readonly isOn: () => boolean;
  /** After the elements have changed. */
  readonly refresh: (view: View) => void;
};

/** Keeps some of a Cytoscape at full strength and the rest dimmed, until told otherwise. */
export function createCanvasLight(cy: Core, first: View): CanvasLight {
  let view = first;
  let lit: Lit | null = null;
  const draw = () => {
    const ids = lit && findLit(view, lit);
    const all = cy.elements();
    const bright = ids ? all.filter((element) => ids.has(element.id())) : cy.collection();
    cy.batch(() => {
      markElements(cy, LIT, bright);
      markElements(cy, UNLIT, ids ? all.not(bright) : cy.collection());
    });
  };
  return {
    light: (next) => {
      if (next === lit) return;
      lit = next;
      draw();
    },
    isOn: () => lit !== null,
    refresh: (next) => {
      view = next;
      if (lit !== null) draw();
    },
  };
}

/** Answers the ids of the elements that are lit: those actors and legs that the view shows, and the legs' ends. */
export function findLit(view: View, lit: Lit): ReadonlySet<string> {
  const keys = new Set(lit.legs);
  const bright = view.legs.filter(({ key }) => keys.has(key));
  return new Set([
    ...[...lit.actors, ...bright.flatMap(({ from, to }) => [from, to])].map(toNodeId),
    ...bright.map(({ key }) => toEdgeId(key)),
  ]);
}
