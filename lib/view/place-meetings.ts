import { type Box, computeOverlap, toBoxAround } from './box';
import { findPoint, type Point, type Positions } from './positions';
import type { View, ViewMeeting } from './view';

/** The golden angle, in radians: points of a spiral that turns by it never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How many points are tried before a mark stands where others do. */
const TRIES = 300;
/** In units of the plane: from a mark to an actor's middle, and to the next mark. */
const ROOM_OF_ACTOR = 46;
const REACH_OF_ACTOR = 20;
const ROOM_OF_MARK = 26;
/** The same for each unit of size of marks that are drawn larger. */
const ROOM_OF_LARGE_MARK = 15;
/** Names stand to either side of an actor more often than not: so far across, and so far up and down. */
const NAME_ACROSS = 92;
const NAME_DOWN = 15;
const STEP = 9;

/** How large a mark is from its middle to a corner, in units of the plane. */
export const MEETING_REACH = 6;

export type MeetingRoom = {
  /** How large a unit of the plane is. */
  readonly unit?: number;
  /** How large marks are drawn, in such units: larger ones stand farther apart. */
  readonly size?: number;
  /** Where names stand; absent while that is not known, and then room is left where they stand most often. */
  readonly names?: readonly Box[];
};

/**
 * Returns where the marks of meetings stand: in the middle of their participants, or at the nearest point beside it that no
 * actor, name or other mark takes. A meeting of which nobody is on the map has no place.
 */
export function placeMeetings(
  {
    actors,
    meetings,
  }: Pick<View, 'meetings'> & { readonly actors: readonly Pick<View['actors'][number], 'id'>[] },
  positions: Positions,
  room: MeetingRoom = {},
): ReadonlyMap<string, Point> {
  const standing = actors.flatMap(({ id }) => findPoint(positions, id) ?? []);
  const placed = new Map<string, Point>();
  for (const meeting of meetings) {
    const middle = findMiddle(meeting, positions);
    if (!middle) continue;
    placed.set(meeting.id, findFree(middle, standing, [...placed.values()], room));
  }
  return placed;
}

/** Returns the boxes of the marks at a size, for what must not lie over them. */
export function listMeetingBoxes(places: ReadonlyMap<string, Point>, size = 1): readonly Box[] {
  const reach = 2 * MEETING_REACH * size;
  return [...places.values()].map((place) => toBoxAround(place, reach, reach));
}

function findMiddle({ seats }: ViewMeeting, positions: Positions): Point | null {
  const points = seats.flatMap(({ actor }) => findPoint(positions, actor) ?? []);
  if (points.length === 0) return null;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

function findFree(
  middle: Point,
  actors: readonly Point[],
  marks: readonly Point[],
  { unit = 1, size = 1, names }: MeetingRoom,
): Point {
  // Where marks are caught by the pointer, no actor is.
  const room = Math.max(ROOM_OF_ACTOR, 2 * MEETING_REACH * size + REACH_OF_ACTOR);
  const apart = Math.max(ROOM_OF_MARK, ROOM_OF_LARGE_MARK * size) * unit;
  for (let turn = 0; turn < TRIES; turn++) {
    const radius = unit * STEP * Math.max(1, size) * Math.sqrt(turn);
    const point = {
      x: middle.x + radius * Math.cos(turn * TURN),
      y: middle.y + radius * Math.sin(turn * TURN),
    };
    const isClear = (other: Point) => {
      const [across, down] = [Math.abs(other.x - point.x) / unit, Math.abs(other.y - point.y) / unit];
      const isBesideName = names !== undefined || across >= NAME_ACROSS || down >= NAME_DOWN;
      return Math.hypot(across, down) >= room && isBesideName;
    };
    const [own] = listMeetingBoxes(new Map([['', point]]), unit);
    const isFree =
      actors.every(isClear) &&
      (names ?? []).every((name) => !own || computeOverlap(own, name) === 0) &&
      marks.every((other) => Math.hypot(other.x - point.x, other.y - point.y) >= apart);
    if (isFree) return point;
  }
  return middle;
}
