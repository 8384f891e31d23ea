import { isolateWords } from '@/lib/network/isolate';
import { memoize } from '@/lib/network/memoize';
import type { Network } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { toTellerWords } from '@/lib/network/tellers';
import { toNameInSentence } from '@/lib/network/tie-sentence';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { getLens } from '@/lib/vocabulary/lenses';
import { getStanding } from '@/lib/vocabulary/standings';
import { join, toCount } from '../model/join-words';
import type { NetworkGraph } from '../model/network-graph';
import {
  FILTER_IDS,
  type FilterId,
  type FilterResult,
  type HiddenTally,
  MEETINGS_TYPE,
  type NetworkFilter,
  NO_FILTER,
} from './network-filter';

/** How many things a sentence names before it counts them. */
const NAMED = 3;

/** What hides, as it begins a sentence or follows "hidden by"; `verb` for what stands alone. */
const FILTER_WORDS: Readonly<Record<FilterId, { readonly words: string; readonly verb: 'hides' | 'hide' }>> =
  {
    lens: { words: 'the lens', verb: 'hides' },
    types: { words: 'the relationship types', verb: 'hide' },
    kinds: { words: 'the kinds of actors', verb: 'hide' },
    standings: { words: 'the filter “How well sourced”', verb: 'hides' },
    without: { words: 'the documents left out', verb: 'hide' },
    told: { words: 'what others tell', verb: 'hides' },
    dates: { words: 'the dates', verb: 'hide' },
    q: { words: 'the search text', verb: 'hides' },
    focus: { words: 'the neighbourhood', verb: 'hides' },
  };

/**
 * Returns a filter in words: "Mediation channels, since October 2024, without 1 document"; "All except Envoys"; "Everything" when it
 * restricts nothing. Ids that the network does not know are told as they are. Throws a RangeError when `since` or
 * `until` is no partial date.
 */
export function toFilterSentence(graph: NetworkGraph, filter: NetworkFilter): string {
  const types = describeTypes(graph, filter);
  const restrictions = [
    types?.only,
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
    describeDates(filter),
    filter.q.trim() && `matching “${isolateWords(filter.q.trim())}”`,
    describeFocus(graph, filter),
    describeTellers(graph, filter),
    filter.without.length > 0 && `without ${toCount(new Set(filter.without).size, 'document')}`,
  ].filter((part): part is string => Boolean(part));
  const { label, rule } = getLens(filter.lens);
  if (types?.except) {
    const all = rule.keeps === 'everything' ? 'All' : label;
    return [`${all} except ${types.except}`, ...restrictions].join(', ');
  }
  if (rule.keeps !== 'everything') return [label, ...restrictions].join(', ');
  return restrictions.length === 0 ? 'Everything' : ['All ties', ...restrictions].join(', ');
}

/** Returns a filter of two stories in words, whoever tells them: "Two stories"; "Two stories: Mediation channels, since 2024". */
export function toStoriesSentence(graph: NetworkGraph, filter: NetworkFilter): string {
  const rest = { ...filter, told: [] };
  const isWhole = toFilterSentence(graph, rest) === toFilterSentence(graph, NO_FILTER);
  return isWhole ? 'Two stories' : `Two stories: ${toFilterSentence(graph, rest)}`;
}

/**
 * Returns what a filter hides, and what of it does so: "The lens and the dates hide 14 actors and 20 ties"; empty when
 * nothing is hidden.
 */
export function describeHidden({ tallies }: Pick<FilterResult, 'tallies'>): string {
  const { actors, relationships, claims, meetings } = tallies;
  const counts = listCounts(
    [actors, 'actor'],
    [relationships, 'tie'],
    [claims, 'claim'],
    [meetings, 'meeting'],
  );
  const [first, ...more] = listReasons(actors, relationships, claims, meetings);
  if (!first) return '';
  const names = join([first, ...more].map(({ words }) => words));
  const verb = more.length === 0 ? first.verb : 'hide';
  return `${names.slice(0, 1).toUpperCase()}${names.slice(1)} ${verb} ${join(counts)}`;
}

/**
 * Returns how many actors and ties are not on a figure, and why: "5 actors and 12 ties hidden by the lens and the dates";
 * empty when all are.
 */
export function describeHiddenTies({
  tallies: { actors, relationships, meetings },
}: Pick<FilterResult, 'tallies'>): string {
  const counts = listCounts([actors, 'actor'], [relationships, 'tie'], [meetings, 'meeting']);
  const reasons = listReasons(actors, relationships, meetings).map(({ words }) => words);
  return counts.length === 0 ? '' : `${join(counts)} hidden by ${join(reasons)}`;
}

function listCounts(...lists: readonly (readonly [HiddenTally, string])[]): readonly string[] {
  return lists.flatMap(([{ count }, noun]) => (count > 0 ? [toCount(count, noun)] : []));
}

function listReasons(...tallies: readonly HiddenTally[]) {
  const reasons = new Set(tallies.flatMap(({ because }) => because));
  return FILTER_IDS.filter((id) => reasons.has(id)).map((id) => FILTER_WORDS[id]);
}

/** Returns the types that a network has ties of, and what stands for its meetings. */
const getUsedTypes = memoize(({ relationships, meetings }: Network): readonly string[] => {
  const used = new Set<string>();
  for (const { type } of relationships) used.add(type);
  return meetings.length > 0 ? [...used, MEETINGS_TYPE] : [...used];
});

/** What is left of the types, or what is not, whichever is the shorter to say; null when all are there. */
function describeTypes(
  graph: NetworkGraph,
  { types }: NetworkFilter,
): { readonly only?: string; readonly except?: string } | null {
  if (types === null) return null;
  const known = graph.getAttribute('types');
  const toNames = (ids: readonly string[]) =>
    ids.map((id) => known.get(id)?.plural ?? (id === MEETINGS_TYPE ? 'Meetings' : id));
  const used = getUsedTypes(graph.getAttribute('network'));
  const wanted = new Set(types);
  const out = used.filter((id) => !wanted.has(id));
  if (types.length > NAMED && out.length === 0) return null;
  if (types.length <= NAMED) return { only: `only ${toList(toNames(types), 'ties of no type')}` };
  if (out.length <= NAMED) return { except: join(toNames(out)) };
  return { only: `only ${used.length - out.length} of ${used.length} types` };
}

function describeDates({ since, until }: NetworkFilter): string | null {
  if (since !== null && since === until) return `in ${toDateLabel(since)}`;
  if (since !== null && until !== null) return `from ${toDateLabel(since)} to ${toDateLabel(until)}`;
  if (since !== null) return `since ${toDateLabel(since)}`;
  return until === null ? null : `until ${toDateLabel(until)}`;
}

function describeFocus(graph: NetworkGraph, { focus, hops }: NetworkFilter): string | null {
  if (focus.length === 0) return null;
  const names = focus.map((id) =>
    graph.hasNode(id) ? toNameInSentence(graph.getNodeAttribute(id, 'actor')) : id,
  );
  const whom = names.length > NAMED ? toCount(names.length, 'actor') : join(names);
  return `within ${toCount(hops, 'step')} of ${whom}`;
}

/** Returns whom a neighbourhood is of, and how far it reaches: "Amos Hochstein and those within 2 steps". */
export function describeFocused(
  { focus, hops }: Pick<NetworkFilter, 'focus' | 'hops'>,
  graph: NetworkGraph,
): string {
  const names = focus.map((id) =>
    graph.hasNode(id) ? isolateWords(graph.getNodeAttribute(id, 'actor').name) : id,
  );
  const whom = names.length > NAMED ? toCount(names.length, 'actor') : names.join(', ');
  return `${whom} and those within ${toCount(hops, 'step')}`;
}

function describeTellers(graph: NetworkGraph, { told }: NetworkFilter): string | null {
  return told.length === 0 ? null : `as told by ${toTellerWords(graph.getAttribute('network'), told)}`;
}

function toList(names: readonly string[], none: string, and = 'and'): string {
  return names.length === 0 ? none : join(names, and);
}
