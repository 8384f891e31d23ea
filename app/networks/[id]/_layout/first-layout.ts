import type { Network } from '@/lib/network/network';
import { loadNetworkVersion } from '@/lib/store/load-networks';
import type { Positions } from '@/lib/view/positions';
import { isLaidOutAsWhole } from './canonical-request';
import type { LayOutOpening } from './opening-layout';

const NOWHERE: Positions = {};

const known = new WeakMap<Network, Promise<Positions>>();

/**
 * Returns where the actors of a network stood in its first version, so that an edit does not move what was there; nowhere
 * when more has been added since than there was: then the network is laid out as a whole. Rejects with a StoreError when
 * the log cannot be read, or too many layouts wait.
 */
export function loadFirstLayout(
  network: Network,
  version: number,
  layOut: LayOutOpening,
): Promise<Positions> {
  // A large network goes on from the layout of the version before.
  if (version < 2 || isLaidOutAsWhole(network)) return Promise.resolve(NOWHERE);
  const loading = known.get(network) ?? load(network, layOut);
  known.set(network, loading);
  loading.catch(() => known.delete(network));
  return loading;
}

async function load(network: Network, layOut: LayOutOpening): Promise<Positions> {
  const first = await loadNetworkVersion(network.id, 1);
  if (!first || isLaidOutAsWhole(first) || toSize(network) > 2 * toSize(first)) return NOWHERE;
  return (await layOut({ network: first, layout: 'force', around: null })) ?? NOWHERE;
}

function toSize({ actors, relationships }: Network): number {
  return actors.length + relationships.length;
}
