import { memoizeRecent } from '@/lib/network/memoize';
import { toDrawnBox } from './actor-box';
import type { Highlight } from './highlight';
import type { Point, Positions } from './positions';
import type { View } from './view';

/** How the maps of two stories stand: side by side, or one under the other where the room is narrow. */
export type StoriesAxis = 'across' | 'down';

/** What ends the ids of the second story: no id of a network has it. */
const SECOND = '~2';
/** How far two maps are from each other, as a share of the size of one, and at least in units of the plane: a heading stands between two that are one under the other. */
const GAP_SHARE: Readonly<Record<StoriesAxis, number>> = { across: 0.14, down: 0.32 };
const MIN_GAP = 140;

/** Returns the id that a thing of either story has in the network. */
export function fromStoryId(id: string): string {
  return id.endsWith(SECOND) ? id.slice(0, -SECOND.length) : id;
}

/** Returns whether a thing is of the second story. */
export function isOfSecond(id: string): boolean {
  return id.endsWith(SECOND);
}

function toSecond(id: string): string {
  return `${id}${SECOND}`;
}

/**
 * Returns one view of two stories: the first as it is, and the second with ids of its own (`fromStoryId`), so that the same actor
 * stands in both. `headings`: who tells each.
 */
export function joinStories(first: View, second: View, headings: NonNullable<View['stories']>): View {
  return {
    actors: [...first.actors, ...second.actors.map((actor) => ({ ...actor, id: toSecond(actor.id) }))],
    legs: [
      ...first.legs,
      ...second.legs.map((leg) => ({
        ...leg,
        key: toSecond(leg.key),
        relationship: toSecond(leg.relationship),
        from: toSecond(leg.from),
        to: toSecond(leg.to),
        ...(leg.onto === undefined ? {} : { onto: toSecond(leg.onto) }),
      })),
    ],
    claims: [
      ...first.claims,
      ...second.claims.map((claim) => ({
        ...claim,
        id: toSecond(claim.id),
        claim: toSecond(claim.claim),
        onto: claim.onto === null ? null : toSecond(claim.onto),
      })),
    ],
    claimPoints: [
      ...first.claimPoints,
      ...second.claimPoints.map((point) => ({
        ...point,
        id: toSecond(point.id),
        claim: toSecond(point.claim),
        onto: point.onto === null ? null : toSecond(point.onto),
      })),
    ],
    claimLines: [
      ...first.claimLines,
      ...second.claimLines.map(({ kind, ...line }) => ({
        kind,
        id: toSecond(line.id),
        claim: toSecond(line.claim),
        from: toSecond(line.from),
        to: toSecond(line.to),
      })),
    ],
    meetings: [
      ...first.meetings,
      ...second.meetings.map((meeting) => ({
        ...meeting,
        id: toSecond(meeting.id),
        seats: meeting.seats.map((seat) => ({ ...seat, actor: toSecond(seat.actor) })),
      })),
    ],
    types: first.types,
    stories: headings,
  };
}

/** Returns what only one of two stories tells: it stands out, while what both tell is drawn quietly. */
export function toStoriesHighlight(first: View, second: View): Highlight {
  const list = (here: View, there: View, toId: (id: string) => string) => {
    const told = {
      actors: new Set(there.actors.map(({ id }) => id)),
      legs: new Set(there.legs.map(({ key }) => key)),
      meetings: new Set(there.meetings.map(({ id }) => id)),
    };
    return {
      actors: here.actors.flatMap(({ id }) => (told.actors.has(id) ? [] : [toId(id)])),
      legs: here.legs.flatMap(({ key }) => (told.legs.has(key) ? [] : [toId(key)])),
      meetings: here.meetings.flatMap(({ id }) => (told.meetings.has(id) ? [] : [toId(id)])),
    };
  };
  const [one, other] = [list(first, second, (id) => id), list(second, first, toSecond)];
  return {
    actors: [...one.actors, ...other.actors],
    legs: [...one.legs, ...other.legs],
    meetings: [...one.meetings, ...other.meetings],
    isSoft: true,
  };
}

/**
 * Returns where the actors of two stories stand: those of the first where they do on one map, those of the second as far from
 * there as the whole of it is large, to the right or below. The distance follows from all positions, whoever is shown. For a
 * view of one story the same positions.
 */
export function placeStories(view: View, positions: Positions, axis: StoriesAxis): Positions {
  if (!view.stories) return positions;
  return moveSecond(positions, toOffset(view, positions, axis));
}

/** Returns where actors stand on one map that were put somewhere on the map of two stories. */
export function unplaceStories(
  placed: Positions,
  view: View,
  positions: Positions,
  axis: StoriesAxis,
): Positions {
  const offset = toOffset(view, positions, axis);
  return Object.fromEntries(
    Object.entries(placed).map(([id, { x, y }]) =>
      isOfSecond(id) ? [fromStoryId(id), { x: x - offset.x, y: y - offset.y }] : [id, { x, y }],
    ),
  );
}

const moveSecond = memoizeRecent(
  2,
  ({ x, y }: Point) => `${x} ${y}`,
  (positions: Positions, offset: Point): Positions => {
    const moved = Object.entries(positions).map(
      ([id, { x, y }]) => [toSecond(id), { x: x + offset.x, y: y + offset.y }] as const,
    );
    return { ...positions, ...Object.fromEntries(moved) };
  },
);

function toOffset({ actors }: View, positions: Positions, axis: StoriesAxis): Point {
  const side = axis === 'across' ? 'x' : 'y';
  const values = Object.values(positions).map((point) => point[side]);
  if (values.length === 0) return { x: 0, y: 0 };
  const reach = Math.max(
    0,
    ...actors.map((actor) => {
      const box = toDrawnBox(actor);
      return axis === 'across' ? Math.max(box.width, box.labelWidth) : box.height + box.labelHeight;
    }),
  );
  const size = max(values) - min(values) + reach;
  const distance = Math.round(size + Math.max(MIN_GAP, size * GAP_SHARE[axis]));
  return axis === 'across' ? { x: distance, y: 0 } : { x: 0, y: distance };
}

/** Spread over the arguments of a function, a hundred thousand numbers are too many. */
function max(values: readonly number[]): number {
  return values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
}

function min(values: readonly number[]): number {
  return values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}
