import type { FigureReply } from '@/app/_figure/figure-reply';
import type { FigureJob } from '@/app/_figure/server/figure-job';
import { createFigureLine, type FigureLineOptions } from '@/app/_figure/server/figure-line';
import type { FigureThreadEvents } from '@/app/_figure/server/figure-thread';
import type { FromThread } from '@/app/_figure/server/thread-messages';
import { createNetwork } from '@/tests/fixtures/create-network';

const network = createNetwork({});
const toJob = (query: string): FigureJob => ({ network, query, format: 'svg', site: '' });
const toReply = (title: string): FigureReply => ({
  ok: true,
  figure: { bytes: new Uint8Array(), width: 1, height: 1, title, description: '', warnings: [] },
});

/** A thread that does only what a test says. */
class HandThread {
  readonly jobs: string[] = [];
  isStopped = false;
  readonly events: FigureThreadEvents;

  constructor(events: FigureThreadEvents) {
    this.events = events;
  }

  notify(message: FromThread) {
    this.events.onTold(message);
  }
}

function createLine(options: Partial<FigureLineOptions> = {}) {
  const threads: HandThread[] = [];
  const drawnHere: string[] = [];
  const line = createFigureLine({
    startThread: (events) => {
      const thread = new HandThread(events);
      threads.push(thread);
      return {
        post: ({ query }) => thread.jobs.push(query),
        stop: () => {
          thread.isStopped = true;
        },
      };
    },
    drawHere: async (job) => {
      drawnHere.push(job.query);
      return toReply(`${job.query} here`);
    },
    timeLimit: 1000,
    mostWaiting: 2,
    ...options,
  });
  const getThread = (index = 0) => {
    const thread = threads[index];
    if (!thread) throw new Error(`No thread ${index} was started.`);
    return thread;
  };
  return { line, threads, getThread, drawnHere };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a line of figures', () => {
  it('starts one thread with the first figure, and draws one after another in it', async () => {
    const { line, threads, getThread } = createLine();
    expect(threads).toEqual([]);
    const [first, second] = [line.draw(toJob('a')), line.draw(toJob('b'))];
    expect(getThread().jobs).toEqual([]);
    getThread().notify({ type: 'ready' });
    expect(getThread().jobs).toEqual(['a']);
    getThread().notify({ type: 'reply', reply: toReply('A') });
    expect(getThread().jobs).toEqual(['a', 'b']);
    getThread().notify({ type: 'reply', reply: toReply('B') });
    expect([await first, await second]).toEqual([toReply('A'), toReply('B')]);
    expect(threads).toHaveLength(1);
  });

  it('gives up a figure that takes too long, and draws the next in another thread', async () => {
    const { line, getThread } = createLine();
    const [slow, next] = [line.draw(toJob('slow')), line.draw(toJob('next'))];
    getThread().notify({ type: 'ready' });
    jest.advanceTimersByTime(1000);
    expect(await slow).toMatchObject({ ok: false, refusal: 'figure-too-long' });
    expect(getThread(0).isStopped).toBe(true);
    getThread(1).notify({ type: 'ready' });
    expect(getThread(1).jobs).toEqual(['next']);
    getThread(1).notify({ type: 'reply', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
  });

  it('turns away who finds too many waiting', async () => {
    const { line, getThread } = createLine();
    const drawn = ['a', 'b', 'c'].map((id) => line.draw(toJob(id)));
    expect(await drawn[2]).toMatchObject({ ok: false, refusal: 'too-busy' });
    getThread().notify({ type: 'ready' });
    // One is being drawn now, which leaves a place to wait.
    void line.draw(toJob('d'));
    getThread().notify({ type: 'reply', reply: toReply('A') });
    expect(getThread().jobs).toEqual(['a', 'b']);
  });

  it('tells a failure to whom it concerns alone', async () => {
    const { line, getThread } = createLine();
    const [bad, good] = [line.draw(toJob('bad')), line.draw(toJob('good'))];
    getThread().notify({ type: 'ready' });
    getThread().notify({ type: 'failed', message: 'A defect.' });
    await expect(bad).rejects.toThrow('A defect.');
    getThread().notify({ type: 'reply', reply: toReply('G') });
    expect(await good).toEqual(toReply('G'));
  });

  it('goes on with another thread when one runs out of memory', async () => {
    const { line, getThread, drawnHere } = createLine();
    const [large, next] = [line.draw(toJob('large')), line.draw(toJob('next'))];
    getThread().notify({ type: 'ready' });
    getThread().events.onEnded('Out of memory.');
    await expect(large).rejects.toThrow('The thread that drew the figure ended. Out of memory.');
    getThread(1).notify({ type: 'ready' });
    getThread(1).notify({ type: 'reply', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
    expect(drawnHere).toEqual([]);
  });

  it('draws here where no thread can be had, and says so once', async () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { line, threads, getThread, drawnHere } = createLine();
    const drawn = [line.draw(toJob('a')), line.draw(toJob('b'))];
    getThread().events.onEnded('No such file.');
    expect(await Promise.all(drawn)).toEqual([toReply('a here'), toReply('b here')]);
    expect(await line.draw(toJob('c'))).toEqual(toReply('c here'));
    expect([threads.length, drawnHere]).toEqual([1, ['a', 'b', 'c']]);
    expect(warn).toHaveBeenCalledTimes(1);
  });
});
