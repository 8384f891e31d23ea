import { setTimeout as wait } from 'node:timers/promises';

/** Longer than anything takes on a slow machine; a test that passes does not wait for it. */
const PATIENCE = 30_000;
const STEP = 40;

/** Tries a check again until it passes; after half a minute its own failure is the answer. */
export async function eventually<Result>(check: () => Promise<Result>): Promise<Result> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await wait(STEP);
  }
}
