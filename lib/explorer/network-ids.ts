import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { KnownIds } from './parameter-forms';

/** The relationship types that a network offers: the vocabulary's, then its own. */
export function listTypes(graph: NetworkGraph): readonly string[] {
  return [...graph.getAttribute('types').keys()];
}

export function findActors(graph: NetworkGraph): KnownIds {
  return { has: (id) => graph.hasNode(id) };
}

export function findRelationships(graph: NetworkGraph): KnownIds {
  return graph.getAttribute('standings').relationships;
}

export function findClaims(graph: NetworkGraph): KnownIds {
  return graph.getAttribute('standings').claims;
}

export function findDocuments(graph: NetworkGraph): KnownIds {
  return new Set(graph.getAttribute('network').documents.map(({ id }) => id));
}
