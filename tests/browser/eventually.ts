import { setTimeout as wait } from 'node:timers/promises';

/** Longer than anything takes on a slow machine; a test that passes does not wait for it. */
const PATIENCE = 30_000;

/**
 * How long it waits after the first try and at most, in milliseconds: what does not come at once comes the later the busier the machine
 * is, and each try takes its time from what is waited for.
 */
const FIRST_STEP = 40;
const LONGEST_STEP = 250;

/** Tries a check again until it passes; after half a minute its own failure is the answer. */
export async function eventually<Result>(check: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + PATIENCE;
  for (let step = FIRST_STEP; ; step = Math.min(1.3 * step, LONGEST_STEP)) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await wait(step);
  }
}
