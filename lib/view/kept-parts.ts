import { type GraphIndex, getGraphIndex } from '@/lib/graph/model/graph-index';
import { type EdgeAttributes, type NetworkGraph, toLegs } from '@/lib/graph/model/network-graph';
import { getTieStandings, toStandingId } from '@/lib/graph/model/tie-standings';
import { joinRuns, type ListRun, listRuns } from '@/lib/network/list-runs';
import { ABSENT, matchThings } from '@/lib/network/match-things';
import type { Actor } from '@/lib/network/network';
import type { ActorKindId } from '@/lib/vocabulary/actor-kinds';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { getLabels } from '@/lib/vocabulary/tie-wordings';
import { toClaimEnd } from './claim-ends';
import type { ViewActor, ViewLeg } from './view';

/** By number, in the graph's order: those that the view before had, and of legs what they were made of. */
type Kept = {
  readonly actors: (ViewActor | undefined)[];
  readonly legs: ViewLeg[];
  /** The number of the relationship of each leg. */
  readonly ties: Int32Array;
  /** The code of its standing. */
  readonly standings: Uint8Array;
  readonly evidence: Uint32Array;
};

const known = new WeakMap<NetworkGraph, Kept>();

/** Begins with the legs as they are by all evidence: what a filter, a selection or an edit does not change is made once. */
function getKept(graph: NetworkGraph): Kept {
  const found = known.get(graph);
  if (found) return found;
  const kept = makeKept(graph);
  known.set(graph, kept);
  return kept;
}

function makeKept(graph: NetworkGraph): Kept {
  const index = getGraphIndex(graph);
  const size = index.legEnds.items.length / 2;
  const kept = {
    ...{ actors: [], legs: [] },
    ...{ ties: new Int32Array(size), standings: new Uint8Array(size), evidence: new Uint32Array(size) },
  };
  const { offsets } = index.legEnds;
  for (let tie = 0; tie < index.relationships.length; tie++)
    kept.ties.fill(tie, (offsets[tie] as number) / 2, (offsets[tie + 1] as number) / 2);
  const carried = findCarried(graph, index);
  if (!carried) return { ...kept, legs: makeLegsOf(graph, index, kept, 0, index.relationships.length) };
  const actors = joinRuns<ViewActor | undefined>(carried.actors, carried.kept.actors, () => undefined);
  const legs = carried.ties.map(({ start, end, last }) =>
    last === ABSENT
      ? makeLegsOf(graph, index, kept, start, end)
      : carryLegs(carried, last, last + end - start, kept, (offsets[start] as number) / 2),
  );
  return { ...kept, actors, legs: joinLists(legs) };
}

/** With more lists, they are put together one by one: a browser has room for so many on its stack. */
const MAX_AT_ONCE = 1_000;

function joinLists(lists: readonly (readonly ViewLeg[])[]): ViewLeg[] {
  if (lists.length <= MAX_AT_ONCE) return ([] as ViewLeg[]).concat(...lists);
  const joined: ViewLeg[] = [];
  for (const list of lists) for (const leg of list) joined.push(leg);
  return joined;
}

type KeptNumbers = Pick<Kept, 'standings' | 'evidence'>;

/** Returns the legs of the ties from `start` up to `end`, as they are by all evidence. */
function makeLegsOf(
  graph: NetworkGraph,
  index: GraphIndex,
  to: KeptNumbers,
  start: number,
  end: number,
): ViewLeg[] {
  const { codes, evidence } = getTieStandings(graph.getAttribute('standings'), index);
  const { offsets } = index.legEnds;
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  const legs: ViewLeg[] = [];
  for (let tie = start; tie < end; tie++) {
    const [code, count] = [codes[tie] as number, evidence[tie] as number];
    const looks = { standing: toStandingId(code), evidenceCount: count };
    for (const leg of makeLegs(index, tie, looks, toKind)) legs.push(leg);
    const [first, next] = [(offsets[tie] as number) / 2, (offsets[tie + 1] as number) / 2];
    to.standings.fill(code, first, next);
    to.evidence.fill(count, first, next);
  }
  return legs;
}

/** Returns the legs that ties had before, of which the first is to be the leg `at`. */
function carryLegs(
  { kept, offsets }: Carried,
  firstTie: number,
  endTie: number,
  to: KeptNumbers,
  at: number,
): ViewLeg[] {
  const [first, end] = [(offsets[firstTie] as number) / 2, (offsets[endTie] as number) / 2];
  to.standings.set(kept.standings.subarray(first, end), at);
  to.evidence.set(kept.evidence.subarray(first, end), at);
  return kept.legs.slice(first, end);
}

/** What the graph before had of a graph that an edit made, and which stretches of its actors and of its ties are the same. */
type Carried = {
  readonly kept: Kept;
  readonly actors: readonly ListRun[];
  readonly ties: readonly ListRun[];
  /** Where the ends of the legs of each tie began in the graph before. */
  readonly offsets: Int32Array;
};

/** Null where there is none, or where types or kinds of actors are others: what ties are called follows from those. */
function findCarried(graph: NetworkGraph, index: GraphIndex): Carried | null {
  const { before } = graph;
  const kept = before && known.get(before);
  if (!before || !kept) return null;
  const indexBefore = getGraphIndex(before);
  const types = graph.getAttribute('types');
  for (const [id, type] of before.getAttribute('types')) if (types.get(id) !== type) return null;
  const actors = listRuns(matchThings(index.actors, indexBefore.actors));
  const isOtherKind = (at: number) => {
    const { id, kind } = index.actors[at] as Actor;
    const last = indexBefore.actorNumbers.get(id);
    return last !== undefined && indexBefore.actors[last]?.kind !== kind;
  };
  for (const { start, end, last } of actors)
    for (let at = start; last === ABSENT && at < end; at++) if (isOtherKind(at)) return null;
  const ties = listRuns(matchThings(index.relationships, indexBefore.relationships));
  return { kept, actors, ties, offsets: indexBefore.legEnds.offsets };
}

function makeLegs(
  { relationships, types }: GraphIndex,
  tie: number,
  looks: Pick<ViewLeg, 'standing' | 'evidenceCount'>,
  toKind: (actor: string) => ActorKindId,
): readonly ViewLeg[] {
  const relationship = relationships[tie];
  const type = types[tie] as RelationshipType;
  if (!relationship) return [];
  const { id, claim, modality } = relationship;
  return toLegs(relationship, type).map(({ key, from, to, part }) => ({
    key,
    relationship: id,
    type: relationship.type,
    from,
    to: claim === null ? to : toClaimEnd(claim),
    part,
    ...looks,
    ...(modality === 'proposed' ? { isProposed: true } : {}),
    label: toLegLabel({ relationship, type, part }, toKind),
    selected: false,
  }));
}

/**
 * Returns the object that the graph's view before had, where it was alike: what has not changed then is told by a glance,
 * and a filter leaves little behind that the browser must collect.
 */
export function keepParts(graph: NetworkGraph) {
  const { actors, legs, ties, standings, evidence } = getKept(graph);
  const index = getGraphIndex(graph);
  const isAlike = (number: number, standing: number, count: number) =>
    standings[number] === standing && evidence[number] === count;
  const makeAnew = (number: number, standing: number, count: number, onto: string | undefined): ViewLeg => {
    const { onto: _, ...others } = legs[number] as ViewLeg;
    const next: ViewLeg = {
      ...others,
      standing: toStandingId(standing),
      evidenceCount: count,
      ...(onto === undefined ? {} : { onto }),
    };
    legs[number] = next;
    standings[number] = standing;
    evidence[number] = count;
    return next;
  };
  return {
    ties,
    actor: (number: number, marks: ActorMarks): ViewActor => {
      const last = actors[number];
      if (
        last &&
        last.selected === marks.selected &&
        last.focused === marks.focused &&
        last.size === marks.size
      )
        return last;
      const next = toViewActor(index.actors[number] as Actor, marks);
      actors[number] = next;
      return next;
    },
    /** A document that is left out changes what stands behind a tie; all else is the graph's own. */
    leg: (number: number, standing: number, count: number): ViewLeg =>
      isAlike(number, standing, count)
        ? (legs[number] as ViewLeg)
        : makeAnew(number, standing, count, undefined),
    /** The leg of an answer to a claim, which ends at the mark of another leg or at none. */
    answer: (number: number, standing: number, count: number, onto: string | undefined): ViewLeg => {
      const last = legs[number] as ViewLeg;
      return isAlike(number, standing, count) && last.onto === onto
        ? last
        : makeAnew(number, standing, count, onto);
    },
  };
}

/** What of an actor on the map may change while the network does not. */
type ActorMarks = {
  readonly selected: boolean;
  readonly focused: boolean;
  readonly size: number | undefined;
};

function toViewActor(
  { id, kind, name, country, shadow }: Actor,
  { selected, focused, size }: ActorMarks,
): ViewActor {
  return {
    ...{ id, kind, name, country, selected, focused },
    ...(shadow ? { isShadow: true } : {}),
    ...(size === undefined ? {} : { size }),
  };
}

function toLegLabel(
  { relationship: { source, target }, type, part }: EdgeAttributes,
  toKind: (actor: string) => ActorKindId,
): string {
  const isThirdLeg =
    type.third !== null && part !== 'whole' && (type.third.leg === 'before') === (part === 'first');
  if (type.third && isThirdLeg) return type.third.label;
  return getLabels(type, { source: toKind(source), target: target === null ? null : toKind(target) }).label;
}
