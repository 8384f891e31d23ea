import type { LayoutJob, LayoutReply } from '@/app/networks/[id]/_layout/server/lay-out-plain';
import { createLayoutQueue, type LayoutQueueOptions } from '@/app/networks/[id]/_layout/server/layout-queue';
import { toPlainNetwork } from '@/lib/cytoscape/plain-network';
import { QueueFullError } from '@/lib/worker/job-queue';
import type { FromWorker } from '@/lib/worker/port';
import { createNetwork } from '@/tests/fixtures/create-network';

const toJob = (count = 2): LayoutJob => ({
  plain: toPlainNetwork(
    createNetwork({
      actors: Array.from({ length: count }, (_, i) => ({ id: `a${i}`, kind: 'person', name: `A ${i}` })),
    }),
  ),
  layout: 'circle',
  before: null,
});
const REPLY: LayoutReply = { x: Int32Array.of(1), y: Int32Array.of(2) };

/** A thread that does only what a test says. */
class HandThread {
  jobs = 0;
  isEnded = false;
  say: (message: FromWorker<LayoutReply>) => void = () => undefined;
  fail: (why: string) => void = () => undefined;
}

function createQueue(options: Partial<LayoutQueueOptions> = {}) {
  const threads: HandThread[] = [];
  const layOut = createLayoutQueue({
    startThread: () => {
      const thread = new HandThread();
      threads.push(thread);
      return {
        post: (message) => {
          if (message.type === 'job') thread.jobs += 1;
        },
        onMessage: (listen) => {
          thread.say = listen;
        },
        onFailure: (listen) => {
          thread.fail = listen;
        },
        end: () => {
          thread.isEnded = true;
        },
      };
    },
    quickLimit: 300,
    timeLimit: 1000,
    idleTime: 500,
    ...options,
  });
  const getThread = (index = 0) => {
    const thread = threads[index];
    if (!thread) throw new Error(`No thread ${index} was started.`);
    return thread;
  };
  return { layOut, threads, getThread };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);
const never = () => ({ signal: new AbortController().signal });

describe('createLayoutQueue', () => {
  it('lays one network out after another, in one thread', async () => {
    const { layOut, threads, getThread } = createQueue();
    const [first, second] = [layOut(toJob(), never()), layOut(toJob(), never())];
    await pass();
    getThread().say({ type: 'ready' });
    await pass();
    expect(getThread().jobs).toBe(1);
    getThread().say({ type: 'done', reply: REPLY });
    expect(await first).toBe(REPLY);
    expect(getThread().jobs).toBe(2);
    getThread().say({ type: 'done', reply: REPLY });
    expect(await second).toBe(REPLY);
    expect(threads).toHaveLength(1);
  });

  it('ends the thread when there was nothing to do for a while, and starts another', async () => {
    const { layOut, threads, getThread } = createQueue();
    const first = layOut(toJob(), never());
    await pass();
    getThread().say({ type: 'ready' });
    getThread().say({ type: 'done', reply: REPLY });
    await first;
    await pass(400);
    expect(getThread().isEnded).toBe(false);
    await pass(200);
    expect(getThread().isEnded).toBe(true);
    void layOut(toJob(), never());
    await pass();
    expect(threads).toHaveLength(2);
  });

  it('cuts a layout short that nobody waits for, and ends its thread', async () => {
    const { layOut, getThread } = createQueue();
    const controller = new AbortController();
    const done = layOut(toJob(), { signal: controller.signal });
    done.catch(() => undefined);
    await pass();
    getThread().say({ type: 'ready' });
    await pass();
    controller.abort();
    await expect(done).rejects.toMatchObject({ name: 'AbortError' });
    expect(getThread().isEnded).toBe(true);
  });

  it('gives up a layout that takes too long', async () => {
    const { layOut, getThread } = createQueue();
    const done = layOut(toJob(), never());
    const failed = expect(done).rejects.toThrow('not done after 1 seconds');
    await pass();
    getThread().say({ type: 'ready' });
    await pass(400);
    getThread(1).say({ type: 'ready' });
    await pass(1100);
    await failed;
    expect([getThread().isEnded, getThread(1).isEnded]).toEqual([true, true]);
  });

  it('lets others go on while one takes long, in a thread of its own', async () => {
    const { layOut, getThread } = createQueue();
    const long = layOut(toJob(), never());
    await pass();
    getThread().say({ type: 'ready' });
    await pass(400);
    const short = layOut(toJob(), never());
    await pass();
    for (const index of [1, 2]) getThread(index).say({ type: 'ready' });
    await pass();
    getThread(2).say({ type: 'done', reply: REPLY });
    expect(await short).toBe(REPLY);
    getThread(1).say({ type: 'done', reply: REPLY });
    expect(await long).toBe(REPLY);
  });

  it('has visitors take turns, and refuses one for whom twenty wait', async () => {
    const { layOut, getThread } = createQueue({ quickLimit: 10_000 });
    const order: string[] = [];
    const ask = (sender: string) => layOut(toJob(), { sender }).then(() => order.push(sender));
    const many = Array.from({ length: 21 }, () => ask('ann'));
    await expect(many.at(-1)).rejects.toThrow(QueueFullError);
    const other = ask('bo');
    await pass();
    getThread().say({ type: 'ready' });
    for (const _ of [1, 2]) {
      await pass();
      getThread().say({ type: 'done', reply: REPLY });
    }
    await other;
    expect(order).toEqual(['ann', 'bo']);
  });

  it('fails a layout whose thread ends, as for want of memory, and starts another for the next', async () => {
    const { layOut, threads, getThread } = createQueue();
    const done = layOut(toJob(), never());
    const failed = expect(done).rejects.toThrow('The thread that laid the network out ended. Out of memory.');
    await pass();
    getThread().say({ type: 'ready' });
    await pass();
    getThread().fail('Out of memory.');
    await failed;
    void layOut(toJob(), never());
    await pass();
    expect(threads).toHaveLength(2);
  });

  it('lays a small network out without a thread where none can be started, and refuses a large one', async () => {
    jest.spyOn(console, 'warn').mockImplementation();
    const { layOut } = createQueue({
      startThread: () => {
        throw new Error('There are no threads.');
      },
    });
    const reply = await layOut(toJob(), never());
    expect(reply.x).toHaveLength(2);
    await expect(layOut(toJob(1001), never())).rejects.toThrow('too large to be laid out without a thread');
  });
});
