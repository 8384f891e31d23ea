import type { ForceGraph } from './coarsen';
import { computeMeanLength, type Spots, settle } from './force-steps';
import { moveToFreePlaces } from './free-places';
import { LANDSCAPE } from './pack-components';
import { type Boxes, partBoxes } from './part-boxes';
import type { Body, Plane } from './plane';
import { runMultilevel } from './run-multilevel';

/** What a tie outside the first view counts against one in it. */
const LESSER = 0.6;
/** The area of the whole over that of the boxes, before boxes are parted. */
const ROOMINESS = 3;
/** The whole is made wide by at most this factor along x over y. */
const MAX_WIDENING = 1.6;
/** Every shape has this much room around it. */
const ROOM = 14;
/** The share of bodies, those with the most ties, that are kept room for their names. */
const NAMED = 0.12;
const MIN_NAMED = 60;
/** What is left of the distance by which a body stands outside of nearly all others. */
const OUTSIDE = 0.25;
/** Points are scaled by at most this factor to where fixed bodies are. */
const MAX_RESCALING = 1.5;
const HELD_ROUNDS = 40;

/**
 * Sets a connected plane of hundreds and thousands in place: by forces, level by level, turned and stretched to about 1.5 times
 * as wide as high, and without overlaps. All have room for their shapes, those with many ties for their names as well.
 * The same bodies with the same seed get the same points, in whichever order they come.
 */
export function layOutLargePlane(plane: Plane, seed: number): void {
  const { bodies, graph } = toForceGraph(plane);
  setPoints(bodies, layOutGraph(bodies, graph, seed));
}

/**
 * Sets those bodies of a plane in place that are not fixed. Where most are fixed, the others are set near those they are tied
 * to, and moved by forces while the fixed ones stay; else all are laid out, and moved, turned and scaled as a whole to
 * where the fixed ones are. Whose shape would overlap another then goes to the nearest free place.
 */
export function layOutAroundFixed(plane: Plane, seed: number): void {
  const { bodies, graph } = toForceGraph(plane);
  const stood = { x: Float64Array.from(bodies, ({ x }) => x), y: Float64Array.from(bodies, ({ y }) => y) };
  const held = Uint8Array.from(bodies, ({ fixed }) => (fixed ? 1 : 0));
  const count = held.reduce((sum, value) => sum + value, 0);
  if (2 * count < bodies.length) {
    const spots = layOutGraph(bodies, graph, seed);
    fitToHeld(spots, stood, held);
    for (const [i, isOne] of held.entries()) {
      if (isOne !== 1) continue;
      spots.x[i] = stood.x[i] as number;
      spots.y[i] = stood.y[i] as number;
    }
    moveToFreePlaces(spots, toShapeSizes(bodies), held);
    setPoints(bodies, spots);
    return;
  }
  startNearFixed(graph, stood, held);
  const step = 0.4 * computeMeanLength(graph, stood);
  settle(graph, stood, { rounds: HELD_ROUNDS, step, power: 2, held });
  moveToFreePlaces(stood, toShapeSizes(bodies), held);
  setPoints(bodies, stood);
}

/** Width and height are alike: the room of a shape, without its name. */
function toShapeSizes(bodies: readonly Body[]): Float64Array {
  return Float64Array.from(bodies, ({ above }) => 2 * above + ROOM);
}

function layOutGraph(bodies: readonly Body[], graph: ForceGraph, seed: number): Spots {
  const spots = runMultilevel(graph, seed);
  const boxes = toBoxes(bodies, graph);
  turnToWidth(spots);
  scaleToRoom(spots, boxes);
  partBoxes(spots, boxes);
  // The middle of a box that has room for a name lies under the point of its body.
  const y = spots.y.map((value, i) => value - toDrop(bodies[i] as Body, boxes.heights[i] as number));
  return { x: spots.x, y };
}

function setPoints(bodies: readonly Body[], { x, y }: Spots): void {
  for (const [i, body] of bodies.entries()) {
    if (body.fixed) continue;
    body.x = x[i] as number;
    body.y = y[i] as number;
  }
}

/** Moves, turns and scales points as a whole so that the held ones come as near as can be to where they stood. */
function fitToHeld({ x, y }: Spots, stood: Spots, held: Uint8Array): void {
  const isHeld = (_: number, i: number) => held[i] === 1;
  const [fromX, fromY] = [toMean(x.filter(isHeld)), toMean(y.filter(isHeld))];
  const [toX, toY] = [toMean(stood.x.filter(isHeld)), toMean(stood.y.filter(isHeld))];
  let [along, across, size] = [0, 0, 0];
  for (const [i, isOne] of held.entries()) {
    if (isOne !== 1) continue;
    const [ax, ay] = [(x[i] as number) - fromX, (y[i] as number) - fromY];
    const [bx, by] = [(stood.x[i] as number) - toX, (stood.y[i] as number) - toY];
    along += ax * bx + ay * by;
    across += ax * by - ay * bx;
    size += ax * ax + ay * ay;
  }
  const length = Math.hypot(along, across);
  const scale = size > 0 ? Math.min(MAX_RESCALING, Math.max(1 / MAX_RESCALING, length / size)) : 1;
  const [cos, sin] = length > 0 ? [along / length, across / length] : [1, 0];
  for (let i = 0; i < x.length; i++) {
    const [dx, dy] = [((x[i] as number) - fromX) * scale, ((y[i] as number) - fromY) * scale];
    x[i] = toX + dx * cos - dy * sin;
    y[i] = toY + dx * sin + dy * cos;
  }
}

/** The graph of a plane, its bodies by id and its links by number: sums are the same in whichever order they came. */
function toForceGraph(plane: Plane): { readonly bodies: readonly Body[]; readonly graph: ForceGraph } {
  const order = [...plane.bodies.keys()].sort((one, other) =>
    compareIds(plane.bodies[one], plane.bodies[other]),
  );
  const numbers = new Int32Array(order.length);
  for (const [i, index] of order.entries()) numbers[index] = i;
  const rows: { readonly end: number; readonly weight: number }[][] = order.map(() => []);
  for (const { a, b, main } of plane.links) {
    const [from, to] = [numbers[a] as number, numbers[b] as number];
    rows[from]?.push({ end: to, weight: main ? 1 : LESSER });
    rows[to]?.push({ end: from, weight: main ? 1 : LESSER });
  }
  const offsets = new Int32Array(order.length + 1);
  for (const [i, row] of rows.entries()) {
    row.sort((one, other) => one.end - other.end);
    offsets[i + 1] = (offsets[i] as number) + row.length;
  }
  return {
    bodies: order.map((index) => plane.bodies[index] as Body),
    graph: {
      offsets,
      ends: Int32Array.from(rows.flatMap((row) => row.map(({ end }) => end))),
      weights: Float64Array.from(rows.flatMap((row) => row.map(({ weight }) => weight))),
      masses: Float64Array.from(rows, ({ length }) => 1 + length),
    },
  };
}

function compareIds(one: Body | undefined, other: Body | undefined): number {
  if (!one || !other || one.id === other.id) return 0;
  return one.id < other.id ? -1 : 1;
}

/** Boxes around shapes, and around names as well for the bodies with the most ties. */
function toBoxes(bodies: readonly Body[], { masses }: ForceGraph): Boxes {
  const named = Math.max(MIN_NAMED, Math.round(NAMED * bodies.length));
  const byMass = [...bodies.keys()].sort((i, j) => (masses[j] as number) - (masses[i] as number) || i - j);
  const first = new Set(byMass.slice(0, named));
  const isNamed = (i: number) => first.has(i);
  return {
    widths: Float64Array.from(
      bodies,
      ({ above, halfWidth }, i) => (isNamed(i) ? 2 * halfWidth : 2 * above) + ROOM,
    ),
    heights: Float64Array.from(
      bodies,
      ({ above, below }, i) => (isNamed(i) ? above + below : 2 * above) + ROOM,
    ),
  };
}

/** How far the middle of a body's box lies under its point. */
function toDrop({ above, below }: Body, height: number): number {
  return height > 2 * above + ROOM ? (below - above) / 2 : 0;
}

/** Turns points so that they reach furthest along x, and stretches them toward a landscape. */
function turnToWidth({ x, y }: Spots): void {
  const count = x.length;
  const [meanX, meanY] = [toMean(x), toMean(y)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [(x[i] as number) - meanX, (y[i] as number) - meanY];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const turn = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (let i = 0; i < count; i++) {
    const [dx, dy] = [(x[i] as number) - meanX, (y[i] as number) - meanY];
    x[i] = dx * cos + dy * sin;
    y[i] = dy * cos - dx * sin;
  }
  const [across, down] = [toExtent(x), toExtent(y)];
  if (across <= 0 || down <= 0) return;
  const widening = Math.min(MAX_WIDENING, Math.max(1 / MAX_WIDENING, (LANDSCAPE * down) / across));
  for (let i = 0; i < count; i++) {
    x[i] = drawIn(x[i] as number, across) * Math.sqrt(widening);
    y[i] = drawIn(y[i] as number, down) / Math.sqrt(widening);
  }
}

/** Draws in who stands far outside of what reaches that far. */
function drawIn(value: number, reach: number): number {
  const limit = 0.55 * reach;
  return Math.abs(value) <= limit ? value : Math.sign(value) * (limit + OUTSIDE * (Math.abs(value) - limit));
}

/** Scales so that the area of the whole, a few that stand far out left aside, is ROOMINESS times that of the boxes. */
function scaleToRoom({ x, y }: Spots, { widths, heights }: Boxes): void {
  const needed = widths.reduce((sum, width, i) => sum + width * (heights[i] as number), 0);
  const area = toExtent(x) * toExtent(y);
  if (area <= 0) return;
  const factor = Math.sqrt((needed * ROOMINESS) / area);
  for (let i = 0; i < x.length; i++) {
    x[i] = (x[i] as number) * factor;
    y[i] = (y[i] as number) * factor;
  }
}

function toMean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The reach of the middle 96 of a hundred. */
function toExtent(values: Float64Array): number {
  const sorted = values.toSorted();
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return at(0.98) - at(0.02);
}

/** Gives those who are not held a start at the mean of those they are tied to, from the held ones outward. */
function startNearFixed({ offsets, ends }: ForceGraph, { x, y }: Spots, held: Uint8Array): void {
  const isPlaced = held.slice();
  const queue = [...held.keys()].filter((i) => held[i] === 1);
  const place = (i: number) => {
    let [sumX, sumY, count] = [0, 0, 0];
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const other = ends[at] as number;
      if (isPlaced[other] !== 1) continue;
      sumX += x[other] as number;
      sumY += y[other] as number;
      count += 1;
    }
    // A little aside, or two with the same neighbours would stand at one point.
    x[i] = sumX / count + Math.cos(i);
    y[i] = sumY / count + Math.sin(i);
    isPlaced[i] = 1;
  };
  for (const from of queue) {
    for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at++) {
      const to = ends[at] as number;
      if (isPlaced[to] === 1) continue;
      place(to);
      queue.push(to);
    }
  }
}
