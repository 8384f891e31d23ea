import { getStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toFilter } from '@/lib/explorer/questions/to-question';
import type { ViewState } from '@/lib/explorer/view-state';
import type { FigureOptions } from '@/lib/figure/options/figure-options';
import type { FigureRequest } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { KeptLayout } from '@/lib/store/layouts/layout-repository';
import { buildNetworkFlags } from '@/lib/view/flags';
import type { Positions } from '@/lib/view/positions';
import type { FigureResources } from '../order-figure';

/** Above so many actors a map of closed sides is drawn without laying everybody out first, which takes minutes: its sides stand by their ties. */
const MAX_LAID_OUT = 3000;

/** Whether only closed sides are drawn, and actors beside them. */
function isClosed({ group, open }: ViewState, { sides }: FigureOptions): boolean {
  return group !== 'none' && open.length === 0 && sides === 'map';
}

/**
 * Returns what a figure of a graph is drawn with on the server. The layout is computed once, unless everybody who is
 * shown was put somewhere by hand, or only the closed sides of thousands are drawn.
 */
export function buildServerResources(
  graph: NetworkGraph,
  { state, options, placed }: FigureRequest,
  laidOut: KeptLayout | null = null,
): FigureResources {
  const defaultLens = findDefaultLens(graph);
  const { actors } = getShown(graph, toFilter(state));
  const isPlaced = [...actors].every((id) => Object.hasOwn(placed, id));
  const isOverview = laidOut === null && graph.order > MAX_LAID_OUT && isClosed(state, options);
  const getLayout = () =>
    laidOut ? toPositions(laidOut) : getStoredLayout(graph, state.layout, defaultLens);
  const positions = isPlaced || isOverview ? {} : getLayout();
  return { graph, flags: buildNetworkFlags(graph.getAttribute('network')), positions };
}

function toPositions({ ids, x, y }: KeptLayout): Positions {
  return Object.fromEntries(ids.map((id, i) => [id, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
}
