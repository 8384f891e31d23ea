/** Returns numbers from 0 up to 1, always the same for the same seed (mulberry32, T. Ettinger, 2017). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Runs something that draws on Math.random with a seeded generator in its place, and puts Math.random back whatever
 * happens. Synchronous: nothing else can run in between and see it.
 */
export function runSeeded<T>(seed: number, run: () => T): T {
  const original = Math.random;
  Math.random = createRandom(seed);
  try {
    return run();
  } finally {
    Math.random = original;
  }
}
