import { joinRuns, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import { memoize } from '@/lib/network/memoize';
import type { Actor, Claim, Meeting, Network, Relationship } from '@/lib/network/network';
import { getNumbersById } from '@/lib/network/numbers-by-id';
import { pickTiesWithClaim } from '@/lib/network/standing-answers';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { type CsrLists, invert, listOnce, listSteps, toCsrLists } from './csr-lists';
import { listMeetingPairs, type MeetingPairs } from './meeting-pairs';
import { getTypeOf, type NetworkGraph, toLegs } from './network-graph';
import { keepTiesOfActors } from './ties-of-actors';

export type { CsrLists };

/**
 * A graph as flat arrays, for questions that walk over all of it: actors, relationships and claims are numbered in
 * the order of the file. Compressed sparse rows, as in Eisenstat et al., "Yale Sparse Matrix Package" (1977).
 */
export type GraphIndex = {
  readonly network: Network;
  readonly actors: readonly Actor[];
  readonly relationships: readonly Relationship[];
  readonly claims: readonly Claim[];
  readonly meetings: readonly Meeting[];
  /** The type of each relationship. */
  readonly types: readonly RelationshipType[];
  readonly actorNumbers: ReadonlyMap<string, number>;
  readonly relationshipNumbers: ReadonlyMap<string, number>;
  /** Of those alone that claims name: an edit need not make a map of all. */
  readonly claimedNumbers: ReadonlyMap<string, number>;
  readonly claimNumbers: ReadonlyMap<string, number>;
  readonly meetingNumbers: ReadonlyMap<string, number>;
  /** For each relationship the actors that take part in it, third role included, each once. */
  readonly participants: CsrLists;
  /** For each actor the relationships in which it takes part, each once, in the order of the file. */
  readonly ties: CsrLists;
  /** For each relationship the ends of its legs, two numbers to a leg. */
  readonly legEnds: CsrLists;
  /** For each actor the legs that touch it, two numbers to a leg: the relationship, and the actor at its other end. */
  readonly steps: CsrLists;
  /** For each meeting its participants, those who were absent too. */
  readonly seats: CsrLists;
  /** For each actor the meetings of which it is a participant. */
  readonly meetingsOf: CsrLists;
  /** Who met whom: numbered after the relationships wherever ties of both sorts have numbers. */
  readonly pairs: MeetingPairs;
  /** The relationships that name a claim, ascending. */
  readonly answerTies: Int32Array;
  /** For each claim the relationships that rest on it and those that deny it. */
  readonly claimTies: CsrLists;
};

/** Returns the arrays of a graph. They are made once: a graph is never mutated after it is built. */
export const getGraphIndex: (graph: NetworkGraph) => GraphIndex = memoize(createGraphIndex);

/** Calls `visit` with each item of list `i`. */
export function forEachIn(lists: CsrLists, i: number, visit: (item: number) => void): void {
  const end = lists.offsets[i + 1] ?? 0;
  for (let at = lists.offsets[i] ?? 0; at < end; at++) visit(lists.items[at] ?? 0);
}

/** Returns whether `test` holds for an item of list `i`. */
export function someIn(lists: CsrLists, i: number, test: (item: number) => boolean): boolean {
  const end = lists.offsets[i + 1] ?? 0;
  for (let at = lists.offsets[i] ?? 0; at < end; at++) if (test(lists.items[at] ?? 0)) return true;
  return false;
}

/** Returns how many items list `i` has. */
export function countIn(lists: CsrLists, i: number): number {
  return (lists.offsets[i + 1] ?? 0) - (lists.offsets[i] ?? 0);
}

function createGraphIndex(graph: NetworkGraph): GraphIndex {
  const { network, types: typesById } = graph.getAttributes();
  const { actors, relationships, claims, meetings } = network;
  const actorNumbers = getNumbersById(actors);
  const claimedNumbers = findClaimed(network);
  const claimNumbers = getNumbersById(claims);
  const types = carryTypes(graph, typesById) ?? listTypes(relationships, typesById);
  const legEnds = listLegEnds(relationships, types, actorNumbers, findCarriedEnds(graph, types));
  const participants = listOnce(legEnds);
  const ties = invert(participants, actors.length);
  keepTiesOfActors(relationships, { actors, ties });
  const answerTies = findAnswerTies(relationships);
  let steps: CsrLists | null = null;
  const seats = toCsrLists(
    meetings.map((meeting) => meeting.participants.flatMap(({ actor }) => actorNumbers.get(actor) ?? [])),
  );
  return {
    network,
    actors,
    relationships,
    claims,
    meetings,
    types,
    actorNumbers,
    // What walks over all ties has their numbers.
    get relationshipNumbers() {
      return getNumbersById(relationships);
    },
    claimedNumbers,
    claimNumbers,
    meetingNumbers: getNumbersById(meetings),
    participants,
    ties,
    legEnds,
    // Who asks for neighbours has them; an edit does not.
    get steps() {
      steps ??= listSteps(legEnds, actors.length);
      return steps;
    },
    seats,
    meetingsOf: invert(seats, actors.length),
    pairs: listMeetingPairs(meetings, actorNumbers),
    answerTies,
    claimTies: toCsrLists(toClaimTies(network, answerTies, claimedNumbers, claimNumbers)),
  };
}

/** Returns the types of an edited network: of what the edit leaves as they were; null where nothing is known of before, or a type is another. */
function carryTypes(
  graph: NetworkGraph,
  types: ReadonlyMap<string, RelationshipType>,
): readonly RelationshipType[] | null {
  const { before } = graph;
  if (!before) return null;
  for (const [id, type] of before.getAttribute('types')) if (types.get(id) !== type) return null;
  const last = getGraphIndex(before);
  const { relationships } = graph.getAttribute('network');
  const runs = listRuns(matchThings(relationships, last.relationships));
  return joinRuns(runs, last.types, (at) => getTypeOf(types, relationships[at] as Relationship));
}

function listTypes(
  relationships: readonly Relationship[],
  types: ReadonlyMap<string, RelationshipType>,
): readonly RelationshipType[] {
  const list: RelationshipType[] = [];
  // Ties of one type often stand beside each other.
  let [last, lastType]: [string | null, RelationshipType | null] = [null, null];
  for (const relationship of relationships) {
    if (lastType === null || relationship.type !== last)
      [last, lastType] = [relationship.type, getTypeOf(types, relationship)];
    list.push(lastType);
  }
  return list;
}

/** A network may have a million ties: lists of numbers are written end to end at once, and never as arrays of their own. */
function listLegEnds(
  relationships: readonly Relationship[],
  types: readonly RelationshipType[],
  actorNumbers: ReadonlyMap<string, number>,
  carry: CarryEnds,
): CsrLists {
  const offsets = new Int32Array(relationships.length + 1);
  const items = new Int32Array(MAX_ENDS * relationships.length);
  let count = 0;
  for (let r = 0; r < relationships.length; r++) {
    const carried = carry(r, items, count);
    if (carried === 0) {
      const relationship = relationships[r] as Relationship;
      const type = types[r] as RelationshipType;
      const ends =
        type.third && relationship[type.third.role] !== null
          ? toLegs(relationship, type)
          : [toWhole(relationship)];
      for (const { from, to } of ends) {
        items[count++] = actorNumbers.get(from) ?? 0;
        items[count++] = actorNumbers.get(to) ?? 0;
      }
    }
    count += carried;
    offsets[r + 1] = count;
  }
  return { offsets, items: items.slice(0, count) };
}

/** Writes the ends that a relationship had before an edit that leaves it, by the numbers that its actors have now; returns how many. */
type CarryEnds = (relationship: number, items: Int32Array, at: number) => number;

function findCarriedEnds(graph: NetworkGraph, types: readonly RelationshipType[]): CarryEnds {
  const last = graph.before && getGraphIndex(graph.before);
  if (!last) return () => 0;
  const { actors, relationships } = graph.getAttribute('network');
  const numbers = matchThings(relationships, last.relationships);
  const actorsNow = matchThings(last.actors, actors);
  const { offsets, items: ends } = last.legEnds;
  const typesBefore = last.types;
  return (r, items, at) => {
    const known = numbers[r] as number;
    if (known === ABSENT || types[r] !== typesBefore[known]) return 0;
    const start = offsets[known] as number;
    const end = offsets[known + 1] as number;
    for (let from = start; from < end; from++) {
      const actor = actorsNow[ends[from] as number] as number;
      if (actor === ABSENT) return 0;
      items[at + from - start] = actor;
    }
    return end - start;
  };
}

/** Two legs at most, with two ends each. */
const MAX_ENDS = 4;

/** What `toLegs` answers where nobody has a third role, as nearly everywhere, without a key. */
function toWhole({ source, target }: Relationship): { readonly from: string; readonly to: string } {
  return { from: source, to: target ?? source };
}

function findClaimed({ claims, relationships }: Network): ReadonlyMap<string, number> {
  const named = getNamed(claims);
  const numbers = new Map<string, number>();
  if (named.size === 0) return numbers;
  if (getNumbersById.knows(relationships)) {
    const all = getNumbersById(relationships);
    for (const id of named) {
      const number = all.get(id);
      if (number !== undefined) numbers.set(id, number);
    }
    return numbers;
  }
  for (let number = 0; number < relationships.length; number++) {
    const { id } = relationships[number] as Relationship;
    if (named.has(id)) numbers.set(id, number);
  }
  return numbers;
}

/** The relationships that claims name: most edits leave the claims as they are. */
const getNamed = memoize(
  (claims: readonly Claim[]): ReadonlySet<string> => new Set(claims.flatMap((claim) => claim.relationships)),
);

function findAnswerTies(relationships: readonly Relationship[]): Int32Array {
  const ties = pickTiesWithClaim(relationships);
  if (ties.length === 0) return new Int32Array(0);
  const numbers = getNumbersById(relationships);
  return Int32Array.from(ties, ({ id }) => numbers.get(id) ?? 0);
}

function toClaimTies(
  network: Network,
  answerTies: Int32Array,
  claimedNumbers: ReadonlyMap<string, number>,
  claimNumbers: ReadonlyMap<string, number>,
): number[][] {
  if (network.claims.length === 0) return [];
  const sets: Set<number>[] = network.claims.map(
    (claim) => new Set(claim.relationships.flatMap((id) => claimedNumbers.get(id) ?? [])),
  );
  const { relationships } = network;
  for (const r of answerTies) {
    const claim = relationships[r]?.claim ?? null;
    if (claim !== null) sets[claimNumbers.get(claim) ?? -1]?.add(r);
  }
  return sets.map((set) => [...set]);
}
