import MiniSearch, { type SearchResult } from 'minisearch';
import type { NetworkGraph } from '../model/network-graph';
import { findExtra } from './find-extra';
import { foldText, toIndexWords, toWords } from './fold-text';
import { collectSearchEntries, SEARCH_KINDS, type SearchEntry, type SearchKind } from './search-entries';

/** How a hit was found, best first: its whole name, whole words, beginnings of words, any part, or nearly. */
export const MATCHES = ['name', 'word', 'beginning', 'part', 'nearly'] as const;
type Match = (typeof MATCHES)[number];

export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: string;
  readonly label: string;
  /** A line that tells it from others; it begins with the other name or the extra field by which it was found, when that is so. */
  readonly detail: string;
  readonly match: Match;
  /** More is better; a better `match` always scores more. */
  readonly score: number;
};

export type SearchIndex = {
  readonly entries: ReadonlyMap<string, SearchEntry>;
  /** For each entry its names, folded. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly words: MiniSearch<SearchEntry>;
};

/** What is read of a search: longer ones are cut, so that no text typed or pasted can hold up the page. */
const LONGEST_TEXT = 200;
const MAX_WORDS = 8;
const LONGEST_WORD = 40;
const FIELDS = ['label', 'aliases', 'about'];
const BOOST = { label: 4, aliases: 3, about: 1 };

/**
 * Indexes the actors, claims and documents of a network for search, by name, alias, role, statement, title, publisher
 * and author, in any script. An inverted index over a radix tree (MiniSearch), ranked by BM25+ (Lv and Zhai, 2011).
 */
export function createSearchIndex(graph: NetworkGraph): SearchIndex {
  const entries = collectSearchEntries(graph);
  const words = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: FIELDS,
    extractField: (entry, field) => readField(entry, field),
    tokenize: (text) => toIndexWords(text).map(cut),
    processTerm: (word) => word,
  });
  words.addAll(entries);
  return {
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    names: new Map(entries.map((entry) => [entry.key, [entry.label, ...entry.aliases].map(foldText)])),
    words,
  };
}

const indices = new WeakMap<NetworkGraph, SearchIndex>();

/** The lists of a network in which a search looks. */
const SEARCHED = ['actors', 'claims', 'meetings', 'documents'] as const;

/** Returns the index of a graph, which is made once; an edit that changes nothing a search looks in has the one before it. */
export function getSearchIndex(graph: NetworkGraph): SearchIndex {
  const known = indices.get(graph) ?? findIndexBefore(graph);
  const index = known ?? createSearchIndex(graph);
  indices.set(graph, index);
  return index;
}

function findIndexBefore(graph: NetworkGraph): SearchIndex | null {
  const network = graph.getAttribute('network');
  const isAlike = (other: NetworkGraph) =>
    SEARCHED.every((list) => other.getAttribute('network')[list] === network[list]);
  for (let { before } = graph; before !== null && isAlike(before); { before } = before) {
    const index = indices.get(before);
    if (index) return index;
  }
  return null;
}

/**
 * Returns what a text finds, best first: every word of it must be found, exactly, at the beginning of a word, as part
 * of a name, or with one typo (words of four letters or more) or two (of six or more). In extra fields words are found at
 * their beginning alone, and nothing forgives a typo: they come behind other things found as well. Equals stand in the order
 * actors, claims, meetings, documents, then by label, then by id. An empty text finds nothing.
 */
export function searchNetwork(
  index: SearchIndex,
  text: string,
  options: { readonly kinds?: readonly SearchKind[]; readonly limit?: number } = {},
): SearchHit[] {
  const { kinds = SEARCH_KINDS, limit = 50 } = options;
  const words = toWords(text.slice(0, LONGEST_TEXT)).slice(0, MAX_WORDS).map(cut);
  if (words.length === 0) return [];
  const hits = new Map<string, SearchHit>();
  const keep = (hit: SearchHit, key: string) => {
    if (hit.score > (hits.get(key)?.score ?? -1)) hits.set(key, hit);
  };
  for (const [key, entry] of index.entries) {
    if (!kinds.includes(entry.kind)) continue;
    const hit = findByName(index, entry, words.join(' ')) ?? findByExtra(index, entry, words);
    if (hit) keep(hit, key);
  }
  for (const result of searchWords(index, [...new Set(words)], kinds)) {
    const entry = index.entries.get(String(result.id));
    if (entry) keep(toWordHit(entry, result), entry.key);
  }
  return [...hits.values()].sort(compareHits).slice(0, limit);
}

/** Returns the actors that a text finds, best first, as `searchNetwork` does; all of them, unless limited. */
export function searchActors(
  index: SearchIndex,
  text: string,
  limit = Number.POSITIVE_INFINITY,
): SearchHit[] {
  return searchNetwork(index, text, { kinds: ['actor'], limit });
}

function findByName(index: SearchIndex, entry: SearchEntry, query: string): SearchHit | null {
  const names = index.names.get(entry.key) ?? [];
  const whole = names.indexOf(query);
  const at = whole === -1 ? names.findIndex((name) => name.includes(query)) : whole;
  if (at === -1) return null;
  const alias = at === 0 ? null : (entry.aliases[at - 1] ?? null);
  return toHit(entry, whole === -1 ? 'part' : 'name', 1, alias);
}

function findByExtra(index: SearchIndex, entry: SearchEntry, words: readonly string[]): SearchHit | null {
  const found = findExtra(entry.readExtras(), words, index.names.get(entry.key) ?? []);
  return found && toHit(entry, found.isWhole ? 'word' : 'beginning', 0, found.why);
}

function searchWords(
  index: SearchIndex,
  words: readonly string[],
  kinds: readonly SearchKind[],
): readonly SearchResult[] {
  return index.words.search(words.join(' '), {
    tokenize: (text) => text.split(' '),
    combineWith: 'AND',
    boost: BOOST,
    prefix: true,
    fuzzy: countTypos,
    filter: ({ id }) => kinds.some((kind) => String(id).startsWith(`${kind}:`)),
  });
}

function countTypos(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 6 ? 1 : 2;
}

function toWordHit(entry: SearchEntry, { score, match, queryTerms }: SearchResult): SearchHit {
  const found = Object.entries(match);
  const isBeginning = queryTerms.every((word) => found.some(([term]) => term.startsWith(word)));
  const isWord = queryTerms.every((word) => found.some(([term]) => term === word));
  const isByAlias = found.every(([, fields]) => fields.includes('aliases') && !fields.includes('label'));
  const alias = isByAlias ? findAlias(entry, new Set(found.map(([term]) => term))) : null;
  return toHit(entry, isWord ? 'word' : isBeginning ? 'beginning' : 'nearly', score, alias);
}

function findAlias({ aliases }: SearchEntry, terms: ReadonlySet<string>): string | null {
  return aliases.find((alias) => toIndexWords(alias).some((word) => terms.has(cut(word)))) ?? null;
}

/** `why`: the other name or the extra field by which it was found, where that is not its name. */
function toHit(entry: SearchEntry, match: Match, score: number, why: string | null): SearchHit {
  const { kind, id, label, detail } = entry;
  const better = MATCHES.length - 1 - MATCHES.indexOf(match);
  return {
    kind,
    id,
    label,
    detail: why === null ? detail : `${why} · ${detail}`,
    match,
    score: better + score / (1 + score),
  };
}

function compareHits(a: SearchHit, b: SearchHit): number {
  return (
    b.score - a.score ||
    SEARCH_KINDS.indexOf(a.kind) - SEARCH_KINDS.indexOf(b.kind) ||
    compareText(a.label, b.label) ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function readField(entry: SearchEntry, field: string): string {
  if (field === 'key') return entry.key;
  if (field === 'aliases') return entry.aliases.join(' \n');
  return field === 'label' ? entry.label : entry.about;
}

function cut(word: string): string {
  return [...word].length > LONGEST_WORD ? [...word].slice(0, LONGEST_WORD).join('') : word;
}
