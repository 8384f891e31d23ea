import fc from 'fast-check';
import { countOverlaps, overlapX, overlapY, removeOverlaps } from '@/lib/cytoscape/layout/overlaps';
import { buildPlane } from '@/lib/cytoscape/layout/plane';
import { node } from '../small-view';

const place = fc.record({ x: fc.integer({ min: -80, max: 80 }), y: fc.integer({ min: -80, max: 80 }) });
const spots = fc.array(fc.record({ point: place, fixed: fc.boolean() }), { minLength: 2, maxLength: 14 });

function planeOf(points: readonly { point: { x: number; y: number }; fixed: boolean }[]) {
  const nodes = points.map((_, index) => node(`n${index}`));
  const plane = buildPlane(nodes, []);
  const bodies = plane.bodies.map((body, index) => ({
    ...body,
    ...points[index]?.point,
    fixed: points[index]?.fixed ?? false,
  }));
  return { ...plane, bodies };
}

describe('overlaps', () => {
  it('are told on either axis, negative when apart', () => {
    const { bodies } = planeOf([
      { point: { x: 0, y: 0 }, fixed: false },
      { point: { x: 50, y: 70 }, fixed: false },
    ]);
    const [one, other] = bodies;
    if (!one || !other) throw new Error('two bodies');
    expect([overlapX(one, other), overlapY(one, other)]).toEqual([10, -20]);
    expect(countOverlaps({ bodies, links: [] })).toBe(0);
    expect(countOverlaps({ bodies, links: [] }, 10.1)).toBe(1);
  });

  it('are all gone afterwards when nothing is fixed, even from one point', () => {
    fc.assert(
      fc.property(spots, (points) => {
        const plane = planeOf(points.map(({ point }) => ({ point, fixed: false })));
        removeOverlaps(plane);
        expect(countOverlaps(plane)).toBe(0);
      }),
    );
  });

  it('leave fixed bodies where they are, and nobody else on them', () => {
    fc.assert(
      fc.property(spots, (points) => {
        const plane = planeOf(points);
        const before = plane.bodies.filter(({ fixed }) => fixed).map(({ x, y }) => [x, y]);
        removeOverlaps(plane);
        const fixed = plane.bodies.filter((body) => body.fixed);
        expect(fixed.map(({ x, y }) => [x, y])).toEqual(before);
        expect(countOverlaps(plane)).toBe(countOverlaps({ bodies: fixed, links: [] }));
      }),
    );
  });

  it('leave alone what does not overlap', () => {
    const plane = planeOf([
      { point: { x: 0, y: 0 }, fixed: false },
      { point: { x: 500, y: 0 }, fixed: false },
    ]);
    removeOverlaps(plane);
    expect(plane.bodies.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [500, 0],
    ]);
  });
});
