import fc from 'fast-check';
import { computeLength, pointOn } from '@/lib/figure/geometry/curve';
import { type EdgeStop, findBefore, toEdgeCurve } from '@/lib/figure/geometry/edge-path';
import { computeDistance, toOutline } from '@/lib/figure/geometry/outline';
import { ACTOR_KINDS } from '@/lib/vocabulary/actor-kinds';

const NO_GAPS = { start: 0, end: 0 };

function circleAt(x: number, y: number, label: EdgeStop['label'] = null): EdgeStop {
  return { centre: { x, y }, outline: toOutline('circle', { x, y }, 30, 30), label };
}

describe('toEdgeCurve', () => {
  it('runs from border to border', () => {
    const { from, control, to } = toEdgeCurve(circleAt(0, 0), circleAt(100, 0), 0, NO_GAPS);
    expect(from.x).toBeCloseTo(15, 6);
    expect(to.x).toBeCloseTo(85, 6);
    expect([from.y, control, to.y]).toEqual([0, null, 0]);
  });

  it('leaves the gaps that are asked for', () => {
    const { from, to } = toEdgeCurve(circleAt(0, 0), circleAt(100, 0), 0, { start: 2, end: 5 });
    expect([from.x, to.x].map((x) => Math.round(x * 1e4) / 1e4)).toEqual([17, 80]);
  });

  it('ends on the border of any shape, from any side and however far it bows', () => {
    const shape = fc.constantFrom(...ACTOR_KINDS.map((kind) => kind.shape));
    const angle = fc.integer({ min: 0, max: 359 });
    fc.assert(
      fc.property(shape, shape, angle, fc.integer({ min: -40, max: 40 }), (one, other, degrees, bow) => {
        const far = {
          x: 120 * Math.cos((degrees * Math.PI) / 180),
          y: 120 * Math.sin((degrees * Math.PI) / 180),
        };
        const from = { centre: { x: 0, y: 0 }, outline: toOutline(one, { x: 0, y: 0 }, 40, 30), label: null };
        const to = { centre: far, outline: toOutline(other, far, 45, 30), label: null };
        const curve = toEdgeCurve(from, to, bow, { start: 1, end: 3 });
        expect(computeDistance(from.outline, curve.from)).toBeCloseTo(1, 4);
        expect(computeDistance(to.outline, curve.to)).toBeCloseTo(3, 4);
      }),
    );
  });

  it('ends at the label that would else hide its end', () => {
    const label = { x: 70, y: -10, width: 60, height: 20 };
    const { to } = toEdgeCurve(circleAt(0, 0), circleAt(100, 0, label), 0, NO_GAPS);
    expect(to.x).toBeCloseTo(70, 6);
  });

  it('leaves a sliver between actors that stand on each other, so that the tie is seen', () => {
    const { from, to } = toEdgeCurve(circleAt(0, 0), circleAt(10, 0), 0, NO_GAPS);
    expect([from.x, to.x]).toEqual([4.5, 5.5]);
  });
});

describe('findBefore', () => {
  it('finds the share of the way that is so far from the end', () => {
    const line = { from: { x: 0, y: 0 }, control: null, to: { x: 100, y: 0 } };
    expect(findBefore(line, 25)).toBeCloseTo(0.75, 6);
    const bow = { ...line, control: { x: 50, y: 40 } };
    expect(computeLength(pointOn(bow, findBefore(bow, 30)), bow.to)).toBeCloseTo(30, 6);
  });

  it('is the beginning of what is shorter', () => {
    expect(findBefore({ from: { x: 0, y: 0 }, control: null, to: { x: 5, y: 0 } }, 9)).toBe(0);
  });
});
