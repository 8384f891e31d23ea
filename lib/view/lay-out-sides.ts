import { type Pull, packCircles } from './pack-circles';
import type { Points } from './points';
import { findPoint, type Point, type Positions } from './positions';
import { type Circles, settleInCircles, toRadiusOfPlaces } from './settle-in-circles';
import { planSides, type SidesPlan, type SideToPlan, type TieOfSides } from './sides-plan';
import { standAround } from './stand-around';

/** A circle of the plane: its middle, and its radius in units of the plane. */
export type SideCircle = Point & { readonly radius: number };

export type SidesLayout = {
  /** The circle of each side that has actors. No two are nearer to each other than the gap. */
  readonly centres: ReadonlyMap<string, SideCircle>;
  /** Where each actor stands: those of a side inside its circle, with their shapes; all others outside every circle. */
  readonly positions: Positions;
};

export type SidesLayoutOptions = {
  /** The room of an actor with its name, in units of the plane: no two actors are nearer than it in both directions. */
  readonly room?: Room;
  /** The least room between two circles, for their names and the ties that pass. */
  readonly gap?: number;
};

const ROOM = { width: 72, height: 52 };
const GAP = 72;
/** From the outermost actors of a circle to its line, so that their shapes lie within. */
const EDGE = 32;
const MIN_RADIUS = 62;
/** Places are rounded to a tenth: so much more room is kept that no pair comes too near by it. */
const ROUNDING = 0.2;

/** The layout of a network by its sides, of which the actors of a side are settled when they are asked for. */
export type OpenableSides = Pick<SidesLayout, 'centres'> & {
  /** Where the actors of one side stand inside its circle, by the id of the side. */
  readonly settle: (side: string) => Positions;
  /** Where the actors of no side stand in rooms of their own, outside circles of these sizes, and by at least a gap. */
  readonly standAround: (circles: ReadonlyMap<string, SideCircle>, room: Room, gap: number) => Positions;
};

type Room = { readonly width: number; readonly height: number };

/**
 * Lays a network out by its sides: each is a circle as large as its count of actors asks for; sides with many ties lie near
 * each other, and the whole is compact and about 1.5 times as wide as high, with its middle at the origin. An actor
 * stands in its circle about where it stood among its own in `positions`, near those it is tied to, toward those of other
 * sides. Actors of `positions` and `ties` who have no side stand around, near those they are tied to. An actor counts for
 * the first side that names it. The same input gives the same layout, in whichever order sides, actors and ties come.
 */
export function layOutSides(
  sides: readonly SideToPlan[],
  ties: readonly TieOfSides[],
  positions: Positions,
  options: SidesLayoutOptions = {},
): SidesLayout {
  const { plan, stood, circles, spacing, room, gap } = planLayout(sides, ties, positions, options);
  const members = settleInCircles(plan, stood, circles, spacing);
  const points = standAround({ plan, members, circles, room, gap: gap / 2 });
  return { centres: toCentres(plan, circles), positions: toPositions(plan, points, 0, plan.actors.length) };
}

/**
 * Lays a network out by its sides alone, in a fraction of the time: an actor of a side is settled when its side is opened, where
 * `layOutSides` has it. Those of no side stand near the sides of those they are tied to, whichever are open.
 */
export function layOutOpenableSides(
  sides: readonly SideToPlan[],
  ties: readonly TieOfSides[],
  positions: Positions,
  options: SidesLayoutOptions = {},
): OpenableSides {
  const { plan, stood, circles, spacing } = planLayout(sides, ties, positions, options);
  const first = plan.sides.reduce((sum, { count }) => sum + count, 0);
  return {
    centres: toCentres(plan, circles),
    standAround: (given, room, gap) => {
      const around = toCircles(plan, given);
      const toMiddle = (middles: Float64Array) =>
        Float64Array.from(plan.sideOf, (side) => (side < 0 ? Number.NaN : (middles[side] ?? 0)));
      const members = { x: toMiddle(around.x), y: toMiddle(around.y) };
      const points = standAround({ plan, members, circles: around, room, gap });
      return toPositions(plan, points, first, plan.actors.length);
    },
    settle: (id) => {
      const number = plan.sides.findIndex((side) => side.id === id);
      const side = plan.sides[number];
      if (!side) return {};
      const settled = settleInCircles(plan, stood, circles, spacing, number);
      return toPositions(plan, settled, side.start, side.start + side.count);
    },
  };
}

function planLayout(
  sides: readonly SideToPlan[],
  ties: readonly TieOfSides[],
  positions: Positions,
  { room: given = ROOM, gap: leastGap = GAP }: SidesLayoutOptions,
) {
  const room = { width: given.width + ROUNDING, height: given.height + ROUNDING };
  const gap = leastGap + ROUNDING;
  const spacing = Math.hypot(room.width, room.height);
  const plan = planSides(sides, ties, positions);
  const stood = toStoodPoints(plan.actors, positions);
  const radii = Float64Array.from(plan.sides, ({ count }) =>
    Math.ceil(Math.max(MIN_RADIUS, EDGE + toRadiusOfPlaces(count, spacing))),
  );
  const means = toMeans(plan, stood);
  const middles = faceAsStood(plan, packCircles(radii, toPulls(plan), means, gap), means);
  return { plan, stood, circles: { ...middles, radii }, spacing, room, gap };
}

/**
 * Mirrors circles that lie the other way round than their actors stood: a layout from left to right has its first side on the left also
 * where sides are closed.
 */
function faceAsStood({ sides }: SidesPlan, middles: Points, means: Points): Points {
  const total = sides.reduce((sum, { count }) => sum + count, 0);
  const mean = (x: Float64Array) => sides.reduce((sum, { count }, i) => sum + count * (x[i] ?? 0), 0) / total;
  const [stood, stands] = [mean(means.x), mean(middles.x)];
  const isTurned =
    sides.reduce(
      (sum, { count }, i) => sum + count * ((means.x[i] ?? 0) - stood) * ((middles.x[i] ?? 0) - stands),
      0,
    ) < 0;
  return isTurned ? { x: middles.x.map((x) => -x), y: middles.y } : middles;
}

function toCentres({ sides }: SidesPlan, { x, y, radii }: Circles): ReadonlyMap<string, SideCircle> {
  return new Map(
    sides.map(({ id }, i) => [
      id,
      { x: toTenths(x[i] ?? 0), y: toTenths(y[i] ?? 0), radius: toTenths(radii[i] ?? 0) },
    ]),
  );
}

function toCircles({ sides }: SidesPlan, circles: ReadonlyMap<string, SideCircle>): Circles {
  const list = (part: keyof SideCircle) => Float64Array.from(sides, ({ id }) => circles.get(id)?.[part] ?? 0);
  return { x: list('x'), y: list('y'), radii: list('radius') };
}

function toPositions({ actors }: SidesPlan, { x, y }: Points, from: number, to: number): Positions {
  return Object.fromEntries(
    actors
      .slice(from, to)
      .map((id, i) => [id, { x: toTenths(x[from + i] ?? 0), y: toTenths(y[from + i] ?? 0) }]),
  );
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}

/**
 * Where actors stand in what was given, NaN for nowhere, from the left and top edge of all, in sixteenths: so that a layout
 * that was moved as a whole gives the same to the digit.
 */
function toStoodPoints(actors: readonly string[], positions: Positions): Points {
  const found = actors.map((id) => findPoint(positions, id));
  const x = Float64Array.from(found, (point) => point?.x ?? Number.NaN);
  const y = Float64Array.from(found, (point) => point?.y ?? Number.NaN);
  for (const values of [x, y]) {
    const known = values.filter((value) => Number.isFinite(value));
    const least = known.reduce((min, value) => Math.min(min, value), Number.POSITIVE_INFINITY);
    for (const [i, value] of values.entries()) values[i] = Math.round((value - least) * 16) / 16;
  }
  for (let i = 0; i < x.length; i++) {
    if (!Number.isFinite(x[i]) || !Number.isFinite(y[i])) x[i] = y[i] = Number.NaN;
  }
  return { x, y };
}

/** How sides pull at each other: the more ties they have, as compared with all that the two have with other sides. */
function toPulls({ sides, sideOf, offsets, ends }: SidesPlan): readonly Pull[] {
  const counts = new Map<number, number>();
  const totals = new Float64Array(sides.length);
  for (let i = 0; i < sideOf.length; i++) {
    const a = sideOf[i] ?? -1;
    if (a < 0) continue;
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at++) {
      const b = sideOf[ends[at] ?? 0] ?? -1;
      if (b < 0 || b === a) continue;
      totals[a] = (totals[a] ?? 0) + 1;
      const key = Math.min(a, b) * sides.length + Math.max(a, b);
      counts.set(key, (counts.get(key) ?? 0) + 0.5);
    }
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([key, count]) => {
      const [a, b] = [Math.floor(key / sides.length), key % sides.length];
      return { a, b, strength: count / Math.sqrt((totals[a] ?? 1) * (totals[b] ?? 1)) };
    });
}

/** The mean of where the actors of each side were given a place; of none, the mean of all sides. */
function toMeans({ sides }: SidesPlan, stood: Points): Points {
  const mean = (values: Float64Array) => {
    const means = Float64Array.from(sides, ({ start, count }) => {
      const known = values.subarray(start, start + count).filter((value) => !Number.isNaN(value));
      return known.reduce((sum, value) => sum + value, 0) / known.length;
    });
    const known = means.filter((value) => !Number.isNaN(value));
    const whole = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
    return means.map((value) => (Number.isNaN(value) ? whole : value));
  };
  return { x: mean(stood.x), y: mean(stood.y) };
}
