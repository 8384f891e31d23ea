import { isCrossing } from '@/lib/cytoscape/layout/cost';
import { createRandom } from '@/lib/cytoscape/layout/seeded-random';
import { findPoint, type Point, type Positions } from '@/lib/view/positions';

export type Quality = {
  /** The share of pairs of ties without a common end that cross, 0 to 1. */
  readonly crossings: number;
  /** Pairs of shapes that overlap, for each actor. */
  readonly overlaps: number;
  /**
   * Normalised stress at the best scale, 0 to 1: how much distances on the plane differ from the counts of ties between
   * (Kamada and Kawai 1989; weights as in Gansner and others 2005).
   */
  readonly stress: number;
  /** The standard deviation of the lengths of ties over their mean. */
  readonly lengthSpread: number;
  /** The mean distance between two of one group over that between any two: small where groups come apart. */
  readonly groupSpread: number;
  /** The width of the whole over its height. */
  readonly aspect: number;
};

export type QualityInput = {
  readonly ids: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
  /** The group of each actor, where groups are known. */
  readonly groups?: ReadonlyMap<string, number | string>;
};

const CROSSING_SAMPLES = 200_000;
const SOURCES = 40;
const PAIRS = 20_000;
/** About the diameter of a shape. */
const SHAPE = 34;

/** Returns how well positions can be read. What is sampled is drawn with a fixed seed. */
export function measureQuality({ ids, edges, groups }: QualityInput, positions: Positions): Quality {
  const points = ids.map((id) => findPoint(positions, id) ?? { x: Number.NaN, y: Number.NaN });
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const links = edges.flatMap(([from, to]) => {
    const [a, b] = [numbers.get(from), numbers.get(to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const [width, height] = [extent(points, 'x'), extent(points, 'y')];
  return {
    crossings: sampleCrossings(points, links),
    overlaps: countOverlaps(points) / ids.length,
    stress: sampleStress(points, links),
    lengthSpread: computeLengthSpread(points, links),
    groupSpread: groups ? sampleGroupSpread(ids, points, groups) : Number.NaN,
    aspect: width / height,
  };
}

type Links = readonly (readonly [number, number])[];

const toDistance = (one: Point | undefined, other: Point | undefined) =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;

function extent(points: readonly Point[], axis: 'x' | 'y'): number {
  const values = points.map((point) => point[axis]).sort((one, other) => one - other);
  return (values.at(-1) ?? 0) - (values[0] ?? 0);
}

function sampleCrossings(points: readonly Point[], links: Links): number {
  const random = createRandom(7);
  let [tried, crossed] = [0, 0];
  for (let sample = 0; sample < CROSSING_SAMPLES && links.length > 1; sample++) {
    const [one, other] = [draw(links, random), draw(links, random)];
    if (!one || !other || one.some((end) => other.includes(end))) continue;
    const [a, b, c, d] = [points[one[0]], points[one[1]], points[other[0]], points[other[1]]];
    if (!a || !b || !c || !d) continue;
    tried += 1;
    if (isCrossing(a, b, c, d)) crossed += 1;
  }
  return tried === 0 ? 0 : crossed / tried;
}

function draw<T>(items: readonly T[], random: () => number): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function countOverlaps(points: readonly Point[]): number {
  const sorted = points.toSorted((one, other) => one.x - other.x);
  let count = 0;
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.x - one.x >= SHAPE) break;
      if (toDistance(one, other) < SHAPE) count += 1;
    }
  }
  return count;
}

function sampleStress(points: readonly Point[], links: Links): number {
  const neighbours: number[][] = points.map(() => []);
  for (const [a, b] of links) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  const random = createRandom(11);
  const pairs: { readonly plane: number; readonly steps: number }[] = [];
  for (let source = 0; source < SOURCES; source++) {
    const start = Math.floor(random() * points.length);
    for (const [other, steps] of countSteps(neighbours, start)) {
      if (steps > 0) pairs.push({ plane: toDistance(points[start], points[other]), steps });
    }
  }
  const sum = (value: (pair: (typeof pairs)[number]) => number) =>
    pairs.reduce((total, pair) => total + value(pair), 0);
  const scale = sum(({ plane, steps }) => plane / steps) / sum(({ plane, steps }) => (plane / steps) ** 2);
  return sum(({ plane, steps }) => ((scale * plane - steps) / steps) ** 2) / pairs.length;
}

/** How many ties lead from one to each other that can be reached. */
function countSteps(neighbours: readonly (readonly number[])[], start: number): ReadonlyMap<number, number> {
  const steps = new Map([[start, 0]]);
  for (const [at, done] of steps) {
    for (const next of neighbours[at] ?? []) if (!steps.has(next)) steps.set(next, done + 1);
  }
  return steps;
}

function computeLengthSpread(points: readonly Point[], links: Links): number {
  const lengths = links.map(([a, b]) => toDistance(points[a], points[b]));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  return Math.sqrt(variance) / mean;
}

function sampleGroupSpread(
  ids: readonly string[],
  points: readonly Point[],
  groups: ReadonlyMap<string, number | string>,
): number {
  const random = createRandom(13);
  const members = new Map<number | string, number[]>();
  for (const [i, id] of ids.entries()) {
    const group = groups.get(id);
    if (group !== undefined) members.set(group, [...(members.get(group) ?? []), i]);
  }
  const grouped = [...members.values()].filter(({ length }) => length > 1);
  let [within, all] = [0, 0];
  for (let pair = 0; pair < PAIRS; pair++) {
    const group = draw(grouped, random) ?? [];
    const [one, other] = [draw(group, random) ?? 0, draw(group, random) ?? 0];
    within += toDistance(points[one], points[other]);
    all += toDistance(draw(points, random), draw(points, random));
  }
  return within / all;
}
