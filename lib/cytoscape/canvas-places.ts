import type { Core } from 'cytoscape';
import type { GraphCanvas } from '@/lib/view/canvas-contract';
import { withoutClaims } from '@/lib/view/claim-ends';
import { findNeighbourToward } from '@/lib/view/find-neighbour';
import { findFreeNear } from '@/lib/view/free-point';
import type { Point } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { CanvasElements } from './canvas-elements';
import { toEdgeId, toNodeId } from './elements';

type Places =
  | 'getPositions'
  | 'findNeighbourToward'
  | 'toClientPoint'
  | 'toPlanePoint'
  | 'findFreePoint'
  | 'getExtent';

/** Returns what answers where things are. */
export function answerPlaces(
  cy: Core,
  host: HTMLElement,
  elements: CanvasElements,
): Pick<GraphCanvas, Places> {
  return {
    getPositions: () => withoutClaims(elements.getPositions()),
    findNeighbourToward: (actor, direction) =>
      findNeighbourToward(elements.getView(), elements.getPositions(), actor, direction),
    toClientPoint: (id) => toClientPoint(cy, host, elements.getView(), id),
    toPlanePoint: (point) => toPlanePoint(cy, host, point),
    findFreePoint: () => {
      const { x1, x2, y1, y2 } = cy.extent();
      const taken = Object.values(withoutClaims(elements.getPositions()));
      return findFreeNear({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 }, taken);
    },
    getExtent: () => {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1, y: y1, width: w, height: h };
    },
  };
}

function toClientPoint(cy: Core, host: HTMLElement, view: View, id: string): Point | null {
  const { left, top } = host.getBoundingClientRect();
  const node = cy.getElementById(toNodeId(id));
  const leg = view.legs.find(
    ({ relationship, bundle }) => relationship === id || bundle?.relationships.includes(id),
  );
  const edge = leg ? cy.getElementById(toEdgeId(leg.key)) : null;
  if (node.empty() && (!edge || edge.empty())) return null;
  const { x, y } = edge && node.empty() ? edge.renderedMidpoint() : node.renderedPosition();
  return { x: left + x, y: top + y };
}

function toPlanePoint(cy: Core, host: HTMLElement, { x, y }: Point): Point {
  const { left, top } = host.getBoundingClientRect();
  const pan = cy.pan();
  const toTenths = (value: number) => Math.round((value * 10) / cy.zoom()) / 10;
  return { x: toTenths(x - left - pan.x), y: toTenths(y - top - pan.y) };
}
