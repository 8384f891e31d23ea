import { memoize, memoizeRecent } from '@/lib/network/memoize';
import type { Standings } from '@/lib/network/standing';
import type { FilterResult } from '../filter/filter';
import { getEvidenceFilter, getFilterBasis } from '../filter/filter-basis';
import { type GraphIndex, getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { buildContactAdjacency, type ContactAdjacency } from './contact-adjacency';
import { CLOSED_GRADE, FIRST_CONTESTED_GRADE, getLegGrades } from './contact-grades';

/** What is taken out beside what the filter hides: ids of actors, relationships and documents. */
export type TakenOut = {
  readonly actors?: readonly string[];
  readonly relationships?: readonly string[];
  readonly documents?: readonly string[];
};

export type ContactOptions = {
  /** Whether offices and memberships count as contact; they do unless said otherwise. */
  readonly membership?: boolean;
  /** Whether only ties count that nobody denies. */
  readonly uncontested?: boolean;
  /** Whether proposed ties count; they do not unless said otherwise, as nobody reports that they came to be. */
  readonly proposed?: boolean;
  readonly without?: TakenOut;
};

/**
 * Who is in contact with whom, as a filter leaves it: actors by number, in rows of their contacts. An arc is open when
 * the grade of its leg is not CLOSED_GRADE; options close legs and leave the rows as they are. The relationship of leg
 * `l` is `l >> 1` (its type `index.types[l >> 1]`), and `l & 1` is 1 for the second leg of a relationship that has two. Numbers
 * after the last relationship are those of pairs who met: see `findMeeting`.
 */
export type ContactNetwork = ContactAdjacency & {
  readonly graph: NetworkGraph;
  readonly index: GraphIndex;
  /** What the evidence amounts to, once all documents left out are gone. */
  readonly standings: Standings;
  /** How good each leg is, by its number: see `getLegGrades`. */
  readonly grades: Uint8Array;
};

/**
 * Returns the contact network of what a filter shows: ties of types that carry messages, legs of third roles among them,
 * undirected, as messages go both ways. Built once for a filter's answer and kept; taking things out, or leaving out
 * contested ties, proposed ones or membership, copies one byte to a leg. Ids in `without` that the network does not know change nothing.
 * Compressed sparse rows (Eisenstat et al., 1977): 18 bytes to a leg.
 */
export function buildContactNetwork(
  graph: NetworkGraph,
  shown: FilterResult,
  options: ContactOptions = {},
): ContactNetwork {
  const { membership = true, uncontested = false, proposed = false, without = {} } = options;
  const { actors = [], relationships = [], documents = [] } = without;
  const whole = getWhole(shown)(graph);
  const left = documents.length === 0 ? whole : leaveOut(whole, documents);
  const narrowed = closeKinds(left, { membership, uncontested, proposed });
  return actors.length + relationships.length === 0 ? narrowed : takeOut(narrowed, actors, relationships);
}

/** Returns which relationships are of a type that carries messages (1), which of them by membership (2); else 0. */
export const getContactKinds = memoize(({ types, pairs }: GraphIndex) => {
  const kinds = new Uint8Array(types.length + pairs.meetings.length).fill(1);
  types.forEach(({ carriesMessages, family }, r) => {
    kinds[r] = !carriesMessages ? 0 : family === 'membership' ? 2 : 1;
  });
  return kinds;
});

/** Returns which relationships are proposed (1), else 0; an empty list when none is. */
export const getProposed = memoize(({ relationships }: GraphIndex) => {
  const proposed = Uint8Array.from(relationships, ({ modality }) => (modality === 'proposed' ? 1 : 0));
  return proposed.includes(1) ? proposed : new Uint8Array();
});

/** Made once for what a filter shows, of the graph whose filter it is. */
const getWhole = memoize((shown: FilterResult) =>
  memoize((graph: NetworkGraph): ContactNetwork => {
    const index = getGraphIndex(graph);
    const rows = buildContactAdjacency(index, listContacts(index, shown));
    const grades = getLegGrades(index, shown.standings);
    return { ...rows, graph, index, standings: shown.standings, grades };
  }),
);

/** Nothing here reads the counts of the filter's answer: they are made when they are first read, and cost more than all of this. */
function listContacts(
  index: GraphIndex,
  { relationships: shown, actors, meetings }: FilterResult,
): Int32Array {
  const contact = getContactKinds(index);
  const listed = new Int32Array(shown.size);
  let count = 0;
  let next = 0;
  let isSorted = true;
  for (const id of shown) {
    // A filter's answer is in the order of the file, so that most numbers need no look-up.
    const r = index.relationships[next]?.id === id ? next : index.relationshipNumbers.get(id);
    if (r === undefined) continue;
    if (r < next) isSorted = false;
    next = r + 1;
    if (contact[r]) listed[count++] = r;
  }
  const contacts = listed.slice(0, count);
  const ties = isSorted ? contacts : contacts.sort();
  const met = meetings.size === 0 ? [] : [...listPairs(index, { actors, meetings })];
  if (met.length === 0) return ties;
  const both = new Int32Array(ties.length + met.length);
  both.set(ties);
  both.set(met, ties.length);
  return both;
}

/** Returns the numbers of the pairs who met at meetings that are shown, of actors who are. */
function* listPairs(
  { pairs, actors, meetings, relationships }: GraphIndex,
  shown: Pick<FilterResult, 'actors' | 'meetings'>,
): Iterable<number> {
  const isShown = (end: number) => shown.actors.has(actors[pairs.ends[end] ?? -1]?.id ?? '');
  for (let pair = 0; pair < pairs.meetings.length; pair++) {
    if (!shown.meetings.has(meetings[pairs.meetings[pair] ?? -1]?.id ?? '')) continue;
    if (isShown(2 * pair) && isShown(2 * pair + 1)) yield relationships.length + pair;
  }
}

/** Returns the same without these documents as well: what stood on them alone is closed, what they denied may stand. */
function leaveOut(from: ContactNetwork, documents: readonly string[]): ContactNetwork {
  const { graph, index } = from;
  const { without, told } = getEvidenceFilter(from.standings);
  const { standings } = getFilterBasis(graph, { without: [...without, ...documents], told });
  return { ...from, standings, grades: getLegGrades(index, standings) };
}

/** So many choices of kinds are kept for a network: a question asks for two of them, whichever two sides it is about. */
const MAX_CLOSED = 4;

const closeKinds = memoizeRecent(
  MAX_CLOSED,
  ({ membership, uncontested, proposed }: Counted) => [membership, uncontested, proposed].join(' '),
  closeKindsAnew,
);

type Counted = Required<Omit<ContactOptions, 'without'>>;

function closeKindsAnew(from: ContactNetwork, counted: Counted): ContactNetwork {
  const { membership, uncontested } = counted;
  const proposed = counted.proposed ? new Uint8Array() : getProposed(from.index);
  if (membership && !uncontested && proposed.length === 0) return from;
  const contact = getContactKinds(from.index);
  const grades = from.grades.map((grade, leg) =>
    (!membership && contact[leg >> 1] === 2) ||
    (uncontested && grade >= FIRST_CONTESTED_GRADE) ||
    proposed[leg >> 1] === 1
      ? CLOSED_GRADE
      : grade,
  );
  return { ...from, grades };
}

function takeOut(
  from: ContactNetwork,
  actors: readonly string[],
  relationships: readonly string[],
): ContactNetwork {
  const { index, offsets, legs } = from;
  const grades = from.grades.slice();
  for (const id of relationships) {
    const r = index.relationshipNumbers.get(id);
    if (r !== undefined) grades.fill(CLOSED_GRADE, 2 * r, 2 * r + 2);
  }
  for (const id of actors) {
    const a = index.actorNumbers.get(id) ?? -1;
    const end = offsets[a + 1] ?? 0;
    for (let at = offsets[a] ?? end; at < end; at++) grades[legs[at] ?? 0] = CLOSED_GRADE;
  }
  return { ...from, grades };
}
