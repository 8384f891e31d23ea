import type { EdgeSingular } from 'cytoscape';
import { runsThrough } from '@/lib/view/box';
import { toLegPoint } from '@/lib/view/leg-lines';
import type { PlacedName } from '@/lib/view/place-names';
import type { Positions } from '@/lib/view/positions';
import type { ViewLeg } from '@/lib/view/view';

/** Whether each end of a line is at the shape of its actor, wherever Cytoscape takes the name to be. */
export type LineEnds = { readonly startsAtShape: boolean; readonly endsAtShape: boolean };

/**
 * Returns where the line of a leg ends. Cytoscape ends a line before a name that stands in its way, and takes a name that
 * leans aside to stand in the middle: a line that such a name leaves free would end in the open.
 */
export function findLineEnds(
  leg: ViewLeg,
  bow: number,
  positions: Positions,
  names: ReadonlyMap<string, PlacedName>,
): LineEnds {
  const middle = toLegPoint(leg, bow, positions, 0.5);
  const isAtShape = (actor: string) => {
    const [name, point] = [names.get(actor), positions[actor]];
    if (!name || name.shift === 0 || !point || !middle) return false;
    return !runsThrough({ from: point, to: middle }, name.box);
  };
  return { startsAtShape: isAtShape(leg.from), endsAtShape: isAtShape(leg.to) };
}

/** Returns the style of an end of a line: an end that lay behind a name would be lost, and with it the tie's direction. */
export function toEndpoint(end: keyof LineEnds): (edge: EdgeSingular) => never {
  return (edge) => (edge.data(end) ? 'outside-to-node' : 'outside-to-node-or-label') as never;
}
