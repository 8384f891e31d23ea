import type { ViewState } from '@/lib/explorer/view-state';
import type { FilterResult } from '@/lib/graph/filter/filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import { layRings } from './lay-rings';
import type { Positions } from './positions';

/**
 * Returns where actors stand: those of a neighbourhood that is arranged by itself in rings around those in focus, all others, and
 * every actor of any other view, where they stood.
 */
export function standInRings(
  graph: NetworkGraph,
  shown: FilterResult,
  { rings, focus }: Pick<ViewState, 'rings' | 'focus'>,
  positions: Positions,
): Positions {
  return rings ? { ...positions, ...layShown(shown, focus, graph) } : positions;
}

const layShown = memoizeRecent(
  2,
  (focus: readonly string[], _graph: NetworkGraph) => focus.join(' '),
  (shown: FilterResult, middle: readonly string[], graph: NetworkGraph): Positions => {
    const ties: (readonly [string, string])[] = [];
    graph.forEachEdge((_key, { relationship }, from, to) => {
      if (shown.relationships.has(relationship.id)) ties.push([from, to]);
    });
    return layRings({ actors: graph.nodes().filter((id) => shown.actors.has(id)), ties, middle });
  },
);
