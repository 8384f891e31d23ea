import { setTimeout as sleep } from 'node:timers/promises';
import { isPaired } from './clock';

/** How much longer than at its best a fixed piece of work may take on a machine that counts as quiet. */
const TOLERANCE = 1.3;
const MAX_TRIES = 10;
/** In milliseconds: how long to wait for other programs to be done. */
const WAIT = 400;

/** Times the fixed piece of work; to be called between the steps of a measurement. */
export type Check = () => Promise<void>;

/** Returns a measurement that other programs did not disturb, or the least disturbed of so many tries. */
export type Quietly = <T>(measure: (check: Check) => Promise<T>, mostTries?: number) => Promise<T>;

/**
 * Returns measurements that other programs did not disturb: a fixed piece of work is timed in that place, such as a page, whenever
 * the measurement asks for it, and what saw a busy moment is measured again, up to ten times; then the least disturbed
 * counts. `onSpin` is told each time how long the work took, in milliseconds.
 */
export function createQuietly(
  place: { readonly evaluate: (work: () => number) => Promise<number> },
  onSpin: (ms: number) => void = () => {},
): Quietly {
  let best = Number.POSITIVE_INFINITY;
  return async <T>(measure: (check: Check) => Promise<T>, mostTries = MAX_TRIES) => {
    let least: { readonly value: T; readonly strain: number } | null = null;
    // On a machine that others use, the CPU is counted, and in turns.
    const tries = isPaired() ? 1 : mostTries;
    for (let attempt = 0; attempt < tries; attempt++) {
      let strain = 0;
      const value = await measure(async () => {
        const took = await place.evaluate(spin);
        onSpin(took);
        best = Math.min(best, took);
        strain = Math.max(strain, took);
      });
      if (!least || strain < least.strain) least = { value, strain };
      if (strain <= TOLERANCE * best) return value;
      if (attempt + 1 < tries) await sleep(WAIT);
    }
    if (!least) throw new RangeError('Nothing was measured.');
    return least.value;
  };
}

/** May be sent to a page as text: some ten milliseconds of work on an undisturbed processor. */
function spin(): number {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 3_000_000; i++) sum = (sum * 31 + i) % 65_521;
  // The sum is read, or the loop could be left out.
  return performance.now() - start + (sum < 0 ? 1 : 0);
}
