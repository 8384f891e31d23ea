import fc from 'fast-check';
import { findPatch } from '@/lib/overview/ground-patch';
import type { GroundJob } from '@/lib/overview/paint-ground';
import { createPatchTiles, type Line } from '@/lib/overview/patch-tiles';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { Point } from '@/lib/view/positions';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const SIZE = { width: 1200, height: 800 };
const FRAME = { zoom: 0.5, pan: { x: 100, y: 50 }, ratio: 1, ...SIZE };

type Tie = readonly [from: number, to: number];
type Graph = { readonly points: readonly (Point | null)[]; readonly ties: readonly (Tie | null)[] };

/** The picture of actors and ties: null for those that are not there. */
function toJob({ points, ties }: Graph, change: Partial<GroundJob> = {}): GroundJob {
  const ids = points.map((_, at) => `p${at}`);
  const shown = ids.filter((_, at) => points[at]);
  const legs = ties.flatMap((tie, at) => {
    if (!tie || !points[tie[0]] || !points[tie[1]]) return [];
    const type = at % 2 === 0 ? 'talks-to' : 'asks';
    return [leg(ids[tie[0]] ?? '', ids[tie[1]] ?? '', { key: `t${at}`, type })];
  });
  const places = Object.fromEntries(points.flatMap((point, at) => (point ? [[ids[at] ?? '', point]] : [])));
  const { ground } = makeScene(
    shown.map((id) => actor(id)),
    legs,
    places,
  );
  const job = { scene: ground, frame: FRAME, theme: LIGHT_THEME, every: 1, without: -1, bright: null };
  return { ...job, ...change };
}

/** Actors on a grid, each tied to some of the next: so that one of them more or less changes no size and no strength. */
const grid: Graph = {
  points: Array.from({ length: 400 }, (_, at) => ({ x: (at % 20) * 100, y: Math.floor(at / 20) * 70 })),
  ties: Array.from({ length: 1200 }, (_, at) => [at % 400, (at * 7 + 11) % 400] as const),
};

const without = (gone: number): Graph => ({
  ...grid,
  points: grid.points.map((point, at) => (at === gone ? null : point)),
});
const elsewhere = (moved: number, to: Point): Graph => ({
  ...grid,
  points: grid.points.map((point, at) => (at === moved ? to : point)),
});

const toPicture = ({ x, y }: Point): Point => ({
  x: x * FRAME.zoom + FRAME.pan.x,
  y: y * FRAME.zoom + FRAME.pan.y,
});

/** The lines of ties that are there, those of a point apart. */
function listLines({ points, ties }: Graph, of?: number): readonly Line[] {
  return ties.flatMap((tie): Line[] => {
    const [from, to] = [points[tie?.[0] ?? -1], points[tie?.[1] ?? -1]];
    if (!tie || !from || !to || (of !== undefined && !tie.includes(of))) return [];
    const [start, end] = [toPicture(from), toPicture(to)];
    return [[start.x, start.y, end.x, end.y]];
  });
}

const SHARES = Array.from({ length: 40 }, (_, at) => (at + 0.5) / 40);
const along = ([x, y, endX, endY]: Line, share: number) =>
  [x + (endX - x) * share, y + (endY - y) * share] as const;
const isIn = (x: number, y: number) => x > 0 && y > 0 && x < SIZE.width && y < SIZE.height;

const changes = fc.oneof(
  fc.nat(399).map((gone) => ({ of: gone, to: without(gone) })),
  fc
    .record({
      moved: fc.nat(399),
      x: fc.integer({ min: 0, max: 1900 }),
      y: fc.integer({ min: 0, max: 1300 }),
    })
    .map(({ moved, x, y }) => ({ of: moved, to: elsewhere(moved, { x, y }) })),
);

describe('findPatch', () => {
  it('has each place where a tie or an actor was or is that is other than before, in both directions', () => {
    fc.assert(
      fc.property(changes, ({ of, to }) => {
        for (const [one, other] of [
          [grid, to],
          [to, grid],
        ] as const) {
          const tiles = findPatch(toJob(one), toJob(other));
          if (!tiles) continue;
          const missing = [one, other].flatMap((graph) => {
            const point = graph.points[of];
            const ends = point ? [toPicture(point)] : [];
            const ways = listLines(graph, of).flatMap((line) => SHARES.map((share) => along(line, share)));
            return [...ends.map(({ x, y }) => [x, y] as const), ...ways].filter(
              ([x, y]) => isIn(x, y) && !tiles.touchesBox(x, y, x, y),
            );
          });
          expect(missing).toEqual([]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is found for an actor that goes, comes back or is put elsewhere, and is a part of the picture', () => {
    const [whole, less, moved] = [grid, without(150), elsewhere(150, { x: 90, y: 900 })].map((graph) =>
      toJob(graph),
    );
    for (const [before, now] of [
      [whole, less],
      [less, whole],
      [whole, moved],
      [moved, whole],
      [whole, whole && { ...whole, without: 150 }],
    ]) {
      const share = before && now ? (findPatch(before, now)?.computeShare() ?? 1) : 1;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(0.3);
    }
  });

  it('is nothing where nothing is other', () => {
    expect(findPatch(toJob(grid), toJob(grid))?.computeShare()).toBe(0);
  });

  it('is none where the camera, the theme or much else is other', () => {
    const [before, now] = [toJob(grid), toJob(without(3))];
    const half: Graph = { ...grid, ties: grid.ties.map((tie, at) => (at % 2 === 0 ? tie : null)) };
    const bright = { points: new Uint8Array(400), ties: new Uint8Array(1200), faint: 0.2 };
    for (const other of [
      { ...now, frame: { ...FRAME, zoom: 0.6 } },
      { ...now, theme: { ...LIGHT_THEME, ink: '#123456' } },
      { ...now, bright },
      { ...now, every: 2 },
      toJob(half),
    ])
      expect(findPatch(before, other)).toBeNull();
  });
});

describe('createPatchTiles', () => {
  const line = fc.tuple(
    ...([0, 1, 2, 3].map(() => fc.integer({ min: -300, max: 1500 })) as [
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
      fc.Arbitrary<number>,
    ]),
  );

  it('visits the parts of a line that cross its tiles, and only parts of that line', () => {
    fc.assert(
      fc.property(line, line, fc.constantFrom(1, 1.25, 2), (added, crossing, ratio) => {
        const tiles = createPatchTiles(SIZE.width, SIZE.height, ratio);
        tiles.addLine(added, 4);
        const length = Math.hypot(crossing[2] - crossing[0], crossing[3] - crossing[1]);
        const parts: (readonly [number, number])[] = [];
        const toShare = (x: number, y: number) =>
          length === 0 ? 0 : Math.hypot(x - crossing[0], y - crossing[1]) / length;
        tiles.visitParts(...crossing, (x, y, endX, endY) => {
          parts.push([toShare(x, y), toShare(endX, endY)]);
        });
        for (const [from, to] of parts) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
        }
        const missed = SHARES.filter((share) => {
          const [x, y] = along(crossing, share);
          const isTouched = isIn(x, y) && tiles.touchesBox(x, y, x, y);
          return isTouched && !parts.some(([from, to]) => from <= share + 1e-6 && share <= to + 1e-6);
        });
        expect(missed).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('visits boxes that are its tiles', () => {
    const tiles = createPatchTiles(SIZE.width, SIZE.height, 1);
    tiles.addBox(30, 30, 70, 40);
    tiles.addBox(1190, 770, 1300, 780);
    tiles.addBox(-50, -50, -10, -10);
    const boxes: number[][] = [];
    tiles.visitBoxes((...box) => boxes.push(box));
    expect(boxes).toEqual([
      [24, 24, 48, 24],
      [1176, 768, 24, 24],
    ]);
  });
});
