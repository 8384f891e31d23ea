import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** Reads how many milliseconds of CPU the pages of a browser have taken so far, with their workers and what paints them. */
export type CpuMeter = { readonly read: () => Promise<number> };

/** What a page is made by; the browser's own process answers those who measure. */
const OF_PAGES: ReadonlySet<string> = new Set(['renderer', 'GPU']);

/**
 * Returns a meter of a browser. On a busy machine the time until something is painted says how busy the machine is, and the CPU that
 * it takes says less of that.
 */
export async function openCpuMeter(browser: Browser): Promise<CpuMeter> {
  const session = await browser.newBrowserCDPSession();
  return {
    read: async () => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const own = processInfo.filter(({ type }) => OF_PAGES.has(type));
      return own.reduce((sum, { id, cpuTime }) => sum + (readThreads(id) ?? cpuTime * 1000), 0);
    },
  };
}

/** As Linux counts it, in nanoseconds for each thread; null elsewhere, where the browser tells it in hundredths of a second. */
function readThreads(process: number): number | null {
  try {
    const folder = `/proc/${process}/task`;
    const times = readdirSync(folder).map((thread) =>
      Number(readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')[0]),
    );
    return times.reduce((a, b) => a + b, 0) / 1e6;
  } catch {
    return null;
  }
}
