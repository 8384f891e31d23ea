import fc from 'fast-check';
import { layRings } from '@/lib/view/lay-rings';

const radiusOf = (point: { x: number; y: number } | undefined) =>
  point ? Math.hypot(point.x / 1.3, point.y) : Number.NaN;

/** One in the middle, four around it, and one more behind each of them. */
const STAR = {
  actors: ['ego', ...[1, 2, 3, 4].flatMap((at) => [`near-${at}`, `far-${at}`])],
  ties: [1, 2, 3, 4].flatMap((at) => [['ego', `near-${at}`] as const, [`near-${at}`, `far-${at}`] as const]),
  middle: ['ego'],
};

describe('layRings', () => {
  it('sets who is in focus in the middle, and each step in a ring further out', () => {
    const places = layRings(STAR);
    expect(places.ego).toEqual({ x: 0, y: 0 });
    for (const at of [1, 2, 3, 4])
      expect(radiusOf(places[`far-${at}`])).toBeGreaterThan(radiusOf(places[`near-${at}`]) + 100);
  });

  it('sets actors near those to whom they are tied', () => {
    const places = layRings(STAR);
    for (const at of [1, 2, 3, 4]) {
      const distances = [1, 2, 3, 4].map((other) => {
        const [near, far] = [places[`near-${other}`], places[`far-${at}`]];
        return near && far ? Math.hypot(near.x - far.x, near.y - far.y) : Number.NaN;
      });
      expect(distances.indexOf(Math.min(...distances))).toBe(at - 1);
    }
  });

  it('sets several in the middle around it, and whom no tie reaches outermost', () => {
    const places = layRings({ actors: ['a', 'b', 'c', 'apart'], ties: [['a', 'c']], middle: ['a', 'b'] });
    expect(radiusOf(places.a)).toBeCloseTo(radiusOf(places.b), 0);
    expect(radiusOf(places.apart)).toBeGreaterThan(radiusOf(places.c));
  });

  it('gives the same places for the same request', () => {
    expect(layRings(STAR)).toEqual(layRings(structuredClone(STAR)));
  });

  it('gives every actor a place of its own', () => {
    const end = fc.integer({ min: 0, max: 59 }).map((at) => `actor-${at}`);
    const actors = Array.from({ length: 60 }, (_, at) => `actor-${at}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(end, end), { maxLength: 120 }), (ties) => {
        const places = Object.values(layRings({ actors, ties, middle: ['actor-0'] }));
        expect(places).toHaveLength(60);
        let nearest = Number.POSITIVE_INFINITY;
        for (const [at, one] of places.entries())
          for (const other of places.slice(at + 1))
            nearest = Math.min(nearest, Math.hypot(one.x - other.x, one.y - other.y));
        expect(nearest).toBeGreaterThan(40);
      }),
      { numRuns: 40 },
    );
  });
});
