import { isolateWords } from '@/lib/network/isolate';
import { toDateLabel } from '@/lib/network/partial-date';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { getLens } from '@/lib/vocabulary/lenses';
import { getStanding } from '@/lib/vocabulary/standings';
import { FILTER_IDS, type FilterId, type FilterResult, type NetworkFilter } from './network-filter';
import type { NetworkGraph } from './network-graph';

/** How many things a sentence names before it counts them. */
const NAMED = 3;

const FILTER_WORDS: Readonly<Record<FilterId, string>> = {
  lens: 'lens',
  types: 'types',
  kinds: 'kinds',
  standings: 'standing',
  without: 'documents left out',
  dates: 'dates',
  q: 'text',
  focus: 'neighbourhood',
};

/**
 * Answers a filter in words: "Mediation channels, since October 2024, without 1 document"; "Everything" when it
 * restricts nothing. Ids that the network does not know are told as they are. Throws a RangeError when `since` or
 * `until` is no partial date.
 */
export function toFilterSentence(graph: NetworkGraph, filter: NetworkFilter): string {
  const restrictions = [
    tellTypes(graph, filter),
    filter.kinds &&
      `only ${toList(
        filter.kinds.map((id) => getActorKind(id).plural.toLowerCase()),
        'actors of no kind',
      )}`,
    filter.standings &&
      `only ${toList(
        filter.standings.map((id) => getStanding(id).label.toLowerCase()),
        'ties of no standing',
        'or',
      )}`,
    tellDates(filter),
    filter.q.trim() && `matching “${isolateWords(filter.q.trim())}”`,
    tellFocus(graph, filter),
    filter.without.length > 0 && `without ${toCount(new Set(filter.without).size, 'document')}`,
  ].filter((part): part is string => Boolean(part));
  const { label, rule } = getLens(filter.lens);
  if (rule.keeps !== 'everything') return [label, ...restrictions].join(', ');
  return restrictions.length === 0 ? 'Everything' : ['All ties', ...restrictions].join(', ');
}

/**
 * Answers what a filter hides, and what of it does so: "3 filters hide 14 actors and 20 ties: lens, types and
 * dates"; empty when nothing is hidden.
 */
export function describeHidden(result: Pick<FilterResult, 'hidden'>): string {
  const { actors, relationships, claims } = result.hidden;
  const reasons = new Set([...actors, ...relationships, ...claims].flatMap(({ because }) => because));
  const hidden = [
    actors.length > 0 && toCount(actors.length, 'actor'),
    relationships.length > 0 && toCount(relationships.length, 'tie'),
    claims.length > 0 && toCount(claims.length, 'claim'),
  ].filter((part): part is string => Boolean(part));
  if (hidden.length === 0) return '';
  const names = FILTER_IDS.filter((id) => reasons.has(id)).map((id) => FILTER_WORDS[id]);
  const verb = names.length === 1 ? 'hides' : 'hide';
  return `${toCount(names.length, 'filter')} ${verb} ${join(hidden)}: ${join(names)}`;
}

/** What hides, as it follows "hidden by". */
const HIDING_WORDS: Readonly<Record<FilterId, string>> = {
  lens: 'lens',
  types: 'type',
  kinds: 'kind',
  standings: 'standing',
  without: 'documents left out',
  dates: 'date',
  q: 'text searched for',
  focus: 'neighbourhood',
};

/**
 * Answers how many actors and ties are not on a figure, and why: "5 actors and 12 ties hidden by lens and date"; empty when
 * all are.
 */
export function tellHiddenTies({ hidden }: Pick<FilterResult, 'hidden'>): string {
  const { actors, relationships } = hidden;
  const counts = [
    actors.length > 0 && toCount(actors.length, 'actor'),
    relationships.length > 0 && toCount(relationships.length, 'tie'),
  ].filter((part): part is string => Boolean(part));
  if (counts.length === 0) return '';
  const reasons = new Set([...actors, ...relationships].flatMap(({ because }) => because));
  const words = FILTER_IDS.filter((id) => reasons.has(id)).map((id) => HIDING_WORDS[id]);
  return `${join(counts)} hidden by ${join(words)}`;
}

function tellTypes(graph: NetworkGraph, { types }: NetworkFilter): string | null {
  if (types === null) return null;
  const known = graph.getAttribute('types');
  if (types.length > NAMED) return `only ${types.length} of ${known.size} types`;
  return `only ${toList(
    types.map((id) => known.get(id)?.plural ?? id),
    'ties of no type',
  )}`;
}

function tellDates({ since, until }: NetworkFilter): string | null {
  if (since !== null && since === until) return `in ${toDateLabel(since)}`;
  if (since !== null && until !== null) return `from ${toDateLabel(since)} to ${toDateLabel(until)}`;
  if (since !== null) return `since ${toDateLabel(since)}`;
  return until === null ? null : `until ${toDateLabel(until)}`;
}

function tellFocus(graph: NetworkGraph, { focus, hops }: NetworkFilter): string | null {
  if (focus.length === 0) return null;
  const names = focus.map((id) =>
    graph.hasNode(id) ? isolateWords(graph.getNodeAttribute(id, 'actor').name) : id,
  );
  const whom = names.length > NAMED ? toCount(names.length, 'actor') : join(names);
  return `within ${toCount(hops, 'tie')} of ${whom}`;
}

function toList(names: readonly string[], none: string, and = 'and'): string {
  return names.length === 0 ? none : join(names, and);
}

function join(words: readonly string[], and = 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

function toCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
