import { buildLensView } from '@/app/networks/[id]/_layout/canonical-request';
import { findDefaultGroup, findMapSides } from '@/lib/graph/brokers/map-sides';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import { groupView } from '@/lib/view/group-view';
import { placeSides } from '@/lib/view/place-sides';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { LensId } from '@/lib/vocabulary/lenses';

export type CardView = {
  readonly view: View;
  /** Null where that is left to the page. */
  readonly places: Positions | null;
};

/** Above so many actors even sides take seconds to find, and the card of a network has no picture until it has positions. */
const MAX_GROUPED = 3000;
const NOWHERE: Positions = {};

/**
 * Returns what the card of a network shows: the view in which it opens, of a large one its closed sides, and where these stand:
 * by `positions`, or where nobody has a place yet by their ties.
 */
export function toCardView(graph: NetworkGraph, lens: LensId, positions: Positions | null): CardView {
  const grouped = graph.order > MAX_GROUPED && !positions ? null : groupLens(graph, lens).grouped;
  if (!grouped) return { view: buildLensView(graph, lens), places: positions };
  const { view, sides } = grouped;
  return { view, places: placeSides(graph, view, sides, positions ?? NOWHERE) };
}

/** The view of the lens by its sides; null where the network opens without. Computed once. */
const groupLens = memoize((graph: NetworkGraph, lens: LensId) => {
  const { group } = findDefaultGroup(graph, lens);
  if (group === 'none') return { grouped: null };
  const sides = findMapSides(graph, group, []);
  const view = groupView(buildLensView(graph, lens), sides, { open: [], selected: [], revealed: [] });
  return { grouped: { view, sides } };
});
