import { computeEnclosure } from '@/lib/view/enclosures';

describe('computeEnclosure', () => {
  it('is none around nobody', () => {
    expect(computeEnclosure([])).toBeNull();
  });

  it('has room for the shapes and names of all', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 300, y: 0 },
      { x: 120, y: 160 },
    ];
    const circle = computeEnclosure(places);
    expect(circle).toMatchObject({ x: 150, y: 80 });
    for (const { x, y } of places) expect(Math.hypot(x - 150, y - 80) + 40).toBeLessThan(circle?.radius ?? 0);
  });
});
