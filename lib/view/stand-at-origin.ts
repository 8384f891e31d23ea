import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { memoize } from '@/lib/network/memoize';
import type { Positions } from './positions';

const ORIGIN = { x: 0, y: 0 };

/**
 * Returns positions in which every actor stands at the origin: what sides are laid out from, by their ties alone, as long as nobody
 * knows where actors stand. The same object for the same network.
 */
export const standAtOrigin = memoize(
  (graph: NetworkGraph): Positions => Object.fromEntries(graph.nodes().map((id) => [id, ORIGIN])),
);
