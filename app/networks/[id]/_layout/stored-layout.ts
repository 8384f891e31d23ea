import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import { buildCanonicalRequest } from './canonical-request';

/** Returns a network's positions, computed once for each layout, however long it takes: minutes, of thousands of actors. */
export const getStoredLayout = memoizeRecent(
  LAYOUT_IDS.length,
  (layout: LayoutId, _defaultLens: LensId) => layout,
  (graph: NetworkGraph, layout: LayoutId, defaultLens: LensId): Positions =>
    computeLayout(buildCanonicalRequest(graph, layout, defaultLens)),
);
