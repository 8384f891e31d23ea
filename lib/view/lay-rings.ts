import type { Point, Positions } from './positions';

/** What is laid out in rings: actors, the two ends of each tie between them, and who is in the middle. */
export type RingRequest = {
  readonly actors: readonly string[];
  readonly ties: readonly (readonly [one: string, other: string])[];
  readonly middle: readonly string[];
};

/** How far one ring is from the next, in units of the plane. */
const GAP = 165;
/** How much of a ring an actor takes with its name. */
const ROOM = 104;
/** How many actors a ring holds in one row, and in two; more stand in three. Rows are so far apart. */
const IN_ONE_ROW = 26;
const IN_TWO_ROWS = 72;
const ROW = 72;
/** Names are wider than they are high, and so are pages: rings are wider by this. */
const STRETCH = 1.3;
/** How often each ring is put in order again. */
const SWEEPS = 14;
const TURN = 2 * Math.PI;

/**
 * Returns where actors stand around those in the middle: each ring is one step further. In a ring, actors stand near those
 * to whom they are tied (the mean direction of their neighbours, after Sugiyama et al., 1981). Whoever no tie leads to stands in a
 * ring around all others. The same request gives the same places.
 */
export function layRings({ actors, ties, middle }: RingRequest): Positions {
  const neighbours = listNeighbours(actors, ties);
  const rings = findRings(actors, neighbours, middle);
  const angles = orderRings(rings, neighbours);
  const places: Record<string, Point> = {};
  let outer = 0;
  for (const [step, ring] of rings.entries()) {
    const rows = step === 0 || ring.length <= IN_ONE_ROW ? 1 : ring.length <= IN_TWO_ROWS ? 2 : 3;
    const needed = (ring.length * ROOM) / rows / TURN;
    const inner = step === 0 ? toMiddleRadius(ring.length) : Math.max(outer + GAP, needed);
    for (const [at, id] of ring.entries()) {
      const radius = inner + toRow(at, ring.length, rows) * ROW;
      const angle = angles.get(id) ?? 0;
      places[id] = {
        x: Math.round(STRETCH * radius * Math.cos(angle) * 10) / 10 + 0,
        y: Math.round(radius * Math.sin(angle) * 10) / 10 + 0,
      };
    }
    outer = inner + (rows > 1 && ring.length % rows === 1 ? rows : rows - 1) * ROW;
  }
  return places;
}

/** The last of a ring may not stand in the row of the first, beside it. */
function toRow(at: number, count: number, rows: number): number {
  return rows > 1 && at === count - 1 && at % rows === 0 ? rows : at % rows;
}

/** One actor stands in the middle itself, several around it. */
function toMiddleRadius(count: number): number {
  return count <= 1 ? 0 : Math.max(60, (count * ROOM) / TURN);
}

function listNeighbours(
  actors: readonly string[],
  ties: RingRequest['ties'],
): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map(actors.map((id) => [id, new Set<string>()]));
  for (const [one, other] of ties) {
    if (one === other || !neighbours.has(one) || !neighbours.has(other)) continue;
    neighbours.get(one)?.add(other);
    neighbours.get(other)?.add(one);
  }
  return new Map([...neighbours].map(([id, others]) => [id, [...others]]));
}

/** The rings from the inside out, each in the order of the actors. */
function findRings(
  actors: readonly string[],
  neighbours: ReadonlyMap<string, readonly string[]>,
  middle: readonly string[],
): string[][] {
  const first = middle.filter((id) => neighbours.has(id));
  const found = new Set(first);
  const rings: string[][] = first.length > 0 ? [[...first]] : [];
  for (;;) {
    const next: string[] = [];
    for (const id of rings.at(-1) ?? [])
      for (const other of neighbours.get(id) ?? [])
        if (!found.has(other)) {
          found.add(other);
          next.push(other);
        }
    if (next.length === 0) break;
    rings.push(next);
  }
  const rest = actors.filter((id) => !found.has(id));
  return rest.length > 0 ? [...rings, rest] : rings;
}

/** Puts each ring in order, and returns at which angle each actor stands, from the right and clockwise. */
function orderRings(
  rings: string[][],
  neighbours: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const angles = new Map<string, number>();
  for (const ring of rings) spread(ring, angles, null);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const ring of rings.length > 1 ? rings.slice(1) : rings) {
      const wanted = new Map(ring.map((id) => [id, findMeanAngle(id, neighbours, angles, rings[0] ?? [])]));
      ring.sort((one, other) => (wanted.get(one) ?? 0) - (wanted.get(other) ?? 0));
      spread(ring, angles, ring === rings[1] ? null : wanted);
    }
  return angles;
}

/** The mean direction of an actor’s neighbours outside the middle, from 0 to a whole turn; its own, where there is none. */
function findMeanAngle(
  id: string,
  neighbours: ReadonlyMap<string, readonly string[]>,
  angles: ReadonlyMap<string, number>,
  middle: readonly string[],
): number {
  const own = angles.get(id) ?? 0;
  // Its own place counts a little, so that what is in order stays in order.
  let [x, y] = [0.3 * Math.cos(own), 0.3 * Math.sin(own)];
  for (const other of neighbours.get(id) ?? []) {
    const angle = angles.get(other);
    if (angle === undefined || (middle.length < 2 && middle.includes(other))) continue;
    x += Math.cos(angle);
    y += Math.sin(angle);
  }
  return (Math.atan2(y, x) + TURN) % TURN;
}

/** Spreads a ring evenly in its order, or near where each wants to stand with the same room for all. */
function spread(
  ring: readonly string[],
  angles: Map<string, number>,
  wanted: ReadonlyMap<string, number> | null,
): void {
  const share = TURN / Math.max(1, ring.length);
  // Between straight up and the next: names below, above and beside the middle are clear of lines of four.
  const start = -TURN / 4 + share / 2;
  if (!wanted) {
    for (const [at, id] of ring.entries()) angles.set(id, start + at * share);
    return;
  }
  const placed = spreadNear(
    ring.map((id) => wanted.get(id) ?? 0),
    share * MIN_SHARE,
  );
  for (const [at, id] of ring.entries()) angles.set(id, placed[at] ?? start + at * share);
}

/** How near two actors of a ring may come, as a share of the room that each has when they are spread evenly. */
const MIN_SHARE = 0.72;

/**
 * Returns angles at least so far apart and as near as can be to those wanted, which ascend (pool adjacent violators, after Ayer et al.,
 * 1955); spread evenly where that needs more than a whole turn.
 */
function spreadNear(wanted: readonly number[], least: number): readonly number[] {
  const start = findWidestGap(wanted);
  const count = wanted.length;
  const unrolled = wanted.map(
    (_, at) => (wanted[(start + at) % count] ?? 0) + (start + at >= count ? TURN : 0),
  );
  const pools: { sum: number; size: number }[] = [];
  for (const [at, angle] of unrolled.entries()) {
    let pool = { sum: angle - at * least, size: 1 };
    for (;;) {
      const last = pools.at(-1);
      if (!last || last.sum / last.size <= pool.sum / pool.size) break;
      pools.pop();
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const placed = pools.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size));
  const apart = placed.map((angle, at) => angle + at * least);
  const isFull = (apart.at(-1) ?? 0) - (apart[0] ?? 0) > TURN - least;
  const spreadOut = isFull ? apart.map((_, at) => (apart[0] ?? 0) + (at * TURN) / count) : apart;
  return wanted.map((_, at) => spreadOut[(at - start + count) % count] ?? 0);
}

/** Returns the first angle behind the widest gap of a whole turn. */
function findWidestGap(wanted: readonly number[]): number {
  const toGap = (at: number) =>
    at === 0 ? (wanted[0] ?? 0) + TURN - (wanted.at(-1) ?? 0) : (wanted[at] ?? 0) - (wanted[at - 1] ?? 0);
  let widest = 0;
  for (const at of wanted.keys()) if (toGap(at) > toGap(widest)) widest = at;
  return widest;
}
