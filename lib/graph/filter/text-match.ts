import { memoize, memoizeRecent } from '@/lib/network/memoize';
import { toSearchWords } from '@/lib/vocabulary/tie-wordings';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { foldText } from '../search/fold-text';
import { getSearchIndex, searchActors } from '../search/search';

/** What a text matches, by number (1 or 0): actors found by search, ties and claims whose own words hold it. */
export type TextMatch = {
  readonly actors: Uint8Array;
  readonly relationships: Uint8Array;
  readonly claims: Uint8Array;
  readonly meetings: Uint8Array;
};

type Texts = {
  readonly relationships: readonly string[];
  readonly claims: readonly string[];
  readonly meetings: readonly string[];
};

/** How many texts keep what they match. */
const KEPT = 8;

const getTexts = memoize(collectTexts);

/**
 * Returns what a text matches: actors by the search index (those found only by forgiving typos count when nothing
 * else matches), relationships by their notes or their type's label, claims by their statement. Null when the text
 * has no word to search for, which restricts nothing.
 */
export function matchText(graph: NetworkGraph, text: string): TextMatch | null {
  const query = foldText(text.slice(0, 200));
  return query === '' ? null : matchQuery(graph, query);
}

const matchQuery = memoizeRecent(KEPT, (query: string) => query, computeMatch);

function computeMatch(graph: NetworkGraph, query: string): TextMatch {
  const index = getGraphIndex(graph);
  const texts = getTexts(index);
  const { actorNumbers } = index;
  const relationships = Uint8Array.from(texts.relationships, (text) => (text.includes(query) ? 1 : 0));
  const claims = Uint8Array.from(texts.claims, (text) => (text.includes(query) ? 1 : 0));
  const meetings = Uint8Array.from(texts.meetings, (text) => (text.includes(query) ? 1 : 0));
  const hits = searchActors(getSearchIndex(graph), query);
  const sure = hits.filter(({ match }) => match !== 'nearly');
  const forgiving =
    sure.length === 0 && !relationships.includes(1) && !claims.includes(1) && !meetings.includes(1);
  const actors = new Uint8Array(actorNumbers.size);
  for (const { id } of forgiving ? hits : sure) actors[actorNumbers.get(id) ?? -1] = 1;
  return { actors, relationships, claims, meetings };
}

function collectTexts({ actors, actorNumbers, relationships, types, claims, meetings }: GraphIndex): Texts {
  const toKind = (id: string) => actors[actorNumbers.get(id) ?? -1]?.kind ?? 'person';
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
      const ends = { source: toKind(source), target: target === null ? null : toKind(target) };
      return `${type ? foldOnce(toSearchWords(type, ends)) : ''}|${foldText(notes)}`;
    }),
    claims: claims.map(({ statement }) => foldText(statement)),
    meetings: meetings.map(({ title, place, outcome }) => [title, place, outcome].map(foldText).join('|')),
  };
}
