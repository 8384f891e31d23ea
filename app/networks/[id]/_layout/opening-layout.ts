import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Places } from '@/lib/store/places/places';
import type { Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import { buildFillRequest, isLaidOutInThread } from './canonical-request';
import { findStoredLayout } from './stored-layout';

export type OpeningParts = {
  readonly graph: NetworkGraph;
  readonly layout: LayoutId;
  readonly defaultLens: LensId;
  readonly places: Places;
  /** Where actors stood in the first version of the network, for those that began with most of what they have. */
  readonly first: Positions;
  /** Whether this is the first version: it has begun as it is. */
  readonly isFirstVersion: boolean;
};

/**
 * Returns where the actors of a network stand when it is opened, apart from hands: as a user has had them arranged, or else as
 * the network began. Who is new stands by its neighbours. A network that was built by hand is laid out anew, around those
 * who were placed by hand. Null for a large network, for whose layout the page asks.
 */
export function findOpeningLayout({
  graph,
  layout,
  defaultLens,
  places,
  first,
  isFirstVersion,
}: OpeningParts): Positions | null {
  if (isLaidOutInThread(graph)) return null;
  const { arranged, placed } = places;
  const isArranged = Object.keys(arranged).length > 0;
  // Where nobody has changed the network, one actor that is placed by hand moves nobody else.
  const own = isFirstVersion ? findStoredLayout(graph, layout, defaultLens) : null;
  const began = own ?? (layout === 'force' ? first : {});
  const base = pickPresent(graph, isArranged ? arranged : began);
  const hands = pickPresent(graph, placed);
  if (Object.keys(base).length + Object.keys(hands).length === 0)
    return findStoredLayout(graph, layout, defaultLens);
  const stands: Positions = { ...base, ...hands };
  const isComplete = graph.nodes().every((id) => Object.hasOwn(stands, id));
  return isComplete ? base : fill(graph, { layout, defaultLens }, base, hands);
}

/** Who is placed by hand stands where the base has it once it is released, and nowhere when the base does not know it. */
function withoutHands(positions: Positions, base: Positions, hands: Positions): Positions {
  const laidOut = Object.entries(positions).filter(([id]) => !Object.hasOwn(hands, id));
  return { ...Object.fromEntries(laidOut), ...base };
}

type Filling = Pick<OpeningParts, 'layout' | 'defaultLens'>;

/** Computed once for each graph and layout, until a user moves an actor. */
const fill = memoizeRecent(
  LAYOUT_IDS.length,
  ({ layout }: Filling, base: Positions, placed: Positions) => JSON.stringify([layout, base, placed]),
  (graph: NetworkGraph, { layout, defaultLens }: Filling, base: Positions, placed: Positions) =>
    withoutHands(computeLayout(buildFillRequest(graph, layout, defaultLens, { base, placed })), base, placed),
);

/** Who is no longer part of the network takes no room. */
function pickPresent(graph: NetworkGraph, positions: Positions): Positions {
  return Object.fromEntries(Object.entries(positions).filter(([id]) => graph.hasNode(id)));
}
