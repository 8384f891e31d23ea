import { toSearchWords } from '@/lib/vocabulary/tie-wordings';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { foldText } from '../search/fold-text';
import { createSearchIndex, type SearchIndex, searchActors } from '../search/search';

/** What a text matches, by number (1 or 0): actors found by search, ties and claims whose own words hold it. */
export type TextMatch = {
  readonly actors: Uint8Array;
  readonly relationships: Uint8Array;
  readonly claims: Uint8Array;
};

type Texts = { readonly relationships: readonly string[]; readonly claims: readonly string[] };
type Cache = { index: SearchIndex | null; texts: Texts | null; readonly matches: Map<string, TextMatch> };

const caches = new WeakMap<NetworkGraph, Cache>();
const KEPT = 8;

/** Returns the search index of a graph, made once. */
function getSearchIndex(graph: NetworkGraph): SearchIndex {
  const cache = getCache(graph);
  cache.index ??= createSearchIndex(graph);
  return cache.index;
}

/**
 * Returns what a text matches: actors by the search index (those found only by forgiving typos count when nothing
 * else matches), relationships by their notes or their type's label, claims by their statement. Null when the text
 * has no word to search for, which restricts nothing.
 */
export function matchText(graph: NetworkGraph, text: string): TextMatch | null {
  const query = foldText(text.slice(0, 200));
  if (query === '') return null;
  const { matches } = getCache(graph);
  const known = matches.get(query);
  if (known) return known;
  const match = computeMatch(graph, query);
  if (matches.size >= KEPT) matches.delete([...matches.keys()][0] ?? '');
  matches.set(query, match);
  return match;
}

function computeMatch(graph: NetworkGraph, query: string): TextMatch {
  const texts = getTexts(graph);
  const { actorNumbers } = getGraphIndex(graph);
  const relationships = Uint8Array.from(texts.relationships, (text) => (text.includes(query) ? 1 : 0));
  const claims = Uint8Array.from(texts.claims, (text) => (text.includes(query) ? 1 : 0));
  const hits = searchActors(getSearchIndex(graph), query);
  const sure = hits.filter(({ match }) => match !== 'nearly');
  const forgiving = sure.length === 0 && !relationships.includes(1) && !claims.includes(1);
  const actors = new Uint8Array(actorNumbers.size);
  for (const { id } of forgiving ? hits : sure) actors[actorNumbers.get(id) ?? -1] = 1;
  return { actors, relationships, claims };
}

function getTexts(graph: NetworkGraph): Texts {
  const cache = getCache(graph);
  cache.texts ??= collectTexts(graph);
  return cache.texts;
}

function collectTexts(graph: NetworkGraph): Texts {
  const { relationships, types, claims } = getGraphIndex(graph);
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  const folded = new Map<string, string>();
  const foldOnce = (words: string) => {
    const known = folded.get(words) ?? foldText(words);
    folded.set(words, known);
    return known;
  };
  return {
    // A word of the label must not run into the notes, so a sign that no folded text holds parts them.
    relationships: relationships.map(({ source, target, notes }, r) => {
      const type = types[r];
      const ends = { source: toKind(source), target: toKind(target) };
      return `${type ? foldOnce(toSearchWords(type, ends)) : ''}|${foldText(notes)}`;
    }),
    claims: claims.map(({ statement }) => foldText(statement)),
  };
}

function getCache(graph: NetworkGraph): Cache {
  const known = caches.get(graph);
  if (known) return known;
  const cache: Cache = { index: null, texts: null, matches: new Map() };
  caches.set(graph, cache);
  return cache;
}
