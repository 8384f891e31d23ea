import { isolateWords } from '@/lib/network/isolate';
import type { Evidence } from '@/lib/network/network';
import { getGraphIndex } from './graph-index';
import type { NetworkGraph } from './network-graph';

const documentsOf = new WeakMap<NetworkGraph, ReadonlyMap<string, DocumentNames>>();

type DocumentNames = {
  readonly title: string;
  readonly publisher: string;
  readonly reliability: string | null;
};

/** Returns a document as a sentence names it: “Title” (Publisher). An id of no document is told as it is. */
export function toDocumentWords(graph: NetworkGraph, id: string): string {
  const document = getDocuments(graph).get(id);
  if (!document) return id;
  const publisher = document.publisher.trim();
  const title = `“${isolateWords(document.title)}”`;
  return publisher ? `${title} (${isolateWords(publisher)})` : title;
}

/** Returns one item of evidence in words: who says so, in which document, where, and how it is graded if it is. */
export function toEvidenceWords(graph: NetworkGraph, evidence: Evidence): string {
  const { document, attribution, speaker, locator, credibility } = evidence;
  const actor = speaker === null ? undefined : getGraphIndex(graph).actorNumbers.get(speaker);
  const name = actor === undefined ? '' : (getGraphIndex(graph).actors[actor]?.name ?? '');
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

function getDocuments(graph: NetworkGraph): ReadonlyMap<string, DocumentNames> {
  const known = documentsOf.get(graph);
  if (known) return known;
  const documents = new Map(
    graph.getAttribute('network').documents.map((document) => [document.id, document]),
  );
  documentsOf.set(graph, documents);
  return documents;
}
