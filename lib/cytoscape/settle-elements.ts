import type { Core } from 'cytoscape';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { toNodeId } from './elements';

const GLIDE_MS = 180;
/** More than these do not glide: a page must not stutter to please the eye. */
const MAX_GLIDING = 400;

/** Sets actors where they are to stand, but for one that is held. */
export function settle(cy: Core, view: View, places: Positions): void {
  for (const { id } of view.actors) {
    const element = cy.getElementById(toNodeId(id));
    const point = findPoint(places, id);
    if (!point || element.grabbed() || isAt(element.position(), point)) continue;
    element.stop(true, false).position({ ...point });
  }
}

/** Sets claims, and what is joined to them, where they are to stand. */
export function settleClaims(
  cy: Core,
  { claims, claimPoints }: Pick<View, 'claims' | 'claimPoints'>,
  places: Positions,
): void {
  for (const { id } of [...claims, ...claimPoints]) {
    const [node, point] = [cy.getElementById(toNodeId(id)), findPoint(places, id)];
    if (point && node.nonempty() && !isAt(node.position(), point)) node.position({ ...point });
  }
}

/** Lets actors glide to where they are to stand. */
export function glide(cy: Core, view: View, places: Positions): void {
  const moving = view.actors.filter(({ id }) => {
    const point = findPoint(places, id);
    return point && !isAt(cy.getElementById(toNodeId(id)).position(), point);
  });
  if (moving.length > MAX_GLIDING) {
    cy.batch(() => settle(cy, view, places));
    return;
  }
  for (const { id } of moving) {
    const element = cy.getElementById(toNodeId(id));
    if (element.grabbed()) continue;
    element
      .stop(true, false)
      .animate(
        { position: { ...(findPoint(places, id) ?? element.position()) } },
        { duration: GLIDE_MS, easing: 'ease-in-out-cubic' },
      );
  }
}

/** Returns whether two points are one for the eye. */
export function isAt(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < 0.01 && Math.abs(one.y - other.y) < 0.01;
}
