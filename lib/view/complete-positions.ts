import type { Box } from './box';
import { placeClaims } from './claim-ends';
import { findPoint, type Point, type Positions } from './positions';
import type { View } from './view';

/**
 * Returns a position for every actor of the view: those missing go under the middle of their neighbours. Claims have theirs
 * too, for text that is `unit` times its plain size, within `frame`.
 */
export function completePositions(
  view: View,
  positions: Positions,
  unit = 1,
  frame: Box | null = null,
): Positions {
  return placeClaims(view, completeActorPositions(view, positions), unit, frame);
}

/** Returns a position for every actor of the view, and none for claims: those missing go under the middle of their neighbours. */
export function completeActorPositions(view: Pick<View, 'actors' | 'legs'>, positions: Positions): Positions {
  const missing = view.actors.filter(({ id }) => !Object.hasOwn(positions, id));
  if (missing.length === 0) return positions;
  const near = new Map<string, Point[]>(missing.map(({ id }) => [id, []]));
  for (const { from, to } of view.legs) {
    const [there, back] = [findPoint(positions, to), findPoint(positions, from)];
    if (there) near.get(from)?.push(there);
    if (back) near.get(to)?.push(back);
  }
  const lowest = Object.values(positions).reduce((most, { y }) => Math.max(most, y), 0);
  const places: Record<string, Point> = { ...positions };
  for (const [index, { id }] of missing.entries()) {
    const points = near.get(id) ?? [];
    const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    const [x, y] = points.length > 0 ? [sum.x / points.length, sum.y / points.length] : [0, lowest];
    places[id] = { x: x + 60 * (index % 5), y: y + 90 };
  }
  return places;
}
