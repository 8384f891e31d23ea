import { isolateWords } from '@/lib/network/isolate';
import { memoize } from '@/lib/network/memoize';
import type { Evidence } from '@/lib/network/network';
import { toPublisherBeside } from '@/lib/network/publisher-beside';
import { getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

type DocumentNames = {
  readonly title: string;
  readonly publisher: string;
  readonly reliability: string | null;
};

/** Returns a document as a sentence names it: “Title” (Publisher). An id of no document is told as it is. */
export function toDocumentWords(graph: NetworkGraph, id: string): string {
  const document = getDocuments(graph).get(id);
  if (!document) return id;
  const publisher = toPublisherBeside(document);
  const title = `“${isolateWords(document.title)}”`;
  return publisher ? `${title} (${isolateWords(publisher)})` : title;
}

/** Returns one item of evidence in words: who says so, in which document, where, and how it is graded if it is. */
export function toEvidenceWords(graph: NetworkGraph, evidence: Evidence): string {
  const { document, attribution, speaker, locator, credibility } = evidence;
  const { actors, actorNumbers } = getGraphIndex(graph);
  const name = speaker === null ? '' : (actors[actorNumbers.get(speaker) ?? -1]?.name ?? '');
  const voice = isolateWords(attribution.trim() || name);
  const reliability = getDocuments(graph).get(document)?.reliability ?? null;
  const isJudged = reliability !== null || credibility !== null;
  return [
    voice ? `${voice} in ${toDocumentWords(graph, document)}` : toDocumentWords(graph, document),
    isolateWords(locator.trim()),
    isJudged ? `graded ${reliability ?? 'F'}${credibility ?? 6}` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

const getDocuments = memoize(
  (graph: NetworkGraph): ReadonlyMap<string, DocumentNames> =>
    new Map(graph.getAttribute('network').documents.map((document) => [document.id, document])),
);
