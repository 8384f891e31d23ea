import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Finding } from './finding';
import { generateCsv } from './formats/generate-csv';
import { toMegabytes } from './formats/measure-csv';
import { toSpread } from './spread';

/** Some 50 MB. */
const SIZE = { ties: 660_000, actors: 20_000 };
const MEBIBYTE = 1024 * 1024;

type Run = { readonly longestTask: number; readonly peak: number | null };

/** Measures the page of an import while its worker reads a large table: how long it cannot answer, and what it takes of memory. */
export async function measureImport(
  browser: Browser,
  url: string,
  repetitions: number,
): Promise<readonly Finding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'backchannel-bench-'));
  try {
    const [small, large] = [join(folder, 'small.csv'), join(folder, 'large.csv')];
    const bytes = generateCsv(SIZE);
    await writeFile(small, generateCsv({ ties: 100, actors: 20 }));
    await writeFile(large, bytes);
    const runs: (Run & { readonly own: number | null })[] = [];
    for (let round = 0; round < Math.min(3, repetitions); round++) {
      const own = (await measureOnce(browser, url, small)).peak;
      runs.push({ ...(await measureOnce(browser, url, large)), own });
    }
    return toFindings(runs, bytes.length);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toFindings(
  runs: readonly (Run & { readonly own: number | null })[],
  size: number,
): readonly Finding[] {
  const what = `CSV of ${SIZE.ties.toLocaleString('en')} ties, ${toMegabytes(size)}`;
  const ratios = runs.flatMap(({ peak, own }) =>
    peak === null || own === null ? [] : [(peak - own) / size],
  );
  const longest: Finding = {
    what: `Longest task of the page while its worker reads a ${what}`,
    unit: 'ms',
    value: toSpread(runs.map(({ longestTask }) => longestTask)),
    aim: { atMost: 50 },
    context: 'from the choice of the file to what it makes',
  };
  if (ratios.length === 0) return [longest];
  const memory: Finding = {
    what: 'The same: memory at the most ÷ its size',
    unit: '×',
    value: toSpread(ratios),
    aim: { atMost: 4 },
    context: 'bytes of the file, table and garbage, without what a small file takes',
  };
  return [longest, memory];
}

/** Chooses a file in a page of its own, and waits until what it makes is worked out. */
async function measureOnce(browser: Browser, url: string, path: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/import`);
    await page.waitForTimeout(2000);
    const memory = await watchMemory(page);
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await page.getByLabel('File to import').setInputFiles(path);
    const outcome = page.getByRole('paragraph').filter({ hasText: /^(Makes|Too much to keep)/ });
    await outcome.waitFor({ timeout: 120_000 });
    const peak = memory.stop();
    const tasks = await page.evaluate(() => (window as unknown as { readonly tasks: number[] }).tasks);
    return { longestTask: Math.max(0, ...tasks), peak };
  } finally {
    await context.close();
  }
}

/** Looks again and again how much memory the process of a page takes more than before; null where the system does not tell. */
async function watchMemory(page: Page): Promise<{ readonly stop: () => number | null }> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const ids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const read = () => Math.max(...ids.map(readMemory));
  const before = read();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, read());
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return before > 0 ? peak - before : null;
    },
  };
}

/** The bytes that a process holds in memory, as Linux tells; 0 elsewhere. */
function readMemory(process: number): number {
  try {
    const [, kibibytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
    return (Number(kibibytes ?? 0) / 1024) * MEBIBYTE;
  } catch {
    return 0;
  }
}
