import { isolateWords } from '@/lib/network/isolate';
import { getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

/**
 * Answers a relationship in words, read from source to target, with its third role ("Amos Hochstein mediates via
 * Nabih Berri toward Hezbollah") or what it denies ("Najib Mikati denies: …"). No full stop ends it. Throws a
 * RangeError for an id that is no relationship's.
 */
export function toSentence(graph: NetworkGraph, relationshipId: string): string {
  const index = getGraphIndex(graph);
  const number = index.relationshipNumbers.get(relationshipId) ?? -1;
  const relationship = index.relationships[number];
  const type = index.types[number];
  if (!relationship || !type)
    throw new RangeError(`There is no relationship "${relationshipId}" in this network.`);
  const toName = (id: string) => isolateWords(graph.getNodeAttribute(id, 'actor').name);
  const source = toName(relationship.source);
  const claim = relationship.claim === null ? undefined : index.claimNumbers.get(relationship.claim);
  if (type.namesClaim && claim !== undefined) {
    return `${source} ${type.label}: ${isolateWords(index.claims[claim]?.statement ?? '')}`;
  }
  const words = `${source} ${type.label} ${toName(relationship.target)}`;
  const third = type.third ? relationship[type.third.role] : null;
  return type.third && third !== null ? `${words} ${type.third.label} ${toName(third)}` : words;
}
