import { type GraphIndex, getGraphIndex } from '@/lib/graph/model/graph-index';
import { type EdgeAttributes, type NetworkGraph, toLegs } from '@/lib/graph/model/network-graph';
import { getTieStandings, toStandingId } from '@/lib/graph/model/tie-standings';
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
  const { codes, evidence } = getTieStandings(graph.getAttribute('standings'), index);
  const size = index.legEnds.items.length / 2;
  const carried = findCarried(graph, index);
  const kept: Kept = {
    actors: carried ? Array.from(carried.actors, (at) => carried.kept.actors[at]) : [],
    legs: [],
    ties: new Int32Array(size),
    standings: new Uint8Array(size),
    evidence: new Uint32Array(size),
  };
  const toKind = (id: string) => graph.getNodeAttribute(id, 'actor').kind;
  for (let tie = 0; tie < index.relationships.length; tie++) {
    const last = carried?.toFirstLeg(tie) ?? ABSENT;
    const first = kept.legs.length;
    const count = countLegs(index, tie);
    if (carried && last !== ABSENT) carryLegs(carried.kept, last, kept, count);
    else {
      const looks = { standing: toStandingId(codes[tie] as number), evidenceCount: evidence[tie] as number };
      kept.legs.push(...makeLegs(index, tie, looks, toKind));
      kept.standings.fill(codes[tie] as number, first, first + count);
      kept.evidence.fill(evidence[tie] as number, first, first + count);
    }
    kept.ties.fill(tie, first, first + count);
  }
  return kept;
}

function carryLegs(from: Kept, last: number, to: Kept, count: number): void {
  for (let leg = last; leg < last + count; leg++) {
    const at = to.legs.length;
    to.legs.push(from.legs[leg] as ViewLeg);
    to.standings[at] = from.standings[leg] as number;
    to.evidence[at] = from.evidence[leg] as number;
  }
}

/** What the graph before had of a graph that an edit made: its number of each actor that is the same, and the first leg of each such tie. */
type Carried = {
  readonly kept: Kept;
  readonly actors: Int32Array;
  readonly toFirstLeg: (tie: number) => number;
};

/** Null where there is none, or where actors are of other kinds: what their ties are called follows from that. */
function findCarried(graph: NetworkGraph, index: GraphIndex): Carried | null {
  const { before } = graph;
  const kept = before && known.get(before);
  if (!before || !kept) return null;
  const indexBefore = getGraphIndex(before);
  const actors = matchThings(index.actors, indexBefore.actors);
  const isOtherKind = index.actors.some(({ id, kind }, at) => {
    if (actors[at] !== ABSENT) return false;
    const last = indexBefore.actorNumbers.get(id);
    return last !== undefined && indexBefore.actors[last]?.kind !== kind;
  });
  if (isOtherKind) return null;
  const ties = matchThings(index.relationships, indexBefore.relationships);
  const toFirstLeg = (tie: number) => {
    const last = ties[tie] as number;
    if (last === ABSENT || index.types[tie] !== indexBefore.types[last]) return ABSENT;
    return (indexBefore.legEnds.offsets[last] as number) / 2;
  };
  return { kept, actors, toFirstLeg };
}

function countLegs({ legEnds: { offsets } }: GraphIndex, tie: number): number {
  return ((offsets[tie + 1] as number) - (offsets[tie] as number)) / 2;
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
