import { memoize } from '@/lib/network/memoize';
import { joinBoxes, toBoxAround } from '@/lib/view/box';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import { getLegNumbers } from '@/lib/view/leg-numbers';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';
import { isOfSecond } from '@/lib/view/stories';
import type { View, ViewActor, ViewLeg } from '@/lib/view/view';
import { createActorPlacing, type PlaceActors, POINT_SHAPES, type SceneActors } from './scene-actors';
import { placeAmidSeats, placeClaimEnds, type SceneMeeting } from './scene-marks';
import { createTieLayout, type LayTies, type TieTable } from './scene-ties';
import { findHull } from './side-hulls';

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
/** The least half height of an actor without ties, and of the one with most, in CSS pixels. */
const LEAST_HALF = { plain: 1.7, most: 3.6 };
/** The least radius of a closed side, beside what each character of its number takes, in CSS pixels. */
const LEAST_SIDE = { plain: 5, character: 3.6 };

/** What lays out the parts of a scene, and may know those of the scene before. */
export type SceneMakers = { readonly layTies: LayTies; readonly placeActors: PlaceActors };

export function createSceneMakers(): SceneMakers {
  return { layTies: createTieLayout(), placeActors: createActorPlacing() };
}

/** Returns the scene of a view. An actor without a position is left out, with its ties. */
export function toScene(
  view: View,
  positions: Positions,
  theme: CanvasTheme,
  { layTies, placeActors }: SceneMakers = createSceneMakers(),
): Scene {
  const claims = placeClaimEnds(view, positions);
  const placed = placeActors(view.actors, positions, [...claims.keys()]);
  const { actors, ids, indices, flagged } = placed;
  const { table: ties, legs, contacts } = layTies(view, ids, indices, theme);
  const weights = weighActors(actors, contacts);
  const points = toPointTable(placed, claims, weights);
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
    ...{ ids, indices, actors, legs, weights, flagged },
    hasSelectedTies: getLegNumbers(view.legs)?.hasSelected ?? true,
    headings: [
      ...open.map(({ label }, at) => ({ label, top: findTop(hulls[at] ?? []) })),
      ...findStoryHeadings(view, positions),
    ],
    meetings: placeAmidSeats(view, indices, positions),
  };
}

/** Returns the numbers of the actors of a scene, the most important first. They are sorted when first asked for: no picture needs them. */
export function listByWeight({ weights }: Pick<Scene, 'weights'>): Uint32Array {
  return getSorted(weights);
}

const getSorted = memoize(sortByWeight);

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
  const width = points.halfWidth[index] ?? 0;
  const height = points.halfHeight[index] ?? 0;
  const least = (points.least[index] ?? 0) * (points.shape[index] === SIDE ? 1 : toDotShare(points, zoom));
  const scale = Math.max(zoom, least / Math.max(1, height));
  return { width: width * scale, height: height * scale };
}

/** Each table is a new one: an actor that is dragged is moved in it. */
function toPointTable(
  { actors, hues, spacing, ...placed }: SceneActors,
  claims: ReadonlyMap<string, Point>,
  weights: Float32Array,
): PointTable {
  const count = actors.length + claims.size;
  const lengthen = (values: Float32Array) => {
    const table = new Float32Array(count);
    table.set(values);
    return table;
  };
  const table = {
    ...{ x: lengthen(placed.x), y: lengthen(placed.y) },
    ...{ halfWidth: lengthen(placed.halfWidth), halfHeight: lengthen(placed.halfHeight) },
    least: new Float32Array(count),
    shape: new Uint8Array(count),
  };
  table.shape.set(placed.shape);
  for (let at = 0; at < actors.length; at++) {
    const sideCount = actors[at]?.sideCount;
    const least = LEAST_HALF.plain + (LEAST_HALF.most - LEAST_HALF.plain) * Math.sqrt(weights[at] ?? 0);
    table.least[at] = sideCount === undefined ? least : toLeastSide(sideCount);
  }
  let at = actors.length;
  for (const { x, y } of claims.values()) {
    [table.x[at], table.y[at]] = [x, y];
    [table.halfWidth[at], table.halfHeight[at], table.least[at]] = [CLAIM_HALF, CLAIM_HALF, LEAST_CLAIM];
    table.shape[at] = POINT_SHAPES.indexOf('claim');
    at += 1;
  }
  return { ...table, hues, spacing };
}

/** Returns how many actors a closed side stands for, as its disc says it. */
export function toSideNumber(count: number): string {
  return count.toLocaleString('en');
}

function toLeastSide(count: number): number {
  return LEAST_SIDE.plain + LEAST_SIDE.character * Math.max(2, toSideNumber(count).length);
}

/** The weights of actors by contacts, with whom they are of: they are sorted once for each. */
const weighedBefore = new WeakMap<
  Float32Array,
  { readonly actors: readonly ViewActor[]; readonly weights: Float32Array }
>();

function weighActors(actors: readonly ViewActor[], contacts: Float32Array): Float32Array {
  const last = weighedBefore.get(contacts);
  if (last?.actors === actors) return last.weights;
  const weights = computeWeights(actors, contacts);
  weighedBefore.set(contacts, { actors, weights });
  return weights;
}

/** By the measure that the view has, else by the most contacts. */
function computeWeights(actors: readonly ViewActor[], contacts: Float32Array): Float32Array {
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
