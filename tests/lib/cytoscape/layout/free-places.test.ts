import fc from 'fast-check';
import { moveToFreePlaces } from '@/lib/cytoscape/layout/free-places';

const points = fc.array(
  fc.record({
    x: fc.integer({ min: -60, max: 60 }),
    y: fc.integer({ min: -60, max: 60 }),
    size: fc.integer({ min: 20, max: 50 }),
    isHeld: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('moveToFreePlaces', () => {
  it('leaves who is held, and sets everybody else where no other is', () => {
    fc.assert(
      fc.property(points, (each) => {
        const spots = { x: Float64Array.from(each, ({ x }) => x), y: Float64Array.from(each, ({ y }) => y) };
        const sizes = Float64Array.from(each, ({ size }) => size);
        moveToFreePlaces(
          spots,
          sizes,
          Uint8Array.from(each, ({ isHeld }) => (isHeld ? 1 : 0)),
        );
        const at = each.map(({ size, isHeld }, i) => ({
          x: spots.x[i] ?? 0,
          y: spots.y[i] ?? 0,
          size,
          isHeld,
        }));
        for (const [i, one] of at.entries()) {
          if (one.isHeld) expect([one.x, one.y]).toEqual([each[i]?.x, each[i]?.y]);
          for (const other of at.slice(i + 1)) {
            if (one.isHeld && other.isHeld) continue;
            const needed = (one.size + other.size) / 2;
            expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(
              needed,
            );
          }
        }
      }),
    );
  });

  it('moves nobody who stands free', () => {
    const spots = { x: Float64Array.of(0, 50, 0), y: Float64Array.of(0, 0, 50) };
    moveToFreePlaces(spots, new Float64Array(3).fill(40), new Uint8Array(3));
    expect([...spots.x, ...spots.y]).toEqual([0, 50, 0, 0, 0, 50]);
  });
});
