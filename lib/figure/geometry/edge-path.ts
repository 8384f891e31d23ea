import type { Point } from '@/lib/view/positions';
import { type Box, computeBoxDistance } from './box';
import { type Curve, computeLength, cutCurve, pointOn, toBow } from './curve';
import { computeDistance, type Outline } from './outline';

/** What a tie is drawn between: an actor's outline, and its label where an arrow's tip must not lie behind that. */
export type EdgeStop = {
  readonly centre: Point;
  readonly outline: Outline;
  readonly label: Box | null;
};

/** How much is left free between a tie and the borders that it runs between. */
export type EdgeGaps = { readonly start: number; readonly end: number };

const STEPS = 32;
const HALVINGS = 30;
/** The middle of a tie whose actors stand so close that nothing is left between their borders. */
const SLIVER: readonly [number, number] = [0.45, 0.55];

/**
 * Returns the line of a tie: from border to border, with the gaps between, bowing out to the right by that much. An end
 * that would lie behind a label ends at the label: with it the tie's direction would be lost. Between
 * actors that overlap, a sliver about the middle is left: a tie is never lost.
 */
export function toEdgeCurve(from: EdgeStop, to: EdgeStop, bow: number, gaps: EdgeGaps): Curve {
  return trimCurve(toBow(from.centre, to.centre, bow), from, to, gaps);
}

/** Returns what of a curve is seen between two actors. An end without a stop goes on under its actor. */
export function trimCurve(whole: Curve, from: EdgeStop | null, to: EdgeStop | null, gaps: EdgeGaps): Curve {
  const first = from ? findExit(whole, (t) => t, from, gaps.start) : 0;
  const last = to ? 1 - findExit(whole, (t) => 1 - t, to, gaps.end) : 1;
  return first < last ? cutCurve(whole, first, last) : cutCurve(whole, ...SLIVER);
}

/** Returns the share of the way at which a curve has left an actor for good, walking in from the far end. */
function findExit(curve: Curve, toShare: (t: number) => number, stop: EdgeStop, gap: number): number {
  const isFree = (t: number) => computeStopDistance(stop, pointOn(curve, toShare(t))) >= gap;
  let outside = 1;
  for (let step = STEPS - 1; step >= 0; step--) {
    if (!isFree(step / STEPS)) break;
    outside = step / STEPS;
  }
  let inside = Math.max(0, outside - 1 / STEPS);
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2;
    if (isFree(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

function computeStopDistance({ outline, label }: EdgeStop, point: Point): number {
  const distance = computeDistance(outline, point);
  return label ? Math.min(distance, computeBoxDistance(label, point)) : distance;
}

/** Returns the share of its way at which a curve is that far from its end, as the crow flies; 0 when it is shorter. */
export function findBefore(curve: Curve, length: number): number {
  if (computeLength(curve.from, curve.to) <= length) return 0;
  let [near, far] = [1, 0];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (near + far) / 2;
    if (computeLength(pointOn(curve, middle), curve.to) < length) near = middle;
    else far = middle;
  }
  return far;
}
