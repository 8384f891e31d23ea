/** @jest-environment node */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createScriptFinder, startJobProcess } from '@/app/_threads/job-process';
import { createThreadQueue } from '@/app/_threads/thread-queue';
import { JobMemoryError } from '@/lib/worker/job-queue';
import type { FromWorker, ToWorker } from '@/lib/worker/port';

/** Does jobs in a process: it ends with “end”, never ends “hang”, and has no memory for “parse”. In a thread it is not even loaded. */
const SCRIPT = `
  if (!require('node:worker_threads').isMainThread) throw new Error('It was loaded.');
  process.on('disconnect', () => process.exit());
  process.on('message', ({ type, job }) => {
    if (type === 'open') process.send({ type: 'ready' });
    if (type !== 'job') return;
    if (job === 'end') { console.error('A defect.'); process.exit(3); }
    if (job === 'parse') JSON.parse('[' + '{"a":[1,2]},'.repeat(4e6) + '1]');
    if (job === 'hang') { process.send({ type: 'progress', share: 0.5 }); for (;;) ; }
    const secrets = Object.keys(process.env).filter((name) => name.startsWith('BACKCHANNEL'));
    process.send({ type: 'done', reply: [job, process.pid, secrets.length] });
  });
`;

type Reply = readonly [string, number, number];
let folder: string;
let script: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backchannel-process-'));
  script = join(folder, 'script.cjs');
  writeFileSync(script, SCRIPT);
});
afterAll(() => rmSync(folder, { recursive: true }));

function openQueue(findScript = createScriptFinder((execArgv) => new Worker(script, { execArgv }))) {
  return createThreadQueue<string, Reply>({
    name: 'tests',
    words: { done: 'did the job', work: 'Jobs are done' },
    startThread: () =>
      startJobProcess<ToWorker<string, never>, FromWorker<Reply>>({ findScript, megabytes: 50 }),
    handleHere: (job) => [job, process.pid, 0],
    timeLimit: 60_000,
    maxWaiting: 10,
    maxWaitingOfSender: 10,
    idleLimit: 60_000,
    getPatience: () => 0,
  });
}

/** Whether a process is there. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('a queue with a process', () => {
  it('does its jobs in one other process, without what is secret in the environment', async () => {
    const queue = openQueue();
    process.env.BACKCHANNEL_SECRET = 'a secret';
    const [[, first, secrets], [, second]] = await Promise.all([queue.send('a'), queue.send('b')]);
    delete process.env.BACKCHANNEL_SECRET;
    expect([first === process.pid, second, secrets]).toEqual([false, first, 0]);
    queue.destroy();
  });

  it('fails a job that has no memory in the middle of work of the engine, and does the next in another process', async () => {
    const queue = openQueue();
    const [, first] = await queue.send('a');
    await expect(queue.send('parse')).rejects.toThrow(JobMemoryError);
    const [, second] = await queue.send('b');
    expect(second).not.toBe(first);
    queue.destroy();
  });

  it('tells why a process ended', async () => {
    const queue = openQueue();
    await expect(queue.send('end')).rejects.toThrow('It ended with code 3. A defect.');
    queue.destroy();
  });

  it('ends the process of a job that is cancelled, however busy it is', async () => {
    const queue = openQueue();
    const [, pid] = await queue.send('a');
    const leaving = new AbortController();
    const hanging = queue.send('hang', { signal: leaving.signal, onProgress: () => leaving.abort() });
    await expect(hanging).rejects.toMatchObject({ name: 'AbortError' });
    while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
    queue.destroy();
  });

  it('does jobs here where no process can be started', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const queue = openQueue(async () => {
      throw new Error('There is none.');
    });
    expect(await queue.send('a')).toEqual(['a', process.pid, 0]);
    expect(warn).toHaveBeenCalledWith(
      expect.stringMatching(/^Jobs are done without a thread.*There is none/),
    );
    warn.mockRestore();
    queue.destroy();
  });
});
