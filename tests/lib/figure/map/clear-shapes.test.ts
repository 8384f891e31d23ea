import { toClearUnit } from '@/lib/figure/map/clear-shapes';

const shape = (x: number, y: number, size = 30) => ({
  at: { x, y },
  width: size,
  height: size,
  labelWidth: 0,
  labelHeight: 0,
});
const scale = (across: number, unit: number) => ({ across, down: across, unit, label: 8 });
const ring = (count: number, reach: number) =>
  Array.from({ length: count }, (_, at) => {
    const angle = (2 * Math.PI * at) / count;
    return shape(reach * Math.cos(angle), reach * Math.sin(angle));
  });

describe('toClearUnit', () => {
  it('shrinks shapes that stand close until they are clear of each other', () => {
    const neighbours = ring(24, 80);
    const unit = toClearUnit(neighbours, scale(1, 0.8));
    const apart = 2 * 80 * Math.sin(Math.PI / 24);
    expect(30 * unit).toBeLessThan(apart);
    expect(30 * unit).toBeGreaterThan(0.9 * apart);
  });

  it('leaves shapes as they are that are clear, and where only a few touch', () => {
    const spread = Array.from({ length: 30 }, (_, at) => shape(60 * at, 0));
    expect(toClearUnit(spread, scale(1, 0.8))).toBe(0.8);
    expect(toClearUnit([...spread, shape(5, 0)], scale(1, 0.8))).toBe(0.8);
  });

  it('shrinks no shape out of sight, and asks nothing of what has no shape', () => {
    expect(toClearUnit(ring(200, 20), scale(1, 0.8))).toBe(0.2);
    expect(
      toClearUnit(
        ring(200, 20).map((each) => ({ ...each, width: 0 })),
        scale(1, 0.8),
      ),
    ).toBe(0.8);
  });
});
