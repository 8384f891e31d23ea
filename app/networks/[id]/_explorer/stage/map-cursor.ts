import type { Selection } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { sortMeetings } from '@/lib/network/meeting';
import type { Direction, GraphCanvas } from '@/lib/view/canvas-contract';
import type { Point } from '@/lib/view/positions';
import { fromStoryId } from '@/lib/view/stories';
import type { View } from '@/lib/view/view';

/** Where the keyboard stands on the map: on an actor, and perhaps on one of its ties or meetings. */
export type Cursor = {
  readonly actor: string;
  readonly relationship: string | null;
  readonly meeting: string | null;
};

/** Returns whether actors are selected of whom the keyboard stands on none. */
export function isElsewhere(selection: Selection, { actor, relationship }: Cursor): boolean {
  if (selection.kind !== 'items' || selection.actors.length === 0) return false;
  if (relationship !== null && selection.relationships.includes(fromStoryId(relationship))) return false;
  return !selection.actors.includes(fromStoryId(actor));
}

const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The actor to whom an arrow leads: along the tie or to another at the meeting on which the keyboard stands, else along whichever leads that way. */
export function findNext(
  at: Cursor,
  direction: Direction,
  view: View,
  canvas: GraphCanvas | null,
): string | null {
  const ends = listEnds(at, view);
  const here = canvas?.toClientPoint(at.actor);
  const axis = AXES[direction];
  // A go-between has an end on either side of the tie.
  const along = (end: string) => {
    const there = canvas?.toClientPoint(end);
    return here && there ? (there.x - here.x) * axis.x + (there.y - here.y) * axis.y : 0;
  };
  // Of many at a meeting, the next that way.
  const [end] =
    at.meeting === null
      ? ends.toSorted((a, b) => along(b) - along(a))
      : ends.filter((id) => along(id) > 0).toSorted((a, b) => along(a) - along(b));
  return end ?? canvas?.findNeighbourToward(at.actor, direction) ?? null;
}

/** Those at the other end of the tie, or at the meeting, on which the keyboard stands. */
function listEnds({ actor, relationship, meeting }: Cursor, view: View): readonly string[] {
  if (meeting !== null) {
    const seats = view.meetings.find(({ id }) => id === meeting)?.seats ?? [];
    return seats.flatMap((seat) => (seat.actor === actor ? [] : [seat.actor]));
  }
  return view.legs.flatMap((leg) =>
    leg.relationship === relationship && (leg.from === actor || leg.to === actor)
      ? [leg.from === actor ? leg.to : leg.from]
      : [],
  );
}

/** The ties of an actor that are shown, in the order in which the keys go through them. */
export function listTies(view: View, actor: string): readonly string[] {
  return [
    ...new Set(
      view.legs.flatMap((leg) => (leg.from === actor || leg.to === actor ? [leg.relationship] : [])),
    ),
  ];
}

/** The meetings on the map at which an actor has a seat, in the order of time. */
export function listMeetings(graph: NetworkGraph, view: View, actor: string): readonly string[] {
  const known = new Map(graph.getAttribute('network').meetings.map((meeting) => [meeting.id, meeting]));
  const attended = view.meetings.flatMap(({ id, seats }) => {
    const meeting = known.get(fromStoryId(id));
    return meeting && seats.some((seat) => seat.actor === actor) ? [{ ...meeting, id }] : [];
  });
  return sortMeetings(attended).map(({ id }) => id);
}

/** All that the keys go through at an actor: the ties, then the meetings. */
function listStops(graph: NetworkGraph, view: View, actor: string): readonly Cursor[] {
  return [
    ...listTies(view, actor).map((relationship) => ({ actor, relationship, meeting: null })),
    ...listMeetings(graph, view, actor).map((meeting) => ({ actor, relationship: null, meeting })),
  ];
}

/** Returns where the keyboard stands a number of stops further at an actor, round and round; undefined where there is nothing to stop at. */
export function findStop(
  graph: NetworkGraph,
  view: View,
  { actor, at, step }: { readonly actor: string; readonly at: Cursor | null; readonly step: 1 | -1 },
): Cursor | undefined {
  const stops = listStops(graph, view, actor);
  const here = stops.findIndex(
    ({ relationship, meeting }) => relationship === at?.relationship && meeting === at.meeting,
  );
  const index = here >= 0 ? here : step === 1 ? -1 : 0;
  return stops[(index + step + stops.length) % Math.max(1, stops.length)];
}
