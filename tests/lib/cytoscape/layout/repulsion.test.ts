import fc from 'fast-check';
import { createRepulsion } from '@/lib/cytoscape/layout/repulsion';
import { createRandom } from '@/lib/cytoscape/layout/seeded-random';

type Body = { readonly x: number; readonly y: number; readonly mass: number };

function computeForces(bodies: readonly Body[], strength = 1) {
  const column = (key: keyof Body) => Float64Array.from(bodies, (body) => body[key]);
  const [fx, fy] = [new Float64Array(bodies.length), new Float64Array(bodies.length)];
  createRepulsion(column('mass')).addForces(column('x'), column('y'), strength, fx, fy);
  return bodies.map((_, i) => ({ x: fx[i] ?? Number.NaN, y: fy[i] ?? Number.NaN }));
}

function computeExactly(bodies: readonly Body[]) {
  return bodies.map((one) => {
    let [x, y] = [0, 0];
    for (const other of bodies) {
      const [dx, dy] = [one.x - other.x, one.y - other.y];
      const squared = dx * dx + dy * dy;
      if (squared === 0) continue;
      x += (one.mass * other.mass * dx) / squared;
      y += (one.mass * other.mass * dy) / squared;
    }
    return { x, y };
  });
}

function draw(count: number, seed: number): readonly Body[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => ({
    x: random() * 1000,
    y: random() * 600,
    mass: 1 + Math.floor(random() * 9),
  }));
}

describe('createRepulsion', () => {
  it('pushes two bodies from each other by the product of their masses over their distance', () => {
    const forces = computeForces(
      [
        { x: 0, y: 0, mass: 2 },
        { x: 0, y: 4, mass: 3 },
      ],
      10,
    );
    expect(forces[0]?.y).toBeCloseTo(-15);
    expect(forces[1]?.y).toBeCloseTo(15);
    expect(forces.map(({ x }) => x)).toEqual([0, 0]);
  });

  it('comes near to the sum over all pairs', () => {
    const bodies = draw(600, 3);
    const [found, exact] = [computeForces(bodies), computeExactly(bodies)];
    const norm = (forces: readonly { x: number; y: number }[]) =>
      Math.sqrt(forces.reduce((sum, { x, y }) => sum + x * x + y * y, 0));
    const errors = found.map(({ x, y }, i) => ({ x: x - (exact[i]?.x ?? 0), y: y - (exact[i]?.y ?? 0) }));
    expect(norm(errors) / norm(exact)).toBeLessThan(0.05);
  });

  it('gives finite forces wherever bodies are, at one point as well', () => {
    const coordinate = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: coordinate, y: coordinate, mass: fc.integer({ min: 1, max: 50 }) }), {
          maxLength: 60,
        }),
        (bodies) => {
          for (const { x, y } of computeForces(bodies)) expect(Number.isFinite(x + y)).toBe(true);
        },
      ),
    );
  });

  it('is exact for as many bodies as one leaf holds', () => {
    const bodies = draw(6, 9);
    const exact = computeExactly(bodies);
    for (const [i, { x, y }] of computeForces(bodies).entries()) {
      expect(x).toBeCloseTo(exact[i]?.x ?? Number.NaN);
      expect(y).toBeCloseTo(exact[i]?.y ?? Number.NaN);
    }
  });
});
