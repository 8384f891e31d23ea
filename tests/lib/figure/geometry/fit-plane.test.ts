import { type FitActor, fitPlane, toExtent, toLeastUnit, toScale } from '@/lib/figure/geometry/fit-plane';

const LIMITS = { labelLeast: 6.5, labelMost: 10, most: 1.15, unitLeast: 0.42, unitMost: 1 };

function actorAt(x: number, y: number): FitActor {
  return { at: { x, y }, width: 30, height: 30, labelWidth: 5, labelHeight: 1 };
}

const pair = [actorAt(-100, 0), actorAt(100, 0)];

describe('toScale', () => {
  it('sets names in points that can be read, however small the plane is drawn', () => {
    expect([0.05, 0.7, 2].map((scale) => toScale(scale, LIMITS).label)).toEqual([6.5, 8.4, 10]);
  });

  it('keeps shapes from shrinking to dots, and from growing without end', () => {
    expect([0.05, 0.7, 2].map((scale) => toScale(scale, LIMITS).unit)).toEqual([0.42, 0.7, 1]);
  });
});

describe('toExtent', () => {
  it('takes in shapes and the labels under them', () => {
    const extent = toExtent(pair, { across: 1, down: 1, unit: 1, label: 10 });
    expect(extent).toEqual({ x: -125, y: -15, width: 250, height: 30 + 3.2 + 10 });
  });

  it('is nothing without actors', () => {
    expect(toExtent([], { across: 1, down: 1, unit: 1, label: 10 })).toEqual({
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    });
  });
});

describe('fitPlane', () => {
  it('fills the room in one direction, and leaves nothing out', () => {
    const scale = fitPlane(pair, { width: 160, height: 200 }, LIMITS);
    const { width, height } = toExtent(pair, toScale(scale, LIMITS));
    expect(width).toBeCloseTo(160, 1);
    expect(width).toBeLessThanOrEqual(160);
    expect(height).toBeLessThan(200);
  });

  it('does not blow up two actors to fill a page', () => {
    expect(fitPlane(pair, { width: 5000, height: 5000 }, LIMITS)).toBe(1.15);
  });

  it('is nought where actors do not fit at any scale', () => {
    expect(fitPlane(pair, { width: 5, height: 5 }, LIMITS)).toBeLessThan(1e-9);
  });
});

describe('toLeastUnit', () => {
  it('draws smaller shapes where there are so many that they would cover the room', () => {
    const room = { width: 600, height: 440 };
    expect(toLeastUnit(20, room)).toBe(0.42);
    expect(toLeastUnit(1000, room)).toBeCloseTo(0.17, 2);
    expect(toLeastUnit(100_000, room)).toBe(0.08);
  });
});
