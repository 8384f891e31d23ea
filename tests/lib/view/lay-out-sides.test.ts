import fc from 'fast-check';
import { layOutSides, type SidesLayout } from '@/lib/view/lay-out-sides';
import type { Positions } from '@/lib/view/positions';

const ROOM = { width: 72, height: 52 };

type Given = {
  readonly sides: { readonly id: string; readonly actors: readonly string[] }[];
  readonly ties: (readonly [string, string])[];
  readonly positions: Positions;
};

const toId = (number: number) => `actor-${number}`;

/** Sides of some sizes, actors of no side, ties at random, and positions for some of the actors. */
const given: fc.Arbitrary<Given> = fc
  .record({
    sizes: fc.array(fc.nat(40), { maxLength: 12 }),
    others: fc.nat(12),
    ties: fc.array(fc.tuple(fc.nat(399), fc.nat(399)), { maxLength: 200 }),
    points: fc.array(
      fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) }),
      {
        maxLength: 300,
      },
    ),
  })
  .map(({ sizes, others, ties, points }) => {
    let count = 0;
    const sides = sizes.map((size, side) => ({
      id: `side-${side}`,
      actors: Array.from({ length: size }, () => toId(count++)),
    }));
    const all = count + others;
    return {
      sides,
      ties: all === 0 ? [] : ties.map(([a, b]) => [toId(a % all), toId(b % all)] as const),
      positions: Object.fromEntries(points.slice(0, all).map((point, i) => [toId(i), point])),
    };
  });

const layOut = ({ sides, ties, positions }: Given) => layOutSides(sides, ties, positions);

function findTooNear({ positions }: SidesLayout): readonly string[] {
  const all = Object.entries(positions);
  return all.flatMap(([one, a], at) =>
    all.slice(at + 1).flatMap(([other, b]) => {
      const isNear = Math.abs(a.x - b.x) < ROOM.width && Math.abs(a.y - b.y) < ROOM.height;
      return isNear ? [`${one} and ${other}`] : [];
    }),
  );
}

const listAll = ({ sides, ties, positions }: Given) =>
  [...new Set([...sides.flatMap(({ actors }) => actors), ...ties.flat(), ...Object.keys(positions)])].sort();

describe('layOutSides', () => {
  it('gives every actor a place, and every side with actors a circle', () => {
    fc.assert(
      fc.property(given, (each) => {
        const { positions, centres } = layOut(each);
        expect(Object.keys(positions).sort()).toEqual(listAll(each));
        const filled = each.sides.filter(({ actors }) => actors.length > 0).map(({ id }) => id);
        expect([...centres.keys()].sort()).toEqual(filled.sort());
        const numbers = [...Object.values(positions), ...centres.values()].flatMap(({ x, y }) => [x, y]);
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps circles apart by the gap', () => {
    fc.assert(
      fc.property(given, (each) => {
        const circles = [...layOut(each).centres.values()];
        let nearest = Number.POSITIVE_INFINITY;
        for (const [at, one] of circles.entries()) {
          for (const other of circles.slice(at + 1)) {
            nearest = Math.min(
              nearest,
              Math.hypot(one.x - other.x, one.y - other.y) - one.radius - other.radius,
            );
          }
        }
        expect(nearest).toBeGreaterThanOrEqual(72);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps the members of a side, and nobody else, inside its circle', () => {
    fc.assert(
      fc.property(given, (each) => {
        const { positions, centres } = layOut(each);
        let [furthestMember, nearestOther] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        for (const { id, actors } of each.sides) {
          const circle = centres.get(id);
          const members = new Set(actors);
          for (const [actor, { x, y }] of Object.entries(positions)) {
            if (!circle) continue;
            const beyond = Math.hypot(x - circle.x, y - circle.y) - circle.radius;
            if (members.has(actor)) furthestMember = Math.max(furthestMember, beyond);
            else nearestOther = Math.min(nearestOther, beyond);
          }
        }
        // With its shape: a circle of 15.
        expect(furthestMember).toBeLessThanOrEqual(-15);
        expect(nearestOther).toBeGreaterThanOrEqual(15);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves each actor its room', () => {
    fc.assert(
      fc.property(given, (each) => {
        expect(findTooNear(layOut(each))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same layout for the same input, in whichever order it comes', () => {
    fc.assert(
      fc.property(given, (each) => {
        const turned: Given = {
          sides: each.sides.toReversed().map(({ id, actors }) => ({ id, actors: actors.toReversed() })),
          ties: each.ties.toReversed().map(([from, to]) => [to, from] as const),
          positions: Object.fromEntries(Object.entries(each.positions).toReversed()),
        };
        const [one, other] = [layOut(each), layOut(turned)];
        expect(new Map([...other.centres].sort())).toEqual(new Map([...one.centres].sort()));
        expect(other.positions).toEqual(one.positions);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same layout for positions that are moved as a whole', () => {
    fc.assert(
      fc.property(given, fc.integer(), fc.integer(), (each, dx, dy) => {
        const moved = Object.fromEntries(
          Object.entries(each.positions).map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]),
        );
        expect(layOut({ ...each, positions: moved })).toEqual(layOut(each));
      }),
      { numRuns: 30 },
    );
  });

  it('has on the left whom the layout without groups has on the left', () => {
    const placed = fc.array(
      fc.record({ size: fc.integer({ min: 1, max: 9 }), x: fc.integer({ min: -400, max: 400 }) }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(placed, fc.array(fc.tuple(fc.nat(53), fc.nat(53)), { maxLength: 80 }), (all, pairs) => {
        const sides = all.map(({ size }, at) => ({
          id: `side-${at}`,
          actors: Array.from({ length: size }, (_, i) => toId(10 * at + i)),
        }));
        const actors = sides.flatMap((side) => side.actors);
        const find = (number: number) => actors[number % actors.length] ?? '';
        const positions = Object.fromEntries(
          sides.flatMap((side, at) => side.actors.map((id, i) => [id, { x: all[at]?.x ?? 0, y: 30 * i }])),
        );
        const ties = pairs.map(([one, other]) => [find(one), find(other)] as const);
        const { centres } = layOutSides(sides, ties, positions);
        const seen = all.map(({ size, x }, at) => ({ size, x, now: centres.get(`side-${at}`)?.x ?? 0 }));
        const mean = (key: 'x' | 'now') =>
          seen.reduce((sum, side) => sum + side.size * side[key], 0) / actors.length;
        const [x, now] = [mean('x'), mean('now')];
        const alike = seen.reduce((sum, side) => sum + side.size * (side.x - x) * (side.now - now), 0);
        // Places are rounded to a tenth.
        expect(alike).toBeGreaterThan(-400 * actors.length);
      }),
      { numRuns: 60 },
    );
  });

  it('sets sides with many ties beside each other', () => {
    const actors = (side: number) => Array.from({ length: 9 }, (_, i) => toId(10 * side + i));
    const sides = Array.from({ length: 12 }, (_, side) => ({ id: `side-${side}`, actors: actors(side) }));
    // Only 0 with 7, and 3 with 11.
    const ties = actors(0).flatMap((_, i) => [
      [toId(i), toId(70 + i)] as const,
      [toId(30 + i), toId(110 + i)] as const,
    ]);
    const { centres } = layOutSides(sides, ties, {});
    const between = (one: number, other: number) => {
      const [a, b] = [centres.get(`side-${one}`), centres.get(`side-${other}`)];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius : Number.NaN;
    };
    expect(between(0, 7)).toBeLessThan(90);
    expect(between(3, 11)).toBeLessThan(90);
  });

  it('grows a circle with the square root of its count', () => {
    const side = (id: string, count: number) => ({
      id,
      actors: Array.from({ length: count }, (_, i) => `${id}-${i}`),
    });
    const { centres } = layOutSides([side('a', 100), side('b', 400)], [], {});
    const [small, large] = [centres.get('a')?.radius ?? 0, centres.get('b')?.radius ?? 0];
    expect(large / small).toBeGreaterThan(1.8);
    expect(large / small).toBeLessThan(2.05);
  });

  it('makes a picture wider than it is high', () => {
    const sides = Array.from({ length: 30 }, (_, side) => ({
      id: `side-${side}`,
      actors: Array.from({ length: 4 + side }, (_, i) => `${side}-${i}`),
    }));
    const circles = [...layOutSides(sides, [], {}).centres.values()];
    const extent = (axis: 'x' | 'y') =>
      Math.max(...circles.map((circle) => circle[axis] + circle.radius)) -
      Math.min(...circles.map((circle) => circle[axis] - circle.radius));
    expect(extent('x') / extent('y')).toBeGreaterThan(1.2);
    expect(extent('x') / extent('y')).toBeLessThan(1.9);
  });

  it('sets members toward the side that they are tied to', () => {
    const sides = [
      { id: 'west', actors: Array.from({ length: 30 }, (_, i) => `w-${i}`) },
      { id: 'east', actors: Array.from({ length: 30 }, (_, i) => `e-${i}`) },
    ];
    const ties = Array.from({ length: 8 }, (_, i) => [`w-${i}`, `e-${i}`] as const);
    const { centres, positions } = layOutSides(sides, ties, {});
    const [west, east] = [centres.get('west'), centres.get('east')];
    const meanDistance = (ids: readonly string[]) =>
      ids.reduce(
        (sum, id) =>
          sum +
          Math.hypot((positions[id]?.x ?? 0) - (east?.x ?? 0), (positions[id]?.y ?? 0) - (east?.y ?? 0)),
        0,
      ) / ids.length;
    const members = sides[0]?.actors ?? [];
    expect(west).toBeDefined();
    expect(meanDistance(members.slice(0, 8))).toBeLessThan(0.8 * meanDistance(members.slice(8)));
  });

  it('takes an actor for the first side that names it', () => {
    const { centres, positions } = layOutSides(
      [
        { id: 'one', actors: ['a', 'b', 'b'] },
        { id: 'two', actors: ['b'] },
      ],
      [],
      {},
    );
    expect([...centres.keys()]).toEqual(['one']);
    expect(Object.keys(positions).sort()).toEqual(['a', 'b']);
  });

  it('keeps ids that every object has', () => {
    const { positions } = layOutSides([{ id: 'constructor', actors: ['constructor', '__proto__'] }], [], {});
    expect(Object.hasOwn(positions, 'constructor')).toBe(true);
    expect(Object.hasOwn(positions, '__proto__')).toBe(true);
  });
});
