import {
  clipLine,
  computeBoxDistance,
  computeLengthWithin,
  computeSharedArea,
  growBox,
  joinBoxes,
  liesWithin,
  toBoxAround,
} from '@/lib/figure/geometry/box';

const box = { x: 10, y: 20, width: 30, height: 40 };

describe('growBox', () => {
  it('grows on every side', () => {
    expect(growBox(box, 5)).toEqual({ x: 5, y: 15, width: 40, height: 50 });
  });
});

describe('computeSharedArea', () => {
  it('is the area that two boxes share', () => {
    expect(computeSharedArea(box, { x: 30, y: 50, width: 100, height: 100 })).toBe(100);
  });

  it('is nothing when they only touch, or lie apart', () => {
    expect(computeSharedArea(box, { x: 40, y: 20, width: 5, height: 5 })).toBe(0);
    expect(computeSharedArea(box, { x: 50, y: 90, width: 5, height: 5 })).toBe(0);
  });
});

describe('liesWithin', () => {
  it('lets edges touch, and nothing stand out', () => {
    expect(liesWithin(box, box)).toBe(true);
    expect(liesWithin(growBox(box, 0.1), box)).toBe(false);
  });
});

describe('joinBoxes', () => {
  it('is the least box around others, and null around none', () => {
    expect(joinBoxes([box, { x: 0, y: 50, width: 1, height: 30 }])).toEqual({
      x: 0,
      y: 20,
      width: 40,
      height: 60,
    });
    expect(joinBoxes([])).toBeNull();
    expect(toBoxAround([{ x: 3, y: 4 }])).toEqual({ x: 3, y: 4, width: 0, height: 0 });
  });
});

describe('computeBoxDistance', () => {
  it.each([
    [{ x: 10, y: 30 }, 0],
    [{ x: 12, y: 40 }, -2],
    [{ x: 0, y: 30 }, 10],
    [{ x: 43, y: 64 }, 5],
  ])('of %j is %d', (point, distance) => {
    expect(computeBoxDistance(box, point)).toBe(distance);
  });
});

describe('clipLine', () => {
  it('is the part of a line within a box', () => {
    expect(clipLine(box, { x: 0, y: 30 }, { x: 100, y: 30 })).toEqual([
      { x: 10, y: 30 },
      { x: 40, y: 30 },
    ]);
  });

  it('is null for a line that passes by, also beside it all the way', () => {
    expect(clipLine(box, { x: 0, y: 0 }, { x: 100, y: 0 })).toBeNull();
    expect(clipLine(box, { x: 0, y: 61 }, { x: 9, y: 61 })).toBeNull();
  });
});

describe('computeLengthWithin', () => {
  it('measures what a box covers of a line', () => {
    expect(computeLengthWithin(box, { x: 25, y: 0 }, { x: 25, y: 50 })).toBe(30);
    expect(computeLengthWithin(box, { x: 15, y: 25 }, { x: 18, y: 29 })).toBe(5);
    expect(computeLengthWithin(box, { x: 0, y: 0 }, { x: 5, y: 5 })).toBe(0);
  });
});
