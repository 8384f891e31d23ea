import type { Page } from 'playwright-core';
import type { Finding } from './finding';
import { type Check, createQuietly } from './quiet';
import { toSpread } from './spread';

const SIDES = ['country', 'membership'] as const;

/** The longest time for which the page could not answer while a worker counts who stands between whom. */
export async function measureQuestion(page: Page, repetitions: number): Promise<readonly Finding[]> {
  await page.keyboard.press('r');
  await page.getByRole('region', { name: 'Brokers' }).waitFor();
  const runs: Awaited<ReturnType<typeof measureOnce>>[] = [];
  const quietly = createQuietly(page);
  // A round that was disturbed is measured again: with the sides that it has chosen already, nothing would be asked.
  let next = 0;
  const chooseNext = () => SIDES[next++ % SIDES.length] ?? SIDES[0];
  for (let round = 0; round < repetitions; round++) {
    runs.push(await quietly((check) => measureOnce(page, chooseNext(), check)));
  }
  await page.getByRole('tab', { name: 'Details' }).click();
  const took = toSpread(runs.map((run) => run.took));
  return [
    {
      what: 'Longest task of the page while a worker counts the brokers among 1,000 actors',
      unit: 'ms',
      value: toSpread(runs.map(({ longestGap }) => longestGap)),
      aim: { atMost: 50 },
      context: `of ${(took.median / 1000).toFixed(1)} s`,
    },
  ];
}

async function measureOnce(page: Page, sides: string, check: Check) {
  await page.waitForTimeout(900);
  await check();
  const watching = page.evaluate(() => window.bench.watchQuestion());
  await page.getByRole('combobox', { name: 'Sides from' }).selectOption(sides);
  const run = await watching;
  await check();
  return run;
}
