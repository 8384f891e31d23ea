import type { FigureReply } from '@/app/_figure/figure-reply';
import type { FigureJob } from '@/app/_figure/server/draw-job';
import { createFigureQueue, type FigureQueueOptions } from '@/app/_figure/server/figure-queue';
import type { FromWorker } from '@/lib/worker/port';
import { createNetwork } from '@/tests/fixtures/create-network';
import { withFakeTimers } from '../../../fake-timers';

const network = createNetwork({});
const toJob = (query: string): FigureJob => ({ network, query, format: 'svg', site: '', laidOut: null });
const toReply = (title: string): FigureReply => ({
  ok: true,
  figure: { bytes: new Uint8Array(), width: 1, height: 1, title, description: '', warnings: [] },
});

/** A thread that does only what a test says. */
class HandThread {
  readonly jobs: string[] = [];
  isStopped = false;
  say: (message: FromWorker<FigureReply>) => void = () => undefined;
  fail: (why: string) => void = () => undefined;
}

function createQueue(options: Partial<FigureQueueOptions> = {}) {
  const threads: HandThread[] = [];
  const drawnHere: string[] = [];
  const queue = createFigureQueue({
    name: 'figures',
    startThread: () => {
      const thread = new HandThread();
      threads.push(thread);
      return {
        post: (message) => {
          if (message.type === 'job') thread.jobs.push(message.job.query);
        },
        onMessage: (listen) => {
          thread.say = listen;
        },
        onFailure: (listen) => {
          thread.fail = listen;
        },
        end: () => {
          thread.isStopped = true;
        },
      };
    },
    drawHere: async (job) => {
      drawnHere.push(job.query);
      return toReply(`${job.query} here`);
    },
    timeLimit: 1000,
    maxWaiting: 2,
    maxWaitingOfSender: 2,
    idleLimit: 60_000,
    ...options,
  });
  const getThread = (index = 0) => {
    const thread = threads[index];
    if (!thread) throw new Error(`No thread ${index} was started.`);
    return thread;
  };
  return { queue, threads, getThread, drawnHere };
}

withFakeTimers();

const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('createFigureQueue', () => {
  it('starts one thread with the first figure, and draws one after another in it', async () => {
    const { queue, threads, getThread } = createQueue();
    expect(threads).toEqual([]);
    const [first, second] = [queue.draw(toJob('a')), queue.draw(toJob('b'))];
    await pass();
    expect(getThread().jobs).toEqual([]);
    getThread().say({ type: 'ready' });
    expect(getThread().jobs).toEqual(['a']);
    getThread().say({ type: 'done', reply: toReply('A') });
    expect(getThread().jobs).toEqual(['a', 'b']);
    getThread().say({ type: 'done', reply: toReply('B') });
    expect([await first, await second]).toEqual([toReply('A'), toReply('B')]);
    expect(threads).toHaveLength(1);
  });

  it('gives up a figure that takes too long, and draws the next in another thread', async () => {
    const { queue, getThread } = createQueue();
    const [slow, next] = [queue.draw(toJob('slow')), queue.draw(toJob('next'))];
    await pass();
    getThread().say({ type: 'ready' });
    await pass(1000);
    expect(await slow).toMatchObject({
      ok: false,
      refusal: 'figure-too-long',
      message: expect.stringContaining('after 1 seconds'),
    });
    expect(getThread(0).isStopped).toBe(true);
    getThread(1).say({ type: 'ready' });
    expect(getThread(1).jobs).toEqual(['next']);
    getThread(1).say({ type: 'done', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
  });

  it('turns a figure away that finds too many waiting', async () => {
    const { queue, getThread } = createQueue();
    const drawn = ['a', 'b', 'c'].map((id) => queue.draw(toJob(id)));
    expect(await drawn[2]).toMatchObject({
      ok: false,
      refusal: 'too-busy',
      message: '2 figures wait to be drawn already. Ask again in a while.',
    });
    getThread().say({ type: 'ready' });
    // One is being drawn now, which leaves a place to wait.
    void queue.draw(toJob('d'));
    getThread().say({ type: 'done', reply: toReply('A') });
    expect(getThread().jobs).toEqual(['a', 'b']);
  });

  it('ends the thread of a figure that nobody waits for, when it goes on', async () => {
    const { queue, getThread } = createQueue({ timeLimit: 60_000 });
    const leaving = new AbortController();
    const left = queue.draw(toJob('left'), { signal: leaving.signal });
    const next = queue.draw(toJob('next'));
    await pass();
    getThread().say({ type: 'ready' });
    leaving.abort(new Error('Gone.'));
    await expect(left).rejects.toThrow('Gone.');
    await pass(2_000);
    expect(getThread(0).isStopped).toBe(true);
    getThread(1).say({ type: 'ready' });
    getThread(1).say({ type: 'done', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
  });

  it('reports a failure to the sender of the figure alone', async () => {
    const { queue, getThread } = createQueue();
    const [bad, good] = [queue.draw(toJob('bad')), queue.draw(toJob('good'))];
    await pass();
    getThread().say({ type: 'ready' });
    getThread().say({ type: 'failed', message: 'A defect.' });
    await expect(bad).rejects.toThrow('A defect.');
    getThread().say({ type: 'done', reply: toReply('G') });
    expect(await good).toEqual(toReply('G'));
  });

  it('goes on with another thread when one runs out of memory', async () => {
    const { queue, getThread, drawnHere } = createQueue();
    const [large, next] = [queue.draw(toJob('large')), queue.draw(toJob('next'))];
    await pass();
    getThread().say({ type: 'ready' });
    getThread().fail('Out of memory.');
    await expect(large).rejects.toThrow('The thread that drew the figure ended. Out of memory.');
    getThread(1).say({ type: 'ready' });
    getThread(1).say({ type: 'done', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
    expect(drawnHere).toEqual([]);
  });

  it('draws on the server’s own thread where no other can be started, and says so once', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { queue, threads, getThread, drawnHere } = createQueue();
    const drawn = [queue.draw(toJob('a')), queue.draw(toJob('b'))];
    await pass();
    getThread().fail('No such file.');
    expect(await Promise.all(drawn)).toEqual([toReply('a here'), toReply('b here')]);
    expect(await queue.draw(toJob('c'))).toEqual(toReply('c here'));
    expect([threads.length, drawnHere]).toEqual([1, ['a', 'b', 'c']]);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
