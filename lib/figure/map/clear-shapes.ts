import type { FitActor, PlaneScale } from '../geometry/fit-plane';

/** Of the distance between two middles, what two shapes may take together. */
const SHARE = 0.96;
/** Shapes shrink until no more of them than this share touch another: some always stand close. */
const MAX_TOUCHING = 0.1;
/** No shape is drawn smaller for it: points per unit of the style. */
const LEAST = 0.2;

/**
 * Returns the most points per unit of the style at which few shapes lie over another, and never more than those of the scale. What many
 * shapes need on average says little of a network with hubs: their neighbours stand close around them.
 */
export function toClearUnit(actors: readonly FitActor[], { across, down, unit }: PlaneScale): number {
  const shapes = actors
    .filter(({ width }) => width > 0)
    .map(({ at, width, height }) => ({ x: at.x * across, y: at.y * down, reach: (width + height) / 4 }))
    .sort((one, other) => one.x - other.x);
  const most = shapes.map(() => unit);
  const widest = shapes.reduce((largest, { reach }) => Math.max(largest, reach), 0);
  for (const [i, one] of shapes.entries()) {
    for (let j = i + 1; j < shapes.length; j++) {
      const other = shapes[j];
      if (!other || other.x - one.x > (one.reach + widest) * unit) break;
      const clear =
        (SHARE * Math.hypot(other.x - one.x, other.y - one.y)) / Math.max(1, one.reach + other.reach);
      most[i] = Math.min(most[i] ?? unit, clear);
      most[j] = Math.min(most[j] ?? unit, clear);
    }
  }
  const inOrder = most.sort((one, other) => one - other);
  const wanted = inOrder[Math.floor(MAX_TOUCHING * inOrder.length)] ?? unit;
  return Math.min(unit, Math.max(LEAST, wanted));
}
