import { computeSizeFactor, SHAPE_SIZES } from '@/lib/view/actor-box';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { ViewActor } from '@/lib/view/view';
import { type ActorShape, getActorKind } from '@/lib/vocabulary/actor-kinds';

/** What a point of the overview looks like; a number in the tables. */
export const POINT_SHAPES = ['circle', 'rounded-hexagon', 'rectangle', 'side', 'claim'] as const;
export type PointShape = (typeof POINT_SHAPES)[number];

/** What follows from which actors are shown, and where they stand: the same object for the same. */
export type SceneActors = {
  /** Those that have a position, and where they stand, by number. */
  readonly actors: readonly ViewActor[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly halfWidth: Float32Array;
  readonly halfHeight: Float32Array;
  /** An index of `POINT_SHAPES`. */
  readonly shape: Uint8Array;
  /** Of closed sides: their hues, by number. */
  readonly hues: ReadonlyMap<number, number>;
  /** About how far actors are from the next, in units of the plane. */
  readonly spacing: number;
  /** The states and people that have a country, by number. */
  readonly flagged: readonly number[];
  /** The ids of the actors and then of the claims, and the number of each. */
  readonly ids: readonly string[];
  readonly indices: ReadonlyMap<string, number>;
};

export type PlaceActors = (
  actors: readonly ViewActor[],
  positions: Positions,
  claims: readonly string[],
) => SceneActors;

/** A closed side of one actor, and how it grows with the root of how many it stands for, in units of the plane. */
const SIDE_RADIUS = { base: 26, growth: 5, most: 110 };

/** So many are remembered: a filter that is taken back, or one of two that take turns, has those of before. */
const MAX_KNOWN = 3;

/** Returns what places actors. It remembers those before: many filters leave all of them. */
export function createActorPlacing(): PlaceActors {
  let known: readonly { readonly of: Parameters<PlaceActors>; readonly placed: SceneActors }[] = [];
  return (...asked) => {
    const found = known.find(({ of }) => isSame(of, asked));
    const [actors, positions, claims] = asked;
    const alike = found ?? known.find(({ of }) => isSameList(of[0], actors) && isSameList(of[2], claims));
    const moved = alike && !found ? moveActors(alike.placed, actors, positions) : null;
    const next = found ?? { of: asked, placed: moved ?? placeActors(...asked) };
    known = [next, ...known.filter((each) => each !== found)].slice(0, MAX_KNOWN);
    return next.placed;
  };
}

function isSame(
  [actors, positions, claims]: Parameters<PlaceActors>,
  [nextActors, nextPositions, nextClaims]: Parameters<PlaceActors>,
): boolean {
  return positions === nextPositions && isSameList(actors, nextActors) && isSameList(claims, nextClaims);
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one === other || (one.length === other.length && one.every((item, at) => item === other[at]));
}

/** Returns the same actors elsewhere, with all else that follows from who they are; null where others of them have a position. */
function moveActors(
  before: SceneActors,
  wanted: readonly ViewActor[],
  positions: Positions,
): SceneActors | null {
  const { actors, x, y } = listPlaced(wanted, positions);
  if (!isSameList(actors, before.actors)) return null;
  return { ...before, x, y, spacing: measureSpacing(x, y) };
}

function placeActors(
  wanted: readonly ViewActor[],
  positions: Positions,
  claims: readonly string[],
): SceneActors {
  const placed = listPlaced(wanted, positions);
  const { actors } = placed;
  const halfWidth = new Float32Array(actors.length);
  const halfHeight = new Float32Array(actors.length);
  const shape = new Uint8Array(actors.length);
  const hues = new Map<number, number>();
  const flagged: number[] = [];
  const ids: string[] = [];
  for (const [at, actor] of actors.entries()) {
    const { width, height } = toActorHalf(actor);
    halfWidth[at] = width;
    halfHeight[at] = height;
    shape[at] = POINT_SHAPES.indexOf(toShape(actor));
    if (actor.hue !== undefined) hues.set(at, actor.hue);
    if ((actor.country ?? null) !== null && actor.kind !== 'group') flagged.push(at);
    ids.push(actor.id);
  }
  ids.push(...claims);
  const indices = new Map<string, number>();
  for (const [at, id] of ids.entries()) indices.set(id, at);
  const spacing = measureSpacing(placed.x, placed.y);
  return { ...placed, halfWidth, halfHeight, shape, hues, spacing, flagged, ids, indices };
}

/** The actors that have a position, and their positions. */
function listPlaced(wanted: readonly ViewActor[], positions: Positions) {
  const [x, y] = [new Float32Array(wanted.length), new Float32Array(wanted.length)];
  const actors: ViewActor[] = [];
  for (const actor of wanted) {
    const place = findPoint(positions, actor.id);
    if (!place) continue;
    x[actors.length] = place.x;
    y[actors.length] = place.y;
    actors.push(actor);
  }
  return { actors, x: x.subarray(0, actors.length), y: y.subarray(0, actors.length) };
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
