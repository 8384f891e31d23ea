import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import { loadNetworkVersion } from '@/lib/store/load-networks';
import type { Positions } from '@/lib/view/positions';
import { MAX_ACTORS_LAID_OUT_BY_SERVER } from './canonical-request';
import { findStoredLayout } from './stored-layout';

const NOWHERE: Positions = {};

const known = new WeakMap<Network, Promise<Positions>>();

/**
 * Returns where the actors of a network stood in its first version, so that an edit does not move what was there; nowhere
 * when more has been added since than there was: then the network is laid out as a whole. Rejects with a StoreError when
 * the log cannot be read.
 */
export function loadFirstLayout(network: Network, version: number): Promise<Positions> {
  // A large network goes on from the layout of the version before.
  if (version < 2 || network.actors.length > MAX_ACTORS_LAID_OUT_BY_SERVER) return Promise.resolve(NOWHERE);
  const loading = known.get(network) ?? load(network);
  known.set(network, loading);
  loading.catch(() => known.delete(network));
  return loading;
}

async function load(network: Network): Promise<Positions> {
  const first = await loadNetworkVersion(network.id, 1);
  if (!first || toSize(network) > 2 * toSize(first)) return NOWHERE;
  const graph = buildNetworkGraph(first);
  return findStoredLayout(graph, 'force', findDefaultLens(graph)) ?? NOWHERE;
}

function toSize({ actors, relationships }: Network): number {
  return actors.length + relationships.length;
}
