import { toTieSentence } from '@/lib/network/tie-sentence';
import { getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

/**
 * Returns a relationship in words, with its third actor ("Amos Hochstein reaches Hezbollah through Nabih Berri") or what
 * it denies ("Najib Mikati denies that …"). No full stop ends it. Throws a RangeError for an id that is no relationship's.
 */
export function toSentence(graph: NetworkGraph, relationshipId: string): string {
  const index = getGraphIndex(graph);
  const number = index.relationshipNumbers.get(relationshipId) ?? -1;
  const relationship = index.relationships[number];
  const type = index.types[number];
  if (!relationship || !type)
    throw new RangeError(`There is no relationship "${relationshipId}" in this network.`);
  const { source, target, claim, modality } = relationship;
  const toActor = (id: string) => graph.getNodeAttribute(id, 'actor');
  const third = type.third ? relationship[type.third.role] : null;
  const denied = claim === null ? undefined : index.claimNumbers.get(claim);
  return toTieSentence({
    type,
    source: toActor(source),
    target: target === null ? null : toActor(target),
    third: third === null ? null : toActor(third),
    claim: denied === undefined ? null : (index.claims[denied]?.statement ?? null),
    modality,
  });
}

/**
 * Returns what several ties between the same two actors are called ("5 ties between Hezbollah and Israel"). Throws a RangeError for
 * an id that is no relationship's.
 */
export function toBundleTitle(graph: NetworkGraph, relationships: readonly string[]): string {
  const { relationshipNumbers, relationships: all } = getGraphIndex(graph);
  const first = all[relationshipNumbers.get(relationships[0] ?? '') ?? -1];
  if (!first) throw new RangeError(`There is no relationship "${relationships[0]}" in this network.`);
  const toName = (id: string) => graph.getNodeAttribute(id, 'actor').name;
  const ends =
    first.target === null
      ? `of ${toName(first.source)}`
      : `between ${toName(first.source)} and ${toName(first.target)}`;
  return `${relationships.length.toLocaleString('en')} ties ${ends}`;
}
