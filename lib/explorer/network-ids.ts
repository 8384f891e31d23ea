import { MEETINGS_TYPE } from '@/lib/graph/filter/network-filter';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { listTellers } from '@/lib/network/tellers';
import type { KnownIds } from './parameter-forms';

/** The relationship types that a network offers: the vocabulary's, then its own; then what stands for its meetings. */
export function listTypes(graph: NetworkGraph): readonly string[] {
  const types = [...graph.getAttribute('types').keys()];
  return graph.getAttribute('network').meetings.length === 0 ? types : [...types, MEETINGS_TYPE];
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

export function findMeetings(graph: NetworkGraph): KnownIds {
  return graph.getAttribute('standings').meetings;
}

export function findTellers(graph: NetworkGraph): KnownIds {
  return new Set(listTellers(graph.getAttribute('network')).map(({ id }) => id));
}

export function findDocuments(graph: NetworkGraph): KnownIds {
  return new Set(graph.getAttribute('network').documents.map(({ id }) => id));
}
