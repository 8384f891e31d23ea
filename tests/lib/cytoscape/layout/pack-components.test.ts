import { countOverlaps } from '@/lib/cytoscape/layout/overlaps';
import { packParts, setInRows } from '@/lib/cytoscape/layout/pack-components';
import { buildPlane, toOuterBox } from '@/lib/cytoscape/layout/plane';
import { node } from '../small-view';

describe('packParts', () => {
  const parts = () => Array.from({ length: 12 }, (_, index) => buildPlane([node(`n${index}`)], []));

  it('sets parts side by side without overlap, in a landscape block', () => {
    const planes = parts();
    packParts(planes);
    const bodies = planes.flatMap((plane) => plane.bodies);
    expect(countOverlaps({ bodies, links: [] })).toBe(0);
    const { left, right, top, bottom } = toOuterBox(bodies);
    expect((right - left) / (bottom - top)).toBeGreaterThan(1);
    expect((right - left) / (bottom - top)).toBeLessThan(2.5);
  });

  it('keeps clear of what is settled', () => {
    const planes = parts();
    packParts(planes, [{ left: -200, right: 200, top: -150, bottom: 150 }]);
    for (const { x, y } of planes.flatMap((plane) => plane.bodies)) {
      expect(Math.abs(x) >= 200 || Math.abs(y) >= 150).toBe(true);
    }
  });
});

describe('setInRows', () => {
  it('fills rows of the width given, in order', () => {
    const { bodies } = buildPlane(['a', 'b', 'c'].map(node), []);
    setInRows(bodies, 200);
    expect(bodies.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [88, 0],
      [0, 64],
    ]);
  });

  it('makes a landscape block when there is no width to go by', () => {
    const { bodies } = buildPlane(
      Array.from({ length: 9 }, (_, index) => node(`n${index}`)),
      [],
    );
    setInRows(bodies, 0);
    expect(new Set(bodies.map(({ x }) => x)).size).toBe(4);
    expect(countOverlaps({ bodies, links: [] })).toBe(0);
  });
});
