import { filterNetwork, type Hidden, type NetworkFilter, NO_FILTER } from '@/lib/graph/filter/filter';
import { buildFerryGraph, FERRY } from './ferry-network';

export const graph = buildFerryGraph();
export const ALL_TIES = FERRY.relationships.map(({ id }) => id);
export const ALL_ACTORS = FERRY.actors.map(({ id }) => id);
export const ALL_CLAIMS = FERRY.claims.map(({ id }) => id);

/** Filters the ferry's network, and lists what is shown in the order of the file. */
export function filter(changes: Partial<NetworkFilter>) {
  const result = filterNetwork(graph, { ...NO_FILTER, ...changes });
  return {
    result,
    ties: [...result.relationships],
    actors: [...result.actors],
    claims: [...result.claims],
  };
}

/** Returns the reasons of each hidden thing, in one line. */
export function toWhy(hidden: readonly Hidden[]): Record<string, string> {
  return Object.fromEntries(hidden.map(({ id, because }) => [id, because.join(' ')]));
}
