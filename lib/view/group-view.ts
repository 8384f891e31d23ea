import { SIDE_NODE_PREFIX } from '@/lib/explorer/spots';
import type { MapSides } from '@/lib/graph/brokers/map-sides';
import type { RelationshipType } from '@/lib/vocabulary/relationship-type';
import { toSideHue } from './side-hues';
import type { View, ViewActor, ViewLeg, ViewMeeting, ViewSide } from './view';

export type Grouping = {
  /** The ids of the sides that are open. */
  readonly open: readonly string[];
  /** The ids of the sides that are selected. */
  readonly selected: readonly string[];
  /** The ids of actors that are shown beside their side while it is closed. */
  readonly revealed: readonly string[];
};

/** Returns the id of the node that stands for a closed side: no id of a network has it. */
export function toSideNode(side: string): string {
  return `${SIDE_NODE_PREFIX}${side}`;
}

/** Returns the id of the side for which a node stands; null for an actor. */
export function fromSideNode(id: string): string | null {
  return id.startsWith(SIDE_NODE_PREFIX) ? id.slice(SIDE_NODE_PREFIX.length) : null;
}

/**
 * Returns a view whose actors are grouped: a closed side is one node, and the ties of one type that run from one node to another
 * are one line with their number; where that would be too many lines, all ties between two nodes are, and those with fewest are left out. Ties between two actors of one closed side are not drawn. A side of which one actor is shown
 * is that actor.
 */
export function groupView(view: View, mapSides: MapSides, grouping: Grouping): View {
  const sides = listSides(view, mapSides, grouping);
  const standsFor = toRepresentatives(sides, grouping.revealed);
  const toNode = (id: string) => standsFor.get(id) ?? id;
  const selected = new Set(grouping.selected.map(toSideNode));
  const nodes = sides.flatMap((side) =>
    side.isOpen || !side.actors.some((actor) => standsFor.get(actor) === side.id)
      ? []
      : [toSideActor(side, selected.has(side.id))],
  );
  const endOf = groupEnds(view, toNode);
  const { legs, keyOf, omitted } = groupLegs(view, selected, (id) => endOf.get(id) ?? toNode(id));
  const claims = view.claims.flatMap((claim) => {
    const onto = claim.onto === null ? null : keyOf.get(claim.onto);
    return onto === undefined || endOf.get(claim.id) !== claim.id ? [] : [{ ...claim, onto }];
  });
  const points = view.claimPoints.flatMap((point) => {
    const onto = point.onto === null ? null : keyOf.get(point.onto);
    return onto === undefined ? [] : [{ ...point, onto }];
  });
  const ends = new Set([...claims.map(({ id }) => id), ...points.map(({ id }) => id)]);
  const gone = new Set(
    [...view.claims, ...view.claimPoints].map(({ id }) => id).filter((id) => !ends.has(id)),
  );
  const isEnd = (id: string) => !gone.has(id);
  return {
    ...view,
    actors: [...nodes, ...view.actors.filter(({ id }) => !standsFor.has(id))],
    legs,
    ...(omitted > 0 ? { omittedLines: omitted } : {}),
    claims,
    claimPoints: points,
    claimLines: view.claimLines
      .map((line) => ({ ...line, from: toNode(line.from), to: toNode(line.to) }))
      .filter(({ from, to }) => isEnd(from) && isEnd(to)),
    meetings: view.meetings.flatMap((meeting) => toMeeting(meeting, toNode)),
    sides,
  };
}

function listSides(view: View, { sides, sideOf }: MapSides, { open }: Grouping): readonly ViewSide[] {
  const members = new Map<string, string[]>(sides.map(({ id }) => [id, []]));
  for (const { id } of view.actors) members.get(sideOf.get(id) ?? '')?.push(id);
  const isOpen = new Set(open);
  return sides.flatMap(({ id, label }, at) => {
    const actors = members.get(id) ?? [];
    if (actors.length === 0) return [];
    // By its place among all sides of the network: a filter changes the hue of none.
    const hue = toSideHue(at, id);
    const side = { id: toSideNode(id), label, isOpen: actors.length === 1 || isOpen.has(id), actors };
    return [hue === undefined ? side : { ...side, hue }];
  });
}

/** Returns the node that stands for each actor of a closed side, by the id of the actor. */
function toRepresentatives(
  sides: readonly ViewSide[],
  revealed: readonly string[],
): ReadonlyMap<string, string> {
  const isShown = new Set(revealed);
  return new Map(
    sides.flatMap(({ id, isOpen, actors }) =>
      isOpen ? [] : actors.flatMap((actor) => (isShown.has(actor) ? [] : [[actor, id] as const])),
    ),
  );
}

function toSideActor({ id, label: name, actors, hue }: ViewSide, selected: boolean): ViewActor {
  const side = { id, kind: 'group', name, country: null, selected, focused: false } as const;
  return { ...side, sideCount: actors.length, ...(hue === undefined ? {} : { hue }) };
}

type GroupedLegs = {
  readonly legs: readonly ViewLeg[];
  /** The key of the leg as which a leg is drawn; none for one within a closed side. */
  readonly keyOf: ReadonlyMap<string, string>;
  readonly omitted: number;
};

/** Up to so many lines between nodes, each type of tie has its own; of more, all ties between two nodes are one line. */
const MAX_TYPED_LINES = 140;
/** Up to so many lines each says its number; of more, those with most ties do. */
const MAX_COUNTED_ALL = 60;
const MAX_COUNTED = 24;
/** Of more lines between sides, those with fewest ties are left out. */
const MAX_LINES = 160;

/** Lines of one type, or of all, between the same two nodes; two legs with a third role are told apart by their part. */
function groupLegs(view: View, selected: ReadonlySet<string>, toNode: (id: string) => string): GroupedLegs {
  const typed = gatherLegs(view, toNode, toGroupKey);
  if (typed.lists.size <= MAX_TYPED_LINES) return joinLists(view, selected, typed);
  return joinLists(
    view,
    selected,
    gatherLegs(view, toNode, (_leg, { from, to }) => (from < to ? `${from}|${to}` : `${to}|${from}`)),
  );
}

type Gathered = {
  /** Legs that are drawn as they are. */
  readonly plain: readonly ViewLeg[];
  /** Legs that become one line, with their ends on the map, by its key. */
  readonly lists: ReadonlyMap<string, readonly ViewLeg[]>;
};

function gatherLegs(
  { legs, types }: View,
  toNode: (id: string) => string,
  toKey: (leg: ViewLeg, ends: Ends) => string,
): Gathered {
  const plain: ViewLeg[] = [];
  const lists = new Map<string, ViewLeg[]>();
  for (const leg of legs) {
    const ends = toGroupedEnds(leg, types, toNode);
    if (isSame(leg, ends)) plain.push(leg);
    else if (ends.from !== ends.to) {
      const key = toKey(leg, ends);
      const list = lists.get(key) ?? [];
      list.push({ ...leg, ...ends });
      lists.set(key, list);
    }
  }
  return { plain, lists };
}

function joinLists(
  { types, claims }: View,
  selected: ReadonlySet<string>,
  { plain, lists }: Gathered,
): GroupedLegs {
  // A line at which answers end is drawn, however few its ties are, and the line between two sides that are selected.
  const answered = new Set(claims.map(({ onto }) => onto));
  const isBetweenSides = ([leg]: readonly ViewLeg[]) =>
    leg !== undefined && fromSideNode(leg.from) !== null && fromSideNode(leg.to) !== null;
  const ranked = [...lists.values()].filter(isBetweenSides).sort((one, other) => other.length - one.length);
  const isAsked = (list: readonly ViewLeg[]) =>
    list.some(({ key, from, to }) => answered.has(key) || (selected.has(from) && selected.has(to)));
  const weak = ranked.slice(MAX_LINES).filter((list) => !isAsked(list));
  const omitted = new Set(weak);
  const narrowing = toNarrowing(ranked.length - weak.length);
  const counted = lists.size > MAX_COUNTED_ALL ? new Set(ranked.slice(0, MAX_COUNTED)) : null;
  const keyOf = new Map(plain.map(({ key }) => [key, key]));
  const lines: ViewLeg[] = [];
  for (const [key, list] of lists) {
    const [first] = list;
    if (!first || omitted.has(list)) continue;
    const joined = toBundle(key, first, list, types);
    const isQuiet = counted !== null && !counted.has(list);
    const more = { ...(isQuiet && { isQuiet: true as const }), ...(narrowing < 1 && { narrowing }) };
    const line = joined.bundle ? { ...joined, bundle: { ...joined.bundle, ...more } } : joined;
    lines.push(line);
    for (const leg of list) keyOf.set(leg.key, line.key);
  }
  return { legs: [...plain, ...lines], keyOf, omitted: omitted.size };
}

/** From so many lines between sides on, each is drawn narrower: together they would cover the map. */
const MANY_LINES = 24;

function toNarrowing(lines: number): number {
  return Math.min(1, Math.round(100 * Math.sqrt(MANY_LINES / Math.max(1, lines))) / 100);
}

type Ends = { readonly from: string; readonly to: string };

/** A tie without a direction, or that is drawn without one, runs from the lesser id to the greater where its ends are grouped. */
function toGroupedEnds(
  { from, to, type }: ViewLeg,
  types: View['types'],
  toNode: (id: string) => string,
): Ends {
  const ends = { from: toNode(from), to: toNode(to) };
  const isTurned = isPlain(types.get(type)) && ends.to < ends.from;
  return isTurned && (ends.from !== from || ends.to !== to) ? { from: ends.to, to: ends.from } : ends;
}

function isPlain(type: RelationshipType | undefined): boolean {
  return type !== undefined && (type.symmetric || type.line.end === 'none');
}

function isSame(leg: ViewLeg, { from, to }: Ends): boolean {
  return from === leg.from && to === leg.to;
}

function toGroupKey({ type, part }: ViewLeg, { from, to }: Ends): string {
  return `${from}|${to}|${type}|${part}`;
}

/** A line of one tie is that tie, and as thin as its count asks for. */
function toBundle(key: string, first: ViewLeg, legs: readonly ViewLeg[], types: View['types']): ViewLeg {
  const contested = legs.filter(({ standing }) => standing === 'contested').length;
  const relationships = [...new Set(legs.map(({ relationship }) => relationship))];
  if (legs.length === 1) return { ...first, bundle: { relationships, contested } };
  const { onto: _, isProposed: __, ...plain } = first;
  const standings = new Set(legs.map(({ standing }) => standing));
  const standing =
    (['corroborated', 'reported', 'unsourced'] as const).find((id) => standings.has(id)) ?? 'contested';
  const isMixed = legs.some(({ type, part }) => type !== first.type || part !== first.part);
  const isOneWay = types.get(first.type)?.symmetric || legs.every(({ from }) => from === first.from);
  return {
    ...plain,
    key,
    relationship: key,
    standing,
    ...(isMixed ? { part: 'whole' as const } : {}),
    evidenceCount: legs.length,
    selected: legs.some(({ selected }) => selected),
    ...(legs.every(({ isProposed }) => isProposed) ? { isProposed: true as const } : {}),
    bundle: {
      relationships,
      contested,
      ...(isMixed ? { isMixed: true as const } : {}),
      ...(isMixed || !isOneWay ? { isHeadless: true as const } : {}),
    },
  };
}

/**
 * Returns where the answers to each claim end: at the claim; at the first of those that are at the same line; or at the side in
 * which the tie is that the claim is about.
 */
function groupEnds({ claims, legs, types }: View, toNode: (id: string) => string) {
  const legOf = new Map(legs.map((leg) => [leg.key, leg]));
  const firstAt = new Map<string, string>();
  const endOf = new Map<string, string>();
  for (const { id, onto } of claims) {
    const leg = onto === null ? undefined : legOf.get(onto);
    if (!leg) {
      endOf.set(id, id);
      continue;
    }
    const ends = toGroupedEnds(leg, types, toNode);
    if (ends.from === ends.to) endOf.set(id, ends.from);
    else {
      const key = isSame(leg, ends) ? leg.key : toGroupKey(leg, ends);
      const first = firstAt.get(key) ?? id;
      firstAt.set(key, first);
      endOf.set(id, first);
    }
  }
  return endOf;
}

function toMeeting(meeting: ViewMeeting, toNode: (id: string) => string): readonly ViewMeeting[] {
  const seats = new Map<string, boolean>();
  for (const { actor, isPresent } of meeting.seats) {
    const node = toNode(actor);
    seats.set(node, isPresent || (seats.get(node) ?? false));
  }
  if (seats.size < 2) return [];
  return [{ ...meeting, seats: [...seats].map(([actor, isPresent]) => ({ actor, isPresent })) }];
}
