import fc from 'fast-check';
import { findHull } from '@/lib/overview/side-hulls';

const coordinate = fc.integer({ min: -100, max: 100 });
const points = fc.array(fc.record({ x: coordinate, y: coordinate }), { maxLength: 40 });

describe('findHull', () => {
  it('has every point inside or on it, and turns one way at each corner', () => {
    fc.assert(
      fc.property(points, (given) => {
        const hull = findHull(given);
        for (const corner of hull) expect(given).toContainEqual(corner);
        if (hull.length < 3) return;
        for (const [at, from] of hull.entries()) {
          const to = hull[(at + 1) % hull.length] ?? from;
          const sideOf = ({ x, y }: { x: number; y: number }) =>
            (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
          expect(Math.max(...given.map(sideOf)) <= 0 || Math.min(...given.map(sideOf)) >= 0).toBe(true);
        }
      }),
    );
  });

  it('is the corners of a square with points inside, and a point or a pair by itself', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    const hull = findHull([...corners, { x: 5, y: 5 }, { x: 3, y: 7 }]);
    expect(hull).toHaveLength(4);
    expect(hull).toEqual(expect.arrayContaining(corners));
    expect(findHull([{ x: 1, y: 2 }])).toEqual([{ x: 1, y: 2 }]);
    expect(findHull([])).toEqual([]);
  });
});
