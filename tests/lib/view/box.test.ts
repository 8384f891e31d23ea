import { computeOutside, computeOverlap, runsThrough, toBoxAround } from '@/lib/view/box';

const BOX = toBoxAround({ x: 0, y: 0 }, 20, 10);

describe('computeOverlap', () => {
  it('is the area that two boxes share, and 0 for those that touch', () => {
    expect(computeOverlap(BOX, toBoxAround({ x: 10, y: 0 }, 20, 10))).toBe(100);
    expect(computeOverlap(BOX, toBoxAround({ x: 20, y: 0 }, 20, 10))).toBe(0);
  });
});

describe('computeOutside', () => {
  it('is the area that lies outside the frame', () => {
    expect(computeOutside(BOX, toBoxAround({ x: 10, y: 0 }, 20, 10))).toBe(100);
    expect(computeOutside(BOX, toBoxAround({ x: 0, y: 0 }, 40, 40))).toBe(0);
  });
});

describe('runsThrough', () => {
  it('is true for a segment across, along an edge or inside, and false for one beside', () => {
    const cross = (x1: number, y1: number, x2: number, y2: number) =>
      runsThrough({ from: { x: x1, y: y1 }, to: { x: x2, y: y2 } }, BOX);
    expect(cross(-50, -50, 50, 50)).toBe(true);
    expect(cross(-1, 0, 1, 0)).toBe(true);
    expect(cross(-50, 5, 50, 5)).toBe(true);
    expect(cross(-50, 6, 50, 6)).toBe(false);
    expect(cross(-20, 0, 0, 20)).toBe(false);
  });
});
