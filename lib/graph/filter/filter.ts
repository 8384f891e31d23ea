import { asToldBy } from '@/lib/network/as-told-by';
import { createMapping, memoizeCarried } from '@/lib/network/carry-list';
import { copyRuns, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import { memoizeRecent } from '@/lib/network/memoize';
import type { Evidence, Relationship } from '@/lib/network/network';
import { getNumbersById } from '@/lib/network/numbers-by-id';
import { toActorNumbers } from '../model/ego-network';
import { getGraphDates } from '../model/graph-dates';
import { getGraphIndex } from '../model/graph-index';
import type { NetworkGraph } from '../model/network-graph';
import { countByKind, countByLens, countByStanding, countByType } from './facet-counts';
import { getFilterBasis } from './filter-basis';
import { BITS, tallyHidden, toReasons } from './filter-bits';
import {
  FILTER_IDS,
  type FilterId,
  type FilterResult,
  type Hidden,
  type NetworkFilter,
  NO_FILTER,
} from './network-filter';
import type { Question } from './question';
import { testEach } from './restrictions';
import { addFocus, judgeActors, judgeClaims, judgeLifted } from './shown';
import { ShownIds, type Things } from './shown-marks';
import { judgeMeetings } from './shown-meetings';
import { matchText } from './text-match';

/** For each relationship the documents that carry it or a claim it rests on, each once, as some tell it. */
const getSupports = memoizeRecent(
  2,
  (told: readonly string[]) => told.join(','),
  (graph: NetworkGraph, told): readonly (readonly string[])[] => {
    const { network } = graph.getAttributes();
    const { relationships, claims } = told.length === 0 ? network : asToldBy(network, told);
    const supports = listDocuments(relationships).slice();
    const numbers = relationships === network.relationships ? null : getNumbersById(relationships);
    const claimed = numbers ?? getGraphIndex(graph).claimedNumbers;
    for (const claim of claims)
      for (const id of claim.relationships) {
        const at = claimed.get(id);
        if (at === undefined) continue;
        supports[at] = listEachOnce([...(supports[at] ?? []), ...claim.evidence.map(toDocument)]);
      }
    if (numbers === null) return keepSupports(graph, supports);
    return network.relationships.map(({ id }) => supports[numbers.get(id) ?? -1] ?? NO_DOCUMENTS);
  },
);

const keptSupports = new WeakMap<NetworkGraph, readonly (readonly string[])[]>();

/** Keeps what carries the relationships of a graph: what follows from it is carried over by what an edit changes. */
function keepSupports(graph: NetworkGraph, supports: readonly (readonly string[])[]) {
  const before = graph.before && keptSupports.get(graph.before);
  if (before) matchThings(supports, before);
  keptSupports.set(graph, supports);
  return supports;
}

const NO_DOCUMENTS: readonly string[] = [];

/** For each relationship the documents of its own evidence, each once. */
const listDocuments = createMapping(({ evidence }: Relationship): readonly string[] =>
  evidence.length === 0 ? NO_DOCUMENTS : listEachOnce(evidence.map(toDocument)),
);

function toDocument({ document }: Evidence): string {
  return document;
}

function listEachOnce(documents: readonly string[]): readonly string[] {
  return documents.length < 2 ? documents : [...new Set(documents)];
}

/** No document: of a relationship that none carries, or more than one. */
const SEVERAL = -1;

/** The only document that carries each relationship, as a number of those documents; or SEVERAL. Of those an edit may have left some without any. */
type OnlySupports = { readonly codes: Int32Array; readonly numbers: Map<string, number> };

const getOnlySupports = memoizeCarried<readonly string[], OnlySupports>(
  (supports) => {
    const codes = new Int32Array(supports.length);
    const numbers = new Map<string, number>();
    for (let r = 0; r < codes.length; r++) codes[r] = toOnlyCode(supports[r] as readonly string[], numbers);
    return { codes, numbers };
  },
  ({ codes: before, numbers }, { now, numbers: places }) => {
    const codes = new Int32Array(now.length);
    const runs = listRuns(places);
    copyRuns(runs, before, codes);
    for (const { start, end, last } of runs)
      for (let r = start; last === ABSENT && r < end; r++)
        codes[r] = toOnlyCode(now[r] as readonly string[], numbers);
    return { codes, numbers };
  },
);

function toOnlyCode(documents: readonly string[], numbers: Map<string, number>): number {
  const [document] = documents;
  if (document === undefined || documents.length > 1) return SEVERAL;
  const known = numbers.get(document) ?? numbers.size;
  if (known === numbers.size) numbers.set(document, known);
  return known;
}

/** Returns what tells of a document how many relationships that are shown it alone carries. */
function countLastSupports(supports: readonly (readonly string[])[], bits: Uint16Array) {
  const { codes, numbers } = getOnlySupports(supports);
  const counted = new Uint32Array(numbers.size);
  for (let r = 0; r < codes.length; r++) {
    const code = codes[r] as number;
    if (code !== SEVERAL && bits[r] === 0) counted[code] = (counted[code] as number) + 1;
  }
  return (document: string): number => counted[numbers.get(document) ?? SEVERAL] ?? 0;
}

/** The words of the answer, for those who ask. They stand apart because the parts of the answer need them too. */
export type { FilterId, FilterResult, Hidden, NetworkFilter };
export { FILTER_IDS, NO_FILTER };

/**
 * Returns what a filter shows of a network, what it hides and why, and the counts that stand beside its choices.
 *
 * Each restriction tests each relationship on its own, so a hidden one names all that hide it. An actor is shown for
 * its ties; one that the file gives no tie is shown under the lens All, and a named speaker of an answered claim under
 * the lens Claims and denials. Actors in focus are shown unless they are of
 * a hidden kind or time. A claim is shown for its ties, under the lenses All and Contested for itself. A tie without
 * dates is in every range of time. The counts are made when they are first read: the map does not wait for them. Throws
 * a RangeError when `since` or `until` is no partial date.
 */
export function filterNetwork(graph: NetworkGraph, filter: NetworkFilter): FilterResult {
  const index = getGraphIndex(graph);
  const known = getFilterBasis(graph, filter);
  const match = matchText(graph, filter.q);
  const tested = testEach({ index, dates: getGraphDates(index), filter, known, match });
  const question: Question = {
    index,
    filter,
    known,
    match,
    tested,
    focus: toActorNumbers(index, filter.focus),
  };
  const { ties, near } = addFocus(question, tested.relationships);
  const actorBits = judgeActors(question, ties, near);
  const actors = sortOut(index.actors, () => index.actorNumbers, actorBits);
  const relationships = sortOut(index.relationships, () => index.relationshipNumbers, ties);
  const claims = sortOut(index.claims, () => index.claimNumbers, judgeClaims(question, ties, near));
  const meetings = sortOut(index.meetings, () => index.meetingNumbers, judgeMeetings(question, near));
  const sorted = { actors, relationships, claims, meetings };
  let counts: FilterResult['counts'] | undefined;
  let hidden: FilterResult['hidden'] | undefined;
  let tallies: FilterResult['tallies'] | undefined;
  return {
    lens: filter.lens,
    standings: known.standings,
    actors: actors.shown,
    relationships: relationships.shown,
    claims: claims.shown,
    meetings: meetings.shown,
    get hidden() {
      hidden ??= mapLists(sorted, ({ listHidden }) => listHidden());
      return hidden;
    },
    get tallies() {
      tallies ??= mapLists(sorted, ({ bits }) => tallyHidden(bits));
      return tallies;
    },
    get counts() {
      counts ??= {
        lenses: countByLens(question),
        types: countByType(question, graph.getAttribute('types').keys()),
        kinds: countByKind(question, actorBits),
        standings: countByStanding(question),
        documents: countByDocument(graph, question, ties),
      };
      return counts;
    },
  };
}

type Sorted = {
  readonly shown: ReadonlySet<string>;
  /** Why each is hidden, by number. */
  readonly bits: Uint16Array;
  readonly listHidden: () => readonly Hidden[];
};

type ListId = keyof FilterResult['hidden'];

function mapLists<Told>(
  { actors, relationships, claims, meetings }: Readonly<Record<ListId, Sorted>>,
  tell: (sorted: Sorted) => Told,
): Readonly<Record<ListId, Told>> {
  return {
    actors: tell(actors),
    relationships: tell(relationships),
    claims: tell(claims),
    meetings: tell(meetings),
  };
}

function sortOut(things: Things, getNumbers: () => ReadonlyMap<string, number>, bits: Uint16Array): Sorted {
  const marks = new Uint8Array(things.length);
  for (let i = 0; i < marks.length; i++) marks[i] = bits[i] === 0 ? 1 : 0;
  const listHidden = () => {
    const hidden: Hidden[] = [];
    for (let i = 0; i < marks.length; i++)
      if (marks[i] === 0)
        hidden.push({ id: (things[i] as Things[number]).id, because: toReasons(bits[i] as number) });
    return hidden;
  };
  return { shown: new ShownIds(things, getNumbers, marks), bits, listHidden };
}

/**
 * For each document how many relationships now shown would go if it were left out: those whose last evidence
 * it is, their own or that of the claims they rest on. For a document that is left out, how many would come back:
 * those with evidence in it that nothing else hides. Counted from the evidence, in one pass, so that it costs the
 * same for a thousand documents; that a lens or a standing may change in turn is not followed up.
 */
function countByDocument(
  graph: NetworkGraph,
  question: Question,
  ties: Uint16Array,
): ReadonlyMap<string, number> {
  const { without } = question.known;
  const { documents } = graph.getAttribute('network');
  const supports = getSupports(graph, question.filter.told);
  if (without.size === 0) {
    const count = countLastSupports(supports, ties);
    return new Map(documents.map(({ id }) => [id, count(id)]));
  }
  const counts = new Map(documents.map(({ id }) => [id, 0]));
  const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  const restored = judgeLifted(question, BITS.without).ties;
  supports.forEach((carrying, r) => {
    const left = carrying.filter((id) => !without.has(id));
    const [last] = left;
    if (ties[r] === 0 && left.length === 1 && last !== undefined) add(last);
    if (question.known.goneRelationships[r] && restored[r] === 0) {
      for (const id of carrying) if (without.has(id)) add(id);
    }
  });
  return counts;
}
