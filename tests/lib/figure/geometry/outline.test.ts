import {
  computeDistance,
  toCircleCommands,
  toOutline,
  toOutlineBox,
  toOutlineCommands,
} from '@/lib/figure/geometry/outline';
import { toDistance, tracePath } from '../read-figure';

const middle = { x: 100, y: 50 };
const circle = toOutline('circle', middle, 30, 30);
const hexagon = toOutline('rounded-hexagon', middle, 40, 32);
const rectangle = toOutline('rectangle', middle, 45, 30);

describe('computeDistance', () => {
  it('is measured from the border: 0 on it, negative within', () => {
    expect(computeDistance(circle, { x: 130, y: 50 })).toBe(15);
    expect(computeDistance(circle, middle)).toBe(-15);
    expect(computeDistance(rectangle, { x: 100, y: 35 })).toBe(0);
    expect(computeDistance(rectangle, { x: 100, y: 60 })).toBe(-5);
    expect(computeDistance(hexagon, { x: 100, y: 20 })).toBe(14);
  });

  it('goes to the corner where that is nearest, round where the corner is', () => {
    expect(computeDistance(rectangle, { x: 125.5, y: 69 })).toBe(5);
    expect(computeDistance(hexagon, { x: 120, y: 50 })).toBeGreaterThan(0.5);
  });

  it.each([
    ['circle', circle],
    ['hexagon', hexagon],
    ['rectangle', rectangle],
  ])('is nought, to a twentieth of a point, all along the path that draws a %s', (_, outline) => {
    const distances = tracePath(toOutlineCommands(outline)).map((point) => computeDistance(outline, point));
    expect(Math.max(...distances.map(Math.abs))).toBeLessThan(0.05);
  });
});

describe('toOutlineBox', () => {
  it('is the shape’s own size', () => {
    expect(toOutlineBox(circle)).toEqual({ x: 85, y: 35, width: 30, height: 30 });
    expect(toOutlineBox(hexagon)).toEqual({ x: 80, y: 34, width: 40, height: 32 });
  });
});

describe('toCircleCommands', () => {
  it('is round to a thousandth of its radius', () => {
    const radii = tracePath(toCircleCommands(middle, 100)).map((point) => toDistance(point, middle));
    expect(Math.max(...radii.map((radius) => Math.abs(radius - 100)))).toBeLessThan(0.1);
  });
});
