import type { Point } from '@/lib/view/positions';
import { type Box, computeBoxDistance } from '../geometry/box';

/** A circle that an arrow ends at. */
type Disc = { readonly centre: Point; readonly radius: number };

/** How far an end may be turned about its disc: from further off the line would run through the disc. */
const MAX_TURN = (75 * Math.PI) / 180;
const STEP = (2 * Math.PI) / 180;
/** Between a label and an end beside it, in points. */
const FREE = 1;
/** Ends that lie deeper behind a label are turned further beyond its edge, so that not all meet in one point. */
const SPREAD = 0.3;

/**
 * Returns where an arrow that comes from `from` is to end on the border of a disc: straight ahead, or beside the label that would hide its head, of that
 * length; null where the label leaves no place near enough.
 */
export function aimBesideLabel(from: Point, disc: Disc, label: Box, head: number): Point | null {
  const straight = Math.atan2(from.y - disc.centre.y, from.x - disc.centre.x);
  const isHidden = (angle: number) =>
    [0, head / 2, head].some(
      (out) => computeBoxDistance(label, toPoint(disc, angle, disc.radius + out)) < FREE,
    );
  if (!isHidden(straight)) return toPoint(disc, straight, disc.radius);
  for (let turn = STEP; turn <= MAX_TURN; turn += STEP) {
    for (const sign of [1, -1]) {
      if (isHidden(straight + sign * turn)) continue;
      const further = straight + sign * Math.min(MAX_TURN, turn * (1 + SPREAD));
      return toPoint(disc, isHidden(further) ? straight + sign * turn : further, disc.radius);
    }
  }
  return null;
}

function toPoint({ centre }: Disc, angle: number, distance: number): Point {
  return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) };
}
