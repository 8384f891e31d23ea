import fc from 'fast-check';
import {
  computeCurveLength,
  computeDistanceToLine,
  computeLength,
  cutCurve,
  directionOn,
  pointOn,
  shiftCurve,
  toBow,
  toCurveCommands,
  toPolyline,
} from '@/lib/figure/geometry/curve';

const left = { x: 0, y: 0 };
const right = { x: 100, y: 0 };

describe('toBow', () => {
  it('is straight without a bow', () => {
    expect(toBow(left, right, 0)).toEqual({ from: left, control: null, to: right });
  });

  it('bows out to the right of its way: on paper, downward on the way to the right, upward on the way back', () => {
    expect(toBow(left, right, 20).control).toEqual({ x: 50, y: 20 });
    expect(toBow(right, left, 20).control).toEqual({ x: 50, y: -20 });
  });

  it('stays straight between two points that are one', () => {
    expect(toBow(left, left, 20).control).toBeNull();
  });
});

describe('pointOn', () => {
  it('is on the line, and at half the way half as far out as the control point', () => {
    expect(pointOn(toBow(left, right, 0), 0.25)).toEqual({ x: 25, y: 0 });
    expect(pointOn(toBow(left, right, 20), 0.5)).toEqual({ x: 50, y: 10 });
  });
});

describe('directionOn', () => {
  it('is where the curve runs, of length one', () => {
    expect(directionOn(toBow(left, right, 20), 0.5)).toEqual({ x: 1, y: 0 });
    expect(directionOn(toBow(left, { x: 0, y: 7 }, 0), 0.9)).toEqual({ x: 0, y: 1 });
  });

  it('is to the right where a line has no length', () => {
    expect(directionOn({ from: left, control: null, to: left }, 0.5)).toEqual({ x: 1, y: 0 });
  });
});

describe('cutCurve', () => {
  it('leaves a part of the same curve', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (a, b, t) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const curve = toBow(left, { x: 80, y: 60 }, 25);
        const part = cutCurve(curve, first, last);
        const whole = pointOn(curve, first + (last - first) * t);
        expect(computeLength(pointOn(part, t), whole)).toBeCloseTo(0, 9);
      }),
    );
  });
});

describe('shiftCurve', () => {
  it('moves a line to its right', () => {
    expect(shiftCurve(toBow(left, right, 0), 3)).toEqual({
      from: { x: 0, y: 3 },
      control: null,
      to: { x: 100, y: 3 },
    });
  });

  it('keeps its distance from a bow all along, to a tenth of that', () => {
    const bow = toBow(left, right, 30);
    const beside = shiftCurve(bow, 2);
    for (const t of [0, 0.25, 0.5, 0.75, 1]) {
      const distance = Math.min(
        ...toPolyline(bow, 400).map((point) => computeLength(point, pointOn(beside, t))),
      );
      expect(Math.abs(distance - 2)).toBeLessThan(0.2);
    }
  });
});

describe('toPolyline and computeCurveLength', () => {
  it('has two points of a straight line, and more of a bow', () => {
    expect(toPolyline(toBow(left, right, 0))).toEqual([left, right]);
    expect(toPolyline(toBow(left, right, 20), 4)).toHaveLength(5);
  });

  it('knows the length of a line, and that a bow is longer', () => {
    expect(computeCurveLength(toBow(left, right, 0))).toBe(100);
    const points = toPolyline(toBow(left, right, 40), 4000);
    const finely = points
      .slice(1)
      .reduce((sum, point, at) => sum + computeLength(points[at] ?? point, point), 0);
    expect(computeCurveLength(toBow(left, right, 40)) / finely).toBeCloseTo(1, 3);
  });
});

describe('toCurveCommands', () => {
  it('writes a line or a quadratic curve', () => {
    expect(toCurveCommands(toBow(left, right, 0))).toEqual([
      ['M', 0, 0],
      ['L', 100, 0],
    ]);
    expect(toCurveCommands(toBow(left, right, 20))[1]).toEqual(['Q', 50, 20, 100, 0]);
  });
});

describe('computeDistanceToLine', () => {
  it('is to the line, and beyond its ends to these', () => {
    expect(computeDistanceToLine(left, right, { x: 50, y: 7 })).toBe(7);
    expect(computeDistanceToLine(left, right, { x: 103, y: 4 })).toBe(5);
    expect(computeDistanceToLine(left, left, { x: 3, y: 4 })).toBe(5);
  });
});
