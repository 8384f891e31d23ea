import { memoize } from '@/lib/network/memoize';
import type { NetworkGraph } from '../model/network-graph';
import { BITS } from './filter-bits';
import { judgeLifted, type Question } from './shown';

/**
 * For each document how many relationships now shown would go if it were left out: those whose last evidence
 * it is, their own or that of the claims they rest on. For a document that is left out, how many would come back:
 * those with evidence in it that nothing else hides. Counted from the evidence, in one pass, so that it costs the
 * same for a thousand documents; that a lens or a standing may change in turn is not followed up.
 */
export function countByDocument(
  graph: NetworkGraph,
  question: Question,
  ties: Uint8Array,
): ReadonlyMap<string, number> {
  const { without } = question.known;
  const counts = new Map(graph.getAttribute('network').documents.map(({ id }) => [id, 0]));
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const restored = without.size === 0 ? ties : judgeLifted(question, BITS.without).ties;
  getSupports(graph).forEach((documents, r) => {
    const left = documents.filter((id) => !without.has(id));
    const [last] = left;
    if (ties[r] === 0 && left.length === 1 && last !== undefined) add(last);
    if (question.known.goneRelationships[r] && restored[r] === 0) {
      for (const id of documents) if (without.has(id)) add(id);
    }
  });
  return counts;
}

/** For each relationship the documents that carry it or a claim it rests on, each once. */
const getSupports = memoize((graph: NetworkGraph): readonly (readonly string[])[] => {
  const { network, standings } = graph.getAttributes();
  return network.relationships.map(({ id }) => [
    ...new Set(standings.relationships.get(id)?.evidence.map(({ document }) => document)),
  ]);
});
