import { getStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toFilter } from '@/lib/explorer/questions/to-question';
import type { FigureRequest } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { buildNetworkFlags } from '@/lib/view/flags';
import type { FigureResources } from '../order-figure';

/**
 * Returns what a figure of a graph is drawn with on the server. The layout is computed once, unless everybody who is
 * shown was put somewhere by hand.
 */
export function buildServerResources(
  graph: NetworkGraph,
  { state, placed }: Pick<FigureRequest, 'state' | 'placed'>,
): FigureResources {
  const defaultLens = findDefaultLens(graph);
  const { actors } = getShown(graph, toFilter(state));
  const isPlaced = [...actors].every((id) => Object.hasOwn(placed, id));
  const positions = isPlaced ? {} : getStoredLayout(graph, state.layout, defaultLens);
  return { graph, flags: buildNetworkFlags(graph.getAttribute('network')), positions };
}
