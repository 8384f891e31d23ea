import { computeLayout } from '@/lib/cytoscape/compute-layout';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import { buildCanonicalRequest, MAX_ACTORS_LAID_OUT_BY_SERVER } from './canonical-request';

const layouts = new WeakMap<NetworkGraph, Map<LayoutId, Positions>>();

/** Returns a network's positions, computed once for each layout; null when it is left to the page's worker. */
export function findStoredLayout(
  graph: NetworkGraph,
  layout: LayoutId,
  defaultLens: LensId,
): Positions | null {
  return graph.order > MAX_ACTORS_LAID_OUT_BY_SERVER ? null : getStoredLayout(graph, layout, defaultLens);
}

/** Returns a network's positions, computed once for each layout, however long it takes: minutes, of thousands of actors. */
export function getStoredLayout(graph: NetworkGraph, layout: LayoutId, defaultLens: LensId): Positions {
  const known = layouts.get(graph) ?? new Map<LayoutId, Positions>();
  layouts.set(graph, known);
  const positions = known.get(layout) ?? computeLayout(buildCanonicalRequest(graph, layout, defaultLens));
  known.set(layout, positions);
  return positions;
}
