import { computePlaneCost, isCrossing, isThrough } from '@/lib/cytoscape/layout/cost';
import { buildPlane, type Plane } from '@/lib/cytoscape/layout/plane';
import type { Positions } from '@/lib/view/positions';
import { node } from '../small-view';

const NO_PREFERENCES = { left: [], right: [] };

/** Everybody placed and tied as written, `ab cd`. */
function planeAt(positions: Positions, ties: string): Plane {
  const edges = ties
    .split(' ')
    .filter(Boolean)
    .map(([from = '', to = '']) => ({ from, to, core: true }));
  return buildPlane(Object.keys(positions).map(node), edges, positions);
}

describe('isCrossing', () => {
  const at = (x: number, y: number) => ({ x, y });
  it('is so for segments that cross inside, not for those that meet or pass', () => {
    expect(isCrossing(at(0, 0), at(10, 10), at(0, 10), at(10, 0))).toBe(true);
    expect(isCrossing(at(0, 0), at(10, 10), at(10, 10), at(20, 0))).toBe(false);
    expect(isCrossing(at(0, 0), at(10, 0), at(0, 5), at(10, 5))).toBe(false);
  });
});

describe('isThrough', () => {
  const [body] = planeAt({ a: { x: 0, y: 0 } }, '').bodies;
  const run = (ax: number, ay: number, bx: number, by: number, room = 0) => {
    if (!body) throw new Error('a body');
    return isThrough({ x: ax, y: ay }, { x: bx, y: by }, body, room);
  };
  it('is so for a segment through the shape or its label', () => {
    expect(run(-100, 0, 100, 0)).toBe(true);
    expect(run(-100, 30, 100, 30)).toBe(true);
    expect(run(0, -100, 0, 100)).toBe(true);
  });
  it('is not so for one that ends before, passes by or cuts past a corner', () => {
    expect(run(-100, 0, -40, 0)).toBe(false);
    expect(run(-100, 36, 100, 36)).toBe(false);
    expect(run(20, -60, 80, 0)).toBe(false);
  });
  it('counts room around', () => {
    expect(run(-100, 36, 100, 36, 2)).toBe(true);
  });
});

describe('computePlaneCost', () => {
  it('is more when ties cross', () => {
    const straight = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 0, y: 150 }, d: { x: 200, y: 150 } };
    expect(computePlaneCost(planeAt(straight, 'ad bc'), NO_PREFERENCES)).toBeGreaterThan(
      computePlaneCost(planeAt(straight, 'ab cd'), NO_PREFERENCES),
    );
  });

  it('is more when a tie runs through somebody', () => {
    const cost = (y: number) =>
      computePlaneCost(
        planeAt({ a: { x: -200, y: 0 }, b: { x: 200, y: 0 }, c: { x: 0, y } }, 'ab'),
        NO_PREFERENCES,
      );
    expect(cost(0)).toBeGreaterThan(cost(90));
  });

  it('is more when the left side is on the right', () => {
    const plane = planeAt({ a: { x: -200, y: 0 }, b: { x: 200, y: 0 } }, 'ab');
    const cost = (left: number, right: number) => computePlaneCost(plane, { left: [left], right: [right] });
    expect(cost(1, 0)).toBeGreaterThan(cost(0, 1));
  });
});
