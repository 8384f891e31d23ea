import type { Positions } from '@/lib/view/positions';
import { makeGrid } from './made-graphs';
import { measureQuality } from './measure-quality';

const SIDE = 12;
const grid = makeGrid(SIDE);
const place = (at: (column: number, row: number) => readonly [number, number]): Positions =>
  Object.fromEntries(
    grid.ids.map((id, i) => {
      const [x, y] = at(i % SIDE, Math.floor(i / SIDE));
      return [id, { x, y }];
    }),
  );
const asGrid = place((column, row) => [100 * column, 100 * row]);
const scattered = place((column, row) => [
  (column * 700 + row * 130) % 1200,
  (row * 500 + column * 310) % 1200,
]);

describe('measureQuality', () => {
  it('finds no crossing, no overlap and even lengths in a grid that lies as a grid', () => {
    const { crossings, overlaps, lengthSpread, aspect } = measureQuality(grid, asGrid);
    expect([crossings, overlaps, aspect]).toEqual([0, 0, 1]);
    expect(lengthSpread).toBeCloseTo(0);
  });

  it('finds more crossings and more stress where it is scattered', () => {
    const [good, bad] = [measureQuality(grid, asGrid), measureQuality(grid, scattered)];
    expect(bad.crossings).toBeGreaterThan(0.02);
    expect(good.stress).toBeLessThan(0.1);
    expect(bad.stress).toBeGreaterThan(2 * good.stress);
    expect(bad.lengthSpread).toBeGreaterThan(0.1);
  });

  it('does not depend on the scale, but for overlaps', () => {
    const small = place((column, row) => [10 * column, 10 * row]);
    const [one, other] = [measureQuality(grid, asGrid), measureQuality(grid, small)];
    expect(other.stress).toBeCloseTo(one.stress);
    expect(other.overlaps).toBeGreaterThan(1);
  });

  it('tells groups that lie together from groups that do not', () => {
    const groups = new Map(grid.ids.map((id, i) => [id, Math.floor(i / (4 * SIDE))]));
    const mixed = new Map(grid.ids.map((id, i) => [id, i % 3]));
    expect(measureQuality({ ...grid, groups }, asGrid).groupSpread).toBeLessThan(0.85);
    expect(measureQuality({ ...grid, groups: mixed }, asGrid).groupSpread).toBeGreaterThan(0.9);
  });
});
