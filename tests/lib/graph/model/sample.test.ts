import fc from 'fast-check';
import { createDraw, drawOrder, drawSample } from '@/lib/graph/model/sample';

describe('drawSample', () => {
  it('draws different numbers, ascending, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.nat(), fc.integer(), (size, more, seed) => {
        const count = more % (size + 1);
        const drawn = [...drawSample(size, count, seed)];
        expect(new Set(drawn).size).toBe(count);
        expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
        expect(drawn.every((number) => number >= 0 && number < size)).toBe(true);
        expect([...drawSample(size, count, seed)]).toEqual(drawn);
      }),
    );
  });

  it('draws each number about as often as any other', () => {
    const counts = new Int32Array(10);
    for (let seed = 0; seed < 5000; seed++) {
      for (const number of drawSample(10, 2, seed)) counts[number] = (counts[number] ?? 0) + 1;
    }
    // Each is expected a thousand times, give or take twenty-eight.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('refuses to draw more numbers than there are', () => {
    expect(() => drawSample(2, 3, 1)).toThrow(RangeError);
  });
});

describe('drawOrder', () => {
  it('is an order of all numbers', () => {
    expect([...drawOrder(20, createDraw(3))].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, i) => i),
    );
  });
});

describe('createDraw', () => {
  it('stays within 0 and 1, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const draw = createDraw(seed);
        const drawn = Array.from({ length: 20 }, () => draw());
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...drawn)).toBeLessThan(1);
        expect(draw()).not.toBe(draw());
      }),
    );
  });
});
