import { type Box, computeOutside, computeOverlap, runsThrough, type Segment, toBoxAround } from './box';
import { type BoxGrid, createBoxGrid } from './box-grid';
import type { Point } from './positions';

/** Where a name stands, as seen from its actor. */
export type NameSide = 'below' | 'above' | 'right' | 'left';

/** An actor that may have a name: its shape around its point, and the size of its name, in units of the plane. */
export type NamedActor = {
  readonly id: string;
  readonly point: Point;
  readonly width: number;
  readonly height: number;
  readonly nameWidth: number;
  readonly nameHeight: number;
  /** The space between its shape and its name, where that differs from the room's. */
  readonly gap?: number;
  /** The name of an actor that is selected, highlighted or hovered is always shown. */
  readonly isForced: boolean;
  /** An actor with far more ties than most may have a name that covers a little, where no side is free: amid its neighbours none is. */
  readonly isHub?: boolean;
  /** Who is more important has the name first. */
  readonly weight: number;
  /** The lines of its own ties, where all lines are too many to be counted: their ends tell which way a tie goes. */
  readonly ownLines?: readonly Segment[];
};

export type NameRoom = {
  /** The space between a shape and its name. */
  readonly gap: number;
  /** The marks of contested ties: no name stands over one. */
  readonly marks: readonly Box[];
  /** The marks of meetings: a name stands over one only when it is forced and has no other place. */
  readonly meetings?: readonly Box[];
  /** The lines of ties: a name stands where few run through it. */
  readonly lines: readonly Segment[];
  /** What is in sight; null when the user has moved the camera. */
  readonly frame: Box | null;
};

export type PlacedName = {
  readonly side: NameSide;
  /** How far a name above or below stands aside from the middle of its actor, to the right when positive. */
  readonly shift: number;
  /** How far a name beside stands below the middle of its actor; above when negative. */
  readonly drop: number;
  readonly box: Box;
};

/**
 * In the order of preference, with what each costs against a line that runs through the name. A name above or below that leans by 1
 * begins where its shape begins, one that leans by -1 ends where its shape ends; a name beside leans down or up by its own height.
 */
const SPOTS: readonly { readonly side: NameSide; readonly lean: number; readonly cost: number }[] = [
  { side: 'below', lean: 0, cost: 0 },
  { side: 'right', lean: 0, cost: 0.55 },
  { side: 'above', lean: 0, cost: 0.6 },
  { side: 'left', lean: 0, cost: 0.7 },
  { side: 'below', lean: 1, cost: 1.3 },
  { side: 'below', lean: -1, cost: 1.35 },
  { side: 'above', lean: 1, cost: 1.4 },
  { side: 'above', lean: -1, cost: 1.45 },
  { side: 'right', lean: 0.6, cost: 1.6 },
  { side: 'right', lean: -0.6, cost: 1.62 },
  { side: 'left', lean: 0.6, cost: 1.7 },
  { side: 'left', lean: -0.6, cost: 1.72 },
  { side: 'below', lean: 0.5, cost: 1.8 },
  { side: 'below', lean: -0.5, cost: 1.82 },
  { side: 'above', lean: 0.5, cost: 1.9 },
  { side: 'above', lean: -0.5, cost: 1.92 },
];

/** How much of the name of a hub may lie over something, in hundredths of its area. */
const MAX_HUB_COVER = 40;
/** More lines than these make no name worse. */
const MAX_LINES_COUNTED = 4;

/**
 * Returns the side on which each name stands, by actor id. A name never lies over another name, a shape or a mark: the more
 * important is placed first, and a name without a free side is left out. A forced name that has no free side may lie over the
 * mark of a meeting, else it stands where it covers least; so does that of a hub, unless it would cover much.
 */
export function placeNames(actors: readonly NamedActor[], room: NameRoom): ReadonlyMap<string, PlacedName> {
  const work = placeNamesInSteps(actors, room);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Places names in the same way, and may pause after each. */
export function* placeNamesInSteps(
  actors: readonly NamedActor[],
  room: NameRoom,
): Generator<void, ReadonlyMap<string, PlacedName>> {
  const placed = new Map<string, PlacedName>();
  const taken: Box[] = [...actors.map(toShapeBox), ...room.marks];
  const widths = actors.map(({ nameWidth }) => nameWidth);
  const firm = createBoxGrid(taken, Math.max(1, ...widths));
  const grid = createBoxGrid([...taken, ...(room.meetings ?? [])], Math.max(1, ...widths));
  for (const actor of [...actors].sort(compareImportance)) {
    const best = findFreeName(actor, grid, room) ?? findName(actor, firm, taken, room);
    if (!best) continue;
    placed.set(actor.id, best);
    taken.push(best.box);
    firm.add(best.box);
    grid.add(best.box);
    yield;
  }
  return placed;
}

/** The spots stand in the order of what they cost without lines: the first that costs as much as the best ends the search. */
function findFreeName(actor: NamedActor, grid: BoxGrid, room: NameRoom): PlacedName | null {
  let best: PlacedName | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of SPOTS) {
    if (spot.cost >= least) break;
    // Among thousands of actors nearly all spots are taken: a name is made of one that is free.
    const box = toNameBox(actor, spot, toGap(actor, room));
    if (!isInside(box, room) || !grid.isFree(box)) continue;
    const cost = spot.cost + countLines(box, actor.ownLines ?? room.lines);
    if (cost < least) [best, least] = [toName(actor, spot, toGap(actor, room)), cost];
  }
  return best;
}

/** Returns where a name stands that is shown although no side is free; null for any other. */
function findName(
  actor: NamedActor,
  firm: BoxGrid,
  taken: readonly Box[],
  room: NameRoom,
): PlacedName | null {
  if (!actor.isForced && !actor.isHub) return null;
  const best = findFreeName(actor, firm, room) ?? findLeastCover(actor, taken, room);
  if (!best || actor.isForced) return best;
  return measureCover(best.box, taken, room) <= MAX_HUB_COVER ? best : null;
}

function findLeastCover(actor: NamedActor, taken: readonly Box[], room: NameRoom): PlacedName | null {
  const spots = SPOTS.map((spot) => ({ name: toName(actor, spot, toGap(actor, room)), cost: spot.cost }));
  const best = chooseBest(spots, ({ name, cost }) => cost + measureCover(name.box, taken, room));
  return best?.name ?? null;
}

/**
 * Returns a place for one name more, and the names of others that must give way to it: a name that appears for the moment
 * moves no other.
 */
export function placeOneMore(
  actor: NamedActor,
  actors: readonly NamedActor[],
  placed: ReadonlyMap<string, PlacedName>,
  room: NameRoom,
): PlacedName & { readonly covers: readonly string[] } {
  const forced = new Set(actors.flatMap(({ id, isForced }) => (isForced ? [id] : [])));
  // Only what a spot can reach is compared with each.
  const reach = toReach(actor, toGap(actor, room));
  const isNear = (box: Box) => computeOverlap(box, reach) > 0;
  const others = [...placed].filter(([id, { box }]) => id !== actor.id && isNear(box));
  const shapes = actors.map(toShapeBox).filter(isNear);
  const marks = room.marks.filter(isNear);
  const firm = [...shapes, ...marks, ...others.flatMap(([id, { box }]) => (forced.has(id) ? [box] : []))];
  const met = (room.meetings ?? []).filter(isNear);
  const loose = [...met, ...others.flatMap(([id, { box }]) => (forced.has(id) ? [] : [box]))];
  const spots = SPOTS.map((spot) => ({ ...toName(actor, spot, toGap(actor, room)), cost: spot.cost }));
  const best = chooseBest(
    spots,
    ({ box, cost }) => cost + 3 * measureCover(box, firm, room) + measureCover(box, loose, room),
  );
  const { side, shift, drop, box } = best ?? toName(actor, { side: 'below', lean: 0 }, toGap(actor, room));
  const covers = others.flatMap(([id, other]) =>
    !forced.has(id) && computeOverlap(box, other.box) > 0 ? [id] : [],
  );
  return { side, shift, drop, box, covers };
}

function toGap({ gap }: NamedActor, room: NameRoom): number {
  return gap ?? room.gap;
}

type Spot = { readonly side: NameSide; readonly lean: number };

function toName(actor: NamedActor, spot: Spot, gap: number): PlacedName {
  const { side } = spot;
  return {
    side,
    shift: toShift(actor, spot),
    drop: toDrop(actor, spot),
    box: toNameBox(actor, spot, gap),
  };
}

function isBeside({ side }: Spot): boolean {
  return side === 'right' || side === 'left';
}

function toShift({ width, nameWidth }: NamedActor, spot: Spot): number {
  return isBeside(spot) ? 0 : (spot.lean * Math.max(0, nameWidth - width)) / 2;
}

function toDrop({ nameHeight }: NamedActor, spot: Spot): number {
  return isBeside(spot) ? spot.lean * nameHeight : 0;
}

function toNameBox(actor: NamedActor, spot: Spot, gap: number): Box {
  const { point, width, height, nameWidth, nameHeight } = actor;
  const isAfter = spot.side === 'below' || spot.side === 'right';
  const sign = isAfter ? 1 : -1;
  const x = isBeside(spot)
    ? point.x + sign * (width / 2 + gap + nameWidth / 2)
    : point.x + toShift(actor, spot);
  const y = isBeside(spot)
    ? point.y + toDrop(actor, spot)
    : point.y + sign * (height / 2 + gap + nameHeight / 2);
  return {
    left: x - nameWidth / 2,
    top: y - nameHeight / 2,
    right: x + nameWidth / 2,
    bottom: y + nameHeight / 2,
  };
}

/** All that a name can cover, on whichever side it stands. */
function toReach({ point, width, height, nameWidth, nameHeight }: NamedActor, gap: number): Box {
  return toBoxAround(point, width + 2 * (gap + nameWidth), height + 2 * (gap + nameHeight));
}

function toShapeBox({ point, width, height }: NamedActor): Box {
  return toBoxAround(point, width, height);
}

function compareImportance(one: NamedActor, other: NamedActor): number {
  if (one.isForced !== other.isForced) return one.isForced ? -1 : 1;
  return other.weight - one.weight || (one.id < other.id ? -1 : 1);
}

function chooseBest<Item>(spots: readonly Item[], toCost: (spot: Item) => number): Item | null {
  let best: Item | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const spot of spots) {
    const cost = toCost(spot);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}

function isInside(box: Box, { frame }: NameRoom): boolean {
  return frame === null || computeOutside(box, frame) === 0;
}

function countLines(box: Box, lines: readonly Segment[]): number {
  let count = 0;
  for (const line of lines) if (runsThrough(line, box)) count += 1;
  return Math.min(MAX_LINES_COUNTED, count);
}

/** Returns how much of a name lies over something or out of sight, in hundredths of its own area. */
function measureCover(box: Box, taken: readonly Box[], { frame }: NameRoom): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  const covered = taken.reduce((sum, other) => sum + computeOverlap(box, other), 0);
  const outside = frame === null ? 0 : 2 * computeOutside(box, frame);
  return (100 * (covered + outside)) / Math.max(1, area);
}
