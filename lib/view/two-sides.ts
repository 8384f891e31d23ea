import type { ViewSource } from '@/lib/explorer/state/snapshot';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import { type Connector, findConnectors } from '@/lib/graph/brokers/ties-of-sides';
import type { FilterResult } from '@/lib/graph/filter/network-filter';
import { join } from '@/lib/graph/model/join-words';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { isolateWords } from '@/lib/network/isolate';
import { memoize, memoizeRecent } from '@/lib/network/memoize';
import { fromSideNode, toSideNode } from './group-view';
import type { Highlight } from './highlight';
import type { View } from './view';

/** Of many who connect two sides, those with most contacts come out of their sides. */
const MAX_CONNECTORS = 6;

type SidedSource = Pick<ViewSource, 'graph' | 'shown' | 'sides' | 'selection'>;

const getConnectorsOf = memoize((shown: FilterResult) =>
  memoizeRecent(
    2,
    (_graph, first, second) => `${first} ${second}`,
    (sides: MapSides, graph: NetworkGraph, first: string, second: string) =>
      findConnectors(graph, shown, sides, [first, second]),
  ),
);

/** Returns who connects two sides, as `findConnectors` does: the same list for the same filter, sides and pair. */
export function getConnectors(
  { graph, shown }: Pick<ViewSource, 'graph' | 'shown'>,
  sides: MapSides,
  [first, second]: readonly [string, string],
): readonly Connector[] {
  return getConnectorsOf(shown)(sides, graph, first, second);
}

/** Returns the ids of those who connect the two sides that are selected, six at most; empty unless two are. */
export function listSelectedConnectors({ graph, shown, sides, selection }: SidedSource): readonly string[] {
  if (!sides || selection.kind !== 'sides') return [];
  const [first, second] = selection.sides;
  if (first === undefined || second === undefined) return [];
  return getConnectors({ graph, shown }, sides, [first, second])
    .slice(0, MAX_CONNECTORS)
    .map(({ actor }) => actor);
}

/**
 * Returns what stands out of a grouped view while two sides are selected: the two, who connects them, and the lines among all these;
 * null unless two are.
 */
export function toTwoSidesHighlight(view: View, source: SidedSource): Highlight | null {
  if (!source.sides || source.selection.kind !== 'sides' || source.selection.sides.length < 2) return null;
  const nodes = new Set(source.selection.sides.map(toSideNode));
  const chosen = (view.sides ?? []).filter(({ id }) => nodes.has(id));
  if (chosen.length < 2) return null;
  const sideOf = new Map<string, string>(
    chosen.flatMap(({ id, actors }) => [[id, id] as const, ...actors.map((actor) => [actor, id] as const)]),
  );
  const connectors = new Set(listSelectedConnectors(source));
  const joins = ({ from, to }: { readonly from: string; readonly to: string }) => {
    const [one, other] = [sideOf.get(from), sideOf.get(to)];
    if (one !== undefined && other !== undefined && one !== other) return true;
    return (
      (connectors.has(from) && (other !== undefined || connectors.has(to))) ||
      (connectors.has(to) && one !== undefined)
    );
  };
  const isOpen = (id: string) => chosen.some((side) => side.isOpen && side.id === sideOf.get(id));
  return {
    actors: view.actors.flatMap(({ id }) => {
      const isSide = fromSideNode(id) !== null && nodes.has(id);
      return isSide || connectors.has(id) || isOpen(id) ? [id] : [];
    }),
    legs: view.legs.filter(joins).map(({ key }) => key),
  };
}

/** Returns who stands out between the two sides that are selected, in words; empty unless two are. */
export function describeConnectors(source: SidedSource): string {
  const { graph, sides, selection } = source;
  if (!sides || selection.kind !== 'sides') return '';
  const chosen = selection.sides.flatMap((id) => sides.sides.find((side) => side.id === id) ?? []);
  const [first, second] = chosen.map(({ label }) => isolateWords(label));
  if (first === undefined || second === undefined) return '';
  const names = listSelectedConnectors(source).map((id) =>
    isolateWords(graph.getNodeAttribute(id, 'actor').name),
  );
  const who = names.length === 0 ? 'nobody is in contact with both' : join(names);
  return `Between ${first} and ${second}: ${who}`;
}
