import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import type { FigureSubject } from '@/lib/figure/options/figure-subject';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { filterNetwork, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import { buildFlags } from '@/lib/view/flags';
import type { Positions } from '@/lib/view/positions';
import { readShippedNetwork } from '../../data/shipped-network';
import { FERRY, parseOrThrow } from '../graph/ferry-network';

const NOTHING = { selection: { kind: 'none' }, focus: [] } as const;

/** Returns what a figure shows of a network, under a filter, where its actors stand as told. */
export function createSubject(
  network: Network,
  positions: Positions,
  filter: Partial<NetworkFilter> = {},
): FigureSubject {
  const graph = buildNetworkGraph(network);
  const flags = buildFlags(network.actors.map(({ kind, country }) => (kind === 'state' ? country : null)));
  return toSubject(graph, positions, flags, filter);
}

/** Where the actors of the ferry's network stand: in rows of three, in the file's order. */
export const FERRY_POSITIONS: Positions = Object.fromEntries(
  FERRY.actors.map(({ id }, at) => [id, { x: (at % 3) * 160, y: Math.floor(at / 3) * 120 }]),
);

/** Returns what a figure shows of the network of tests/lib/graph/ferry-network.ts. */
export function createFerrySubject(filter: Partial<NetworkFilter> = {}): FigureSubject {
  return createSubject(parseOrThrow(FERRY), FERRY_POSITIONS, filter);
}

const laidOut = new Map<string, Pick<FigureSubject, 'graph' | 'positions' | 'flags'>>();

/** Returns what a figure shows of a network that ships, laid out as the page lays it out. */
export function createShippedSubject(id: string, filter: Partial<NetworkFilter> = {}): FigureSubject {
  const known = laidOut.get(id) ?? layOut(readShippedNetwork(id));
  laidOut.set(id, known);
  return toSubject(known.graph, known.positions, known.flags, filter);
}

function layOut(network: Network): Pick<FigureSubject, 'graph' | 'positions' | 'flags'> {
  const graph = buildNetworkGraph(network);
  const toView = (filter: NetworkFilter) => buildView(graph, filterNetwork(graph, filter), NOTHING);
  const core = toView({ ...NO_FILTER, lens: findDefaultLens(graph) });
  const positions = computeLayout(buildLayoutRequest(toView(NO_FILTER), { layout: 'force', core }));
  const flags = buildFlags(network.actors.map(({ kind, country }) => (kind === 'state' ? country : null)));
  return { graph, positions, flags };
}

function toSubject(
  graph: NetworkGraph,
  positions: Positions,
  flags: FigureSubject['flags'],
  changes: Partial<NetworkFilter>,
): FigureSubject {
  const filter = { ...NO_FILTER, ...changes };
  const shown = filterNetwork(graph, filter);
  const { title } = graph.getAttribute('network');
  const view = buildView(graph, shown, NOTHING);
  return { graph, filter, shown, view, positions, title, flags, sizes: null };
}
