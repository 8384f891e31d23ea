import type { Point } from './positions';

/** How far the circle of an open side is from the middle of its outermost actor, in units of the plane: a shape and its name. */
const PADDING = 44;
const MIN_RADIUS = 70;

export type Enclosure = Point & { readonly radius: number };

/** Returns a circle around the places of the actors of a side, with room for their shapes and names; null for none. */
export function computeEnclosure(places: readonly Point[]): Enclosure | null {
  if (places.length === 0) return null;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const reach = places.reduce((most, place) => Math.max(most, Math.hypot(place.x - x, place.y - y)), 0);
  return { x, y, radius: Math.max(MIN_RADIUS, reach + PADDING) };
}
