/** @jest-environment node */
import { Worker } from 'node:worker_threads';
import { createJobQueue, JobMemoryError } from '@/lib/worker/job-queue';
import { type FromWorker, type ToWorker, toThreadPort } from '@/lib/worker/port';

/** Does jobs in a thread: it ends with the job “end”, throws with “throw”, never ends “hang”, and takes all memory with “eat”. */
const SCRIPT = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ type, job }) => {
    if (type === 'open') parentPort.postMessage({ type: 'ready' });
    if (type !== 'job' || job === 'hang') return;
    if (job === 'end') process.exit(3);
    if (job === 'eat') for (const all = []; ; ) all.push(new Array(1e5).fill(1.5));
    if (job === 'throw') throw new Error('A defect.');
    parentPort.postMessage({ type: 'done', reply: job + ' is done' });
  });
`;

function openQueue(script = SCRIPT) {
  const threads: Worker[] = [];
  const failures: string[] = [];
  const queue = createJobQueue<string, string>({
    start: () => {
      const thread = new Worker(script, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 50 } });
      threads.push(thread);
      return toThreadPort<ToWorker<string, never>, FromWorker<string>>(thread);
    },
    loadHandler: async () => (job) => `${job} is done here`,
    getPatience: () => 0,
    onFailure: (why) => {
      failures.push(why);
      return null;
    },
  });
  return { queue, threads, failures };
}

describe('a queue with threads of Node', () => {
  it('does its jobs in one thread, and ends it when it is destroyed', async () => {
    const { queue, threads, failures } = openQueue();
    expect(await Promise.all([queue.send('a'), queue.send('b')])).toEqual(['a is done', 'b is done']);
    expect(threads).toHaveLength(1);
    const ended = new Promise((resolve) => threads[0]?.on('exit', resolve));
    queue.destroy();
    await ended;
    expect(failures).toEqual([]);
  });

  it('ends the thread of a job that is cancelled, and does the next in another', async () => {
    const { queue, threads } = openQueue();
    await queue.send('a');
    const controller = new AbortController();
    const hanging = queue.send('hang', { signal: controller.signal });
    const next = queue.send('b');
    await Promise.resolve();
    controller.abort(new DOMException('Enough.', 'AbortError'));
    await expect(hanging).rejects.toThrow('Enough.');
    expect(await next).toBe('b is done');
    expect(threads).toHaveLength(2);
    queue.destroy();
  });

  it.each([
    ['ends', 'end', 'It ended with code 3.'],
    ['throws', 'throw', 'A defect.'],
  ])('does the job of a thread that %s without it, and the next in another', async (_, job, why) => {
    const { queue, threads, failures } = openQueue();
    expect(await queue.send(job)).toBe(`${job} is done here`);
    expect(failures).toEqual([why]);
    expect(await queue.send('b')).toBe('b is done');
    expect(threads).toHaveLength(2);
    queue.destroy();
  });

  it('fails a job that takes more memory than its thread has, and does the next in another', async () => {
    const { queue, threads, failures } = openQueue();
    await expect(queue.send('eat')).rejects.toThrow(JobMemoryError);
    expect(await queue.send('b')).toBe('b is done');
    expect([threads.length, failures]).toEqual([2, []]);
    queue.destroy();
  });

  it('does jobs without a thread whose script does not load', async () => {
    const { queue, failures } = openQueue('this is no script');
    expect(await queue.send('a')).toBe('a is done here');
    expect(failures).toHaveLength(1);
    queue.destroy();
  });
});
