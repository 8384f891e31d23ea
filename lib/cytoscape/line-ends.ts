import type { EdgeSingular } from 'cytoscape';
import { runsThrough } from '@/lib/view/box';
import { type LegCurve, toLegPoint } from '@/lib/view/leg-lines';
import type { PlacedName } from '@/lib/view/place-names';
import type { Positions } from '@/lib/view/positions';
import type { ViewLeg } from '@/lib/view/view';
import type { EdgeShape } from './elements';

/** Whether each end of a line is at the shape of its actor, wherever Cytoscape takes the name to be. */
export type LineEnds = { readonly startsAtShape: boolean; readonly endsAtShape: boolean };

/**
 * Returns where the line of a leg ends. Cytoscape ends a line before a name that stands in its way, and takes a name that
 * leans aside to stand in the middle: a line that such a name leaves free would end in the open.
 */
export function findLineEnds(
  leg: ViewLeg,
  curve: LegCurve,
  positions: Positions,
  names: ReadonlyMap<string, PlacedName>,
): LineEnds {
  const middle = toLegPoint(curve, 0.5);
  const isAtShape = (actor: string) => {
    const [name, point] = [names.get(actor), positions[actor]];
    if (!name || name.shift === 0 || !point) return false;
    return !runsThrough({ from: point, to: middle }, name.box);
  };
  // A curve begins at its actor even under a name: no head would be lost there.
  return { startsAtShape: curve.passes === 'to' || isAtShape(leg.from), endsAtShape: isAtShape(leg.to) };
}

/**
 * Returns the style of an end of a line: an end that lay behind a name would be lost, and with it the tie's direction. Where
 * the line passes a go-between, it goes on under the node; `place` is the field that says where.
 */
export function toEndpoint(end: keyof LineEnds, place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) =>
    (edge.data(place) || (edge.data(end) ? 'outside-to-node' : 'outside-to-node-or-label')) as never;
}

/** Returns the style of the gap between a node and the end of a line: none where the line passes it. */
export function toGap(gap: number, place: keyof EdgeShape): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(place) ? 0 : gap) as never;
}
