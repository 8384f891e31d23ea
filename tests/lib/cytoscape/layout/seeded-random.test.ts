import { createRandom, runSeeded } from '@/lib/cytoscape/layout/seeded-random';

describe('createRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return [random(), random(), random()];
    };
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('gives numbers from 0 up to 1 that fill the range', () => {
    const random = createRandom(1);
    const numbers = Array.from({ length: 1000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.min(...numbers)).toBeLessThan(0.01);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(Math.max(...numbers)).toBeGreaterThan(0.99);
  });
});

describe('runSeeded', () => {
  it('swaps Math.random for the run and answers what the run answers', () => {
    const original = Math.random;
    expect(runSeeded(3, () => [Math.random(), Math.random()])).toEqual(
      runSeeded(3, () => [Math.random(), Math.random()]),
    );
    expect(Math.random).toBe(original);
  });

  it('puts Math.random back when the run throws', () => {
    const original = Math.random;
    const fail = () => {
      throw new Error('broken');
    };
    expect(() => runSeeded(3, fail)).toThrow('broken');
    expect(Math.random).toBe(original);
  });
});
