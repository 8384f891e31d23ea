import { createJobQueue, type JobQueueOptions } from '@/lib/worker/job-queue';
import { toWorkerPort } from '@/lib/worker/port';
import type { JobHandler } from '@/lib/worker/worker-handler';

/** A job of the tests: it reports its shares, then fails or is done. */
export type Word = {
  readonly name: string;
  readonly shares?: readonly number[];
  readonly failure?: string;
};

/** What a worker of the tests is sent first. A queue that is given `broken` has workers that cannot be opened. */
export type Part = string;

export const FIRST: Word = { name: 'first' };
export const SECOND: Word = { name: 'second' };
export const THIRD: Word = { name: 'third' };
export const LONG: Word = { name: 'long', shares: [0, 1] };
export const BAD: Word = { name: 'bad', failure: 'It is too soon.' };
export const CANCELLED = { name: 'AbortError' };

export const doWord: JobHandler<Word, string> = ({ name, shares = [], failure }, onProgress) => {
  for (const share of shares) onProgress(share);
  if (failure !== undefined) throw new RangeError(failure);
  return `${name} is done`;
};

/** Returns what a word that does not fail ends with. */
export const toDone = ({ name }: Word) => `${name} is done`;

export const WORD_HANDLER = {
  createHandler: (parts: readonly Part[]) => {
    if (parts.includes('broken')) throw new Error('This part is broken.');
    return doWord;
  },
};

/**
 * A queue of which only the newest job counts, and that gives an older one as long as a new worker needs to start, unless a
 * test says otherwise; with what it loads when it works without a worker, which takes so many milliseconds.
 */
export function createQueue(options: Partial<JobQueueOptions<Word, string, Part>> = {}, loadTakes = 0) {
  const doHere = jest.fn(doWord);
  const load = jest.fn(async () => {
    if (loadTakes > 0) await new Promise((resolve) => setTimeout(resolve, loadTakes));
    return doHere;
  });
  const queue = createJobQueue<Word, string, Part>({
    start: () => toWorkerPort(new Worker('worker.js')),
    loadHandler: load,
    onlyNewest: true,
    getPatience: (timeToStart) => timeToStart,
    ...options,
  });
  return { queue, load, doHere };
}

/** Returns how a promise ended, null as long as it has not, so that no test waits for one that never ends. */
export function watch(promise: Promise<unknown>) {
  const end: { value: unknown; error: unknown } = { value: null, error: null };
  promise.then(
    (value) => {
      end.value = value;
    },
    (error) => {
      end.error = error;
    },
  );
  return end;
}

/** Lets so many milliseconds pass; as many as anything here takes, when it is not said. */
export const pass = (milliseconds = 10_000) => jest.advanceTimersByTimeAsync(milliseconds);
