import { toBoxAround } from '@/lib/figure/geometry/box';
import { toEdgeEnd } from '@/lib/figure/geometry/edge-ends';
import { LINE_ENDS } from '@/lib/vocabulary/relationship-type';
import { tracePath } from '../read-figure';

const line = { from: { x: 0, y: 0 }, control: null, to: { x: 100, y: 0 } };

function toExtent(
  end: (typeof LINE_ENDS)[number],
  size: number,
  curve: Parameters<typeof toEdgeEnd>[0] = line,
) {
  const { shape } = toEdgeEnd(curve, end, size);
  const box = toBoxAround(tracePath(shape ?? []));
  return box && [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 100) / 100);
}

describe('toEdgeEnd', () => {
  it('is nothing for a line that merely ends', () => {
    expect(toEdgeEnd(line, 'none', 10)).toEqual({ line, shape: null });
  });

  it('touches the end of the line with its tip, and is as long as asked', () => {
    expect(toExtent('arrow', 10)).toEqual([90, -4.2, 10, 8.4]);
    expect(toExtent('diamond', 10)).toEqual([89.5, -4.2, 10.5, 8.4]);
    expect(toExtent('circle', 10)).toEqual([92.8, -3.6, 7.2, 7.2]);
    expect(toExtent('tee', 10)).toEqual([97.4, -6.2, 2.6, 12.4]);
  });

  it.each(LINE_ENDS.filter((end) => end === 'arrow' || end === 'diamond' || end === 'circle'))(
    'ends the line within the %s, so that no corner of it stands out at the tip',
    (end) => {
      const { line: left, shape } = toEdgeEnd(line, end, 10);
      const [start = 0] = [toBoxAround(tracePath(shape ?? []))?.x];
      expect(left.to.x).toBeGreaterThan(start);
      expect(left.to.x).toBeLessThan(97);
    },
  );

  it('is smaller on a line that is too short for it', () => {
    const short = { from: { x: 0, y: 0 }, control: null, to: { x: 5, y: 0 } };
    expect(toExtent('arrow', 10, short)).toEqual([1, -1.68, 4, 3.36]);
  });

  it('points the way in which a bow arrives', () => {
    const bow = { from: { x: 0, y: 0 }, control: { x: 50, y: 100 }, to: { x: 100, y: 0 } };
    const box = toExtent('arrow', 10, bow);
    // It comes from below: the arrow's base lies under its tip, and hardly to the left of it.
    expect(box?.[1]).toBeCloseTo(0, 1);
    expect(box?.[3]).toBeGreaterThan(9);
  });
});
