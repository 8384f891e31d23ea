import { computeSizeFactor, SHAPE_SIZES } from '@/lib/view/actor-box';
import { joinBoxes, toBoxAround } from '@/lib/view/box';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { getLegNumbers } from '@/lib/view/leg-numbers';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import { isOfSecond } from '@/lib/view/stories';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import { type ActorShape, getActorKind } from '@/lib/vocabulary/actor-kinds';
import { placeAmidSeats, placeClaimEnds, type SceneMeeting } from './scene-marks';
import { createTieLayout, type LayTies, type TieTable } from './scene-ties';
import { findHull } from './side-hulls';

/** What a point of the overview looks like; a number in the tables. */
export const POINT_SHAPES = ['circle', 'rounded-hexagon', 'rectangle', 'side', 'claim'] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

const SIDE = POINT_SHAPES.indexOf('side');

/** Actors, then claims: where they stand and how large they are, in units of the plane. */
export type PointTable = {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly halfWidth: Float32Array;
  readonly halfHeight: Float32Array;
  /** How many times smaller than its plain size a point may be drawn at least, as half its height in CSS pixels. */
  readonly least: Float32Array;
  /** An index of `POINT_SHAPES`. */
  readonly shape: Uint8Array;
  /** Of closed sides: their hues, by point. */
  readonly hues: ReadonlyMap<number, number>;
  /** About how far actors are from the next, in units of the plane. */
  readonly spacing: number;
};

/** An open side: the points of its hull, x and y in turn, in units of the plane. */
export type SideHull = { readonly corners: Float32Array; readonly hue: number | undefined };

/** What is painted of a view, as plain data that a worker can be sent. */
export type GroundScene = {
  readonly points: PointTable;
  readonly ties: TieTable;
  /** The open sides. */
  readonly hulls: readonly SideHull[];
};

/** A view as the overview needs it: what is painted, and what each point and tie of it is. */
export type Scene = {
  readonly ground: GroundScene;
  /** The ids of actors and claim ends, by the index of their point. */
  readonly ids: readonly string[];
  readonly indices: ReadonlyMap<string, number>;
  readonly actors: readonly ViewActor[];
  /** The legs, by the index of their tie. */
  readonly legs: readonly ViewLeg[];
  /** Whether any of them may be selected. */
  readonly hasSelectedTies: boolean;
  /** How important each actor is: its share of the largest measure that the view has, else of the most contacts. */
  readonly weights: Float32Array;
  /** The actors, the most important first. */
  readonly order: Uint32Array;
  /** What is written over open sides, and over each of two stories: above that point. */
  readonly headings: readonly { readonly label: string; readonly top: Point }[];
  readonly meetings: readonly SceneMeeting[];
  /** The states and people that have a country, by index. */
  readonly flagged: readonly number[];
};

/** The largest bits of a weight; and more actors than a view has, so that a place and the bits before it are an exact number. */
const MAX_BITS = 0xffffffff;
const MAX_POINTS = 2 ** 21;
/** Half the size of a claim at the mark of its tie, in units of the plane. */
const CLAIM_HALF = 5;
/** The least half of one, in CSS pixels. */
const LEAST_CLAIM = 2.6;
/** A closed side of one actor, and how it grows with the root of how many it stands for, in units of the plane. */
const SIDE_RADIUS = { base: 26, growth: 5, most: 110 };
/** The least half height of an actor without ties, and of the one with most, in CSS pixels. */
const LEAST_HALF = { plain: 1.7, most: 3.6 };
/** The least radius of a closed side, beside what each character of its number takes, in CSS pixels. */
const LEAST_SIDE = { plain: 5, character: 3.6 };

/** Returns the scene of a view. An actor without a position is left out, with its ties. `layTies` may know the scene before. */
export function toScene(
  view: View,
  positions: Positions,
  theme: CanvasTheme,
  layTies: LayTies = createTieLayout(),
): Scene {
  const { actors, places } = listPlaced(view, positions);
  const ids = actors.map(({ id }) => id);
  const indices = new Map(ids.map((id, index) => [id, index]));
  const claims = placeClaimEnds(view, positions);
  for (const id of claims.keys()) {
    indices.set(id, ids.length);
    ids.push(id);
  }
  const { table: ties, legs, contacts } = layTies(view, ids, indices, theme);
  const weights = weighActors(actors, contacts);
  const points = toPointTable(actors, places, claims, weights);
  const open = (view.sides ?? []).filter(({ isOpen }) => isOpen);
  const hulls = open.map((side) => findHull(side.actors.flatMap((id) => findPoint(positions, id) ?? [])));
  return {
    ground: {
      points,
      ties,
      hulls: hulls.map((hull, at) => ({
        corners: Float32Array.from(hull.flatMap(({ x, y }) => [x, y])),
        hue: open[at]?.hue,
      })),
    },
    ids,
    indices,
    actors,
    legs,
    hasSelectedTies: getLegNumbers(view.legs)?.hasSelected ?? true,
    weights,
    order: sortByWeight(weights),
    headings: [
      ...open.map(({ label }, at) => ({ label, top: findTop(hulls[at] ?? []) })),
      ...findStoryHeadings(view, positions),
    ],
    meetings: placeAmidSeats(view, indices, positions),
    flagged: [...actors.keys()].filter((at) => {
      const { country = null, kind } = actors[at] ?? {};
      return country !== null && kind !== 'group';
    }),
  };
}

/** The actors of a view that have a position, and their positions. */
function listPlaced({ actors }: View, positions: Positions) {
  const placed: { readonly actors: ViewActor[]; readonly places: Point[] } = { actors: [], places: [] };
  for (const actor of actors) {
    const place = findPoint(positions, actor.id);
    if (!place) continue;
    placed.actors.push(actor);
    placed.places.push(place);
  }
  return placed;
}

/**
 * Returns the numbers of all weights, the heaviest first, and of those that weigh the same the first first. Each is one number to be
 * sorted, as a function that compares two takes many times as long: the bits of a weight, which rise with it, then its place.
 */
function sortByWeight(weights: Float32Array): Uint32Array {
  const bits = new Uint32Array(weights.buffer, weights.byteOffset, weights.length);
  const keys = new Float64Array(weights.length);
  for (let at = 0; at < keys.length; at++) keys[at] = (MAX_BITS - (bits[at] as number)) * MAX_POINTS + at;
  return Uint32Array.from(keys.sort(), (key) => key % MAX_POINTS);
}

/** How far apart actors are on the screen where dots have their least size in full, and what is left of it where they are a crowd. */
const CROWD = { spacing: 16, least: 0.4 };

/** Returns what share of their least size dots have at a zoom: less where they would cover each other. */
export function toDotShare({ spacing }: Pick<PointTable, 'spacing'>, zoom: number): number {
  return Math.max(CROWD.least, Math.min(1, (spacing * zoom) / CROWD.spacing));
}

/** Returns the half width and half height with which a point is drawn at a zoom, in CSS pixels. */
export function toDrawnHalf(
  points: PointTable,
  index: number,
  zoom: number,
): { width: number; height: number } {
  const [width, height] = [points.halfWidth[index] ?? 0, points.halfHeight[index] ?? 0];
  const least = (points.least[index] ?? 0) * (points.shape[index] === SIDE ? 1 : toDotShare(points, zoom));
  const scale = Math.max(zoom, least / Math.max(1, height));
  return { width: width * scale, height: height * scale };
}

function toPointTable(
  actors: readonly ViewActor[],
  places: readonly Point[],
  claims: ReadonlyMap<string, Point>,
  weights: Float32Array,
): PointTable {
  const count = actors.length + claims.size;
  const table = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    halfWidth: new Float32Array(count),
    halfHeight: new Float32Array(count),
    least: new Float32Array(count),
    shape: new Uint8Array(count),
  };
  const put = (index: number, { x, y }: Point, half: { width: number; height: number; least: number }) => {
    table.x[index] = x;
    table.y[index] = y;
    table.halfWidth[index] = half.width;
    table.halfHeight[index] = half.height;
    table.least[index] = half.least;
  };
  for (let index = 0; index < actors.length; index++) {
    const [actor, place] = [actors[index] as ViewActor, places[index] as Point];
    const { width, height } = toActorHalf(actor);
    const share = Math.sqrt(weights[index] ?? 0);
    const least = LEAST_HALF.plain + (LEAST_HALF.most - LEAST_HALF.plain) * share;
    put(index, place, {
      width,
      height,
      least: actor.sideCount === undefined ? least : toLeastSide(actor.sideCount),
    });
    table.shape[index] = POINT_SHAPES.indexOf(toShape(actor));
  }
  let index = actors.length;
  for (const point of claims.values()) {
    put(index, point, { width: CLAIM_HALF, height: CLAIM_HALF, least: LEAST_CLAIM });
    table.shape[index] = POINT_SHAPES.indexOf('claim');
    index += 1;
  }
  const hues = actors.flatMap(({ hue }, at) => (hue === undefined ? [] : [[at, hue] as const]));
  return {
    ...table,
    hues: new Map(hues),
    spacing: measureSpacing(table.x.subarray(0, actors.length), table.y.subarray(0, actors.length)),
  };
}

/** As far as actors would be apart that are spread evenly over a disc as wide as these are spread. */
function measureSpacing(x: Float32Array, y: Float32Array): number {
  const toVariance = (values: Float32Array) => {
    let [sum, squares] = [0, 0];
    for (const value of values) sum += value;
    const mean = sum / values.length;
    for (const value of values) squares += (value - mean) ** 2;
    return squares / values.length;
  };
  if (x.length < 2) return Number.MAX_VALUE;
  const area = 4 * Math.PI * Math.sqrt(toVariance(x) * toVariance(y));
  return Math.sqrt(area / x.length);
}

/** Returns how many actors a closed side stands for, as its disc says it. */
export function toSideNumber(count: number): string {
  return count.toLocaleString('en');
}

function toLeastSide(count: number): number {
  return LEAST_SIDE.plain + LEAST_SIDE.character * Math.max(2, toSideNumber(count).length);
}

function toShape({ kind, sideCount }: ViewActor): ActorShape | 'side' {
  return sideCount === undefined ? getActorKind(kind).shape : 'side';
}

function toActorHalf(actor: ViewActor): { readonly width: number; readonly height: number } {
  // Without its label: to break a name into lines takes longer than all else.
  const plain = SHAPE_SIZES[getActorKind(actor.kind).shape];
  const factor = computeSizeFactor(actor.size) / 2;
  const [width, height] = [plain.width * factor, plain.height * factor];
  if (actor.sideCount === undefined) return { width, height };
  const grown = SIDE_RADIUS.base + SIDE_RADIUS.growth * Math.sqrt(actor.sideCount);
  const radius = Math.max(width, Math.min(SIDE_RADIUS.most, grown));
  return { width: radius, height: radius };
}

/** By the measure that the view has, else by the most contacts. */
function weighActors(actors: readonly ViewActor[], contacts: Float32Array): Float32Array {
  const isMeasured = actors.some(({ size }) => size !== undefined);
  const weights = isMeasured
    ? Float32Array.from(actors, ({ size }) => size ?? 0)
    : contacts.slice(0, actors.length);
  const most = weights.reduce((a, b) => Math.max(a, b), 0);
  return most > 0 ? weights.map((weight) => weight / most) : weights;
}

function findStoryHeadings({ stories, actors }: View, positions: Positions): Scene['headings'] {
  if (!stories) return [];
  return [false, true].flatMap((isSecond) => {
    const own = actors.flatMap(({ id }) =>
      isOfSecond(id) === isSecond ? (findPoint(positions, id) ?? []) : [],
    );
    return own.length === 0 ? [] : [{ label: isSecond ? stories.second : stories.first, top: findTop(own) }];
  });
}

function findTop(hull: readonly Point[]): Point {
  const box = joinBoxes(hull.map((point) => toBoxAround(point, 0, 0)));
  return box ? { x: (box.left + box.right) / 2, y: box.top } : { x: 0, y: 0 };
}
