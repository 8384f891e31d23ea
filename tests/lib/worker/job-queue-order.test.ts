import fc from 'fast-check';
import { createJobQueue, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { FromWorker, WorkerPort } from '@/lib/worker/port';
import { withFakeTimers } from '../../fake-timers';
import { pass, watch } from './queue-of-words';

/** A port that does only what a test says. */
class HandPort {
  readonly jobs: string[] = [];
  isEnded = false;
  private listen: (message: FromWorker<string>) => void = () => undefined;
  fail: (why: string) => void = () => undefined;

  readonly port: WorkerPort<string, string, never> = {
    post: (message) => {
      if (message.type === 'job') this.jobs.push(message.job);
    },
    onMessage: (listen) => {
      this.listen = listen;
    },
    onFailure: (listen) => {
      this.fail = listen;
    },
    end: () => {
      this.isEnded = true;
    },
  };

  say(message: FromWorker<string>) {
    this.listen(message);
  }

  /** Does the job that it was sent last. */
  finish() {
    this.say({ type: 'done', reply: `${this.jobs.at(-1)} is done` });
  }
}

/** A queue that does all jobs in their order, and the ports of its workers. */
function openQueue(
  limits: {
    readonly timeLimit?: number | ((job: string) => number);
    readonly maxWaiting?: number;
    readonly maxWaitingOfSender?: number;
  } = {},
) {
  const ports: HandPort[] = [];
  const queue = createJobQueue<string, string>({
    start: () => {
      const hand = new HandPort();
      ports.push(hand);
      return hand.port;
    },
    loadHandler: async () => (job) => `${job} is done here`,
    getPatience: () => 400,
    ...limits,
  });
  const getPort = (index = 0) => {
    const port = ports[index];
    if (!port) throw new Error(`No port ${index} was opened.`);
    return port;
  };
  return { queue, ports, getPort };
}

withFakeTimers();

describe('a queue of which every job counts', () => {
  it('starts one worker with the first job, and does one after another in it', async () => {
    const { queue, ports, getPort } = openQueue();
    expect(ports).toEqual([]);
    const ends = ['a', 'b'].map((job) => watch(queue.send(job)));
    await pass(0);
    expect(getPort().jobs).toEqual([]);
    getPort().say({ type: 'ready' });
    expect(getPort().jobs).toEqual(['a']);
    getPort().finish();
    expect(getPort().jobs).toEqual(['a', 'b']);
    getPort().say({ type: 'failed', message: 'A defect.', stack: 'Error: A defect.\n    at the worker' });
    await pass(0);
    expect(ends[0]?.value).toBe('a is done');
    expect(ends[1]?.error).toMatchObject({
      message: 'A defect.',
      stack: expect.stringContaining('at the worker'),
    });
    expect(ports).toHaveLength(1);
  });

  it('reports progress to the sender of the job alone', async () => {
    const { queue, getPort } = openQueue();
    const shares: number[] = [];
    const end = watch(queue.send('a', { onProgress: (share) => shares.push(share) }));
    await pass(0);
    getPort().say({ type: 'ready' });
    getPort().say({ type: 'progress', share: 0.5 });
    getPort().finish();
    getPort().say({ type: 'progress', share: 0.9 });
    await pass(0);
    expect([end.value, shares]).toEqual(['a is done', [0.5]]);
  });

  it('does not begin what was cancelled while it waited, nor before it was sent', async () => {
    const { queue, getPort } = openQueue();
    const controller = new AbortController();
    const first = watch(queue.send('a'));
    const waiting = watch(queue.send('b', { signal: controller.signal }));
    const last = watch(queue.send('c'));
    await pass(0);
    controller.abort(new DOMException('Enough.', 'AbortError'));
    const late = watch(queue.send('d', { signal: controller.signal }));
    await pass(0);
    for (const { error } of [waiting, late]) expect(error).toMatchObject({ message: 'Enough.' });
    getPort().say({ type: 'ready' });
    getPort().finish();
    expect(getPort().jobs).toEqual(['a', 'c']);
    getPort().finish();
    await pass(0);
    expect([first.value, last.value]).toEqual(['a is done', 'c is done']);
  });

  it('lets a cancelled job end within its patience, and else ends its worker', async () => {
    const { queue, ports, getPort } = openQueue();
    const cancel = async (job: string) => {
      const controller = new AbortController();
      const end = watch(queue.send(job, { signal: controller.signal }));
      await pass(0);
      if (getPort().jobs.length === 0) getPort().say({ type: 'ready' });
      controller.abort(new DOMException('Enough.', 'AbortError'));
      await pass(0);
      expect(end.error).toMatchObject({ message: 'Enough.' });
    };
    await cancel('soon');
    getPort().finish();
    await pass();
    expect(getPort().isEnded).toBe(false);
    await cancel('long');
    const next = watch(queue.send('next'));
    await pass(399);
    expect(getPort().jobs).toEqual(['soon', 'long']);
    await pass(1);
    expect(getPort().isEnded).toBe(true);
    // What a worker that was ended had still to say is not heard.
    getPort().say({ type: 'done', reply: 'late' });
    getPort(1).say({ type: 'ready' });
    expect(getPort(1).jobs).toEqual(['next']);
    getPort(1).finish();
    await pass(0);
    expect([next.value, ports.length]).toEqual(['next is done', 2]);
  });

  it('cancels every job when it is destroyed', async () => {
    const { queue, getPort } = openQueue();
    const ends = ['a', 'b'].map((job) => watch(queue.send(job)));
    await pass(0);
    getPort().say({ type: 'ready' });
    queue.destroy();
    await pass();
    for (const { error } of ends) expect(error).toMatchObject({ name: 'AbortError' });
    expect([getPort().isEnded, getPort().jobs]).toEqual([true, ['a']]);
  });

  it('does the job of a worker that fails on this thread, and the next in a new worker', async () => {
    const { queue, getPort } = openQueue();
    const ends = ['a', 'b'].map((job) => watch(queue.send(job)));
    await pass(0);
    getPort().say({ type: 'ready' });
    getPort().fail('Out of memory.');
    await pass(0);
    getPort(1).say({ type: 'ready' });
    getPort(1).finish();
    await pass(0);
    expect(ends.map(({ value }) => value)).toEqual(['a is done here', 'b is done']);
  });

  it('gives a job that takes too long up, and does the next in a new worker', async () => {
    const { queue, getPort } = openQueue({ timeLimit: 1_000 });
    const [slow, next] = ['slow', 'next'].map((job) => watch(queue.send(job)));
    await pass(0);
    // Waiting for the worker does not count.
    await pass(5_000);
    getPort().say({ type: 'ready' });
    await pass(999);
    expect(slow?.error).toBeNull();
    await pass(1);
    expect(slow?.error).toBeInstanceOf(JobTimeError);
    expect(getPort().isEnded).toBe(true);
    getPort(1).say({ type: 'ready' });
    getPort(1).finish();
    await pass();
    expect(next?.value).toBe('next is done');
    expect(getPort(1).isEnded).toBe(false);
  });

  it('gives a job as much time as there is for it', async () => {
    const { queue, getPort } = openQueue({ timeLimit: (job) => (job === 'small' ? 5_000 : 1_000) });
    const [small, large] = ['small', 'large'].map((job) => watch(queue.send(job)));
    await pass(0);
    getPort().say({ type: 'ready' });
    await pass(4_999);
    expect(small?.error).toBeNull();
    getPort().finish();
    await pass(1_000);
    expect([small?.value, large?.error]).toEqual(['small is done', expect.any(JobTimeError)]);
  });

  it('turns a job away that finds too many waiting', async () => {
    const { queue, getPort } = openQueue({ maxWaiting: 2 });
    const ends = ['a', 'b', 'c'].map((job) => watch(queue.send(job)));
    await pass(0);
    expect(ends[2]?.error).toBeInstanceOf(QueueFullError);
    expect(ends[2]?.error).toMatchObject({ waiting: 2 });
    getPort().say({ type: 'ready' });
    // One is being done now, which leaves a place to wait.
    const late = watch(queue.send('d'));
    await pass(0);
    expect(late.error).toBeNull();
    getPort().finish();
    expect(getPort().jobs).toEqual(['a', 'b']);
  });
});

describe('a queue of several senders', () => {
  it('takes their jobs in turns, and those of each in their order', async () => {
    const { queue, getPort } = openQueue();
    const send = (sender: string, job: string) => watch(queue.send(job, { sender }));
    for (const job of ['a1', 'a2', 'a3', 'a4']) send('a', job);
    await pass(0);
    getPort().say({ type: 'ready' });
    send('b', 'b1');
    send('c', 'c1');
    send('b', 'b2');
    await pass(0);
    for (let i = 0; i < 7; i++) getPort().finish();
    expect(getPort().jobs).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', 'a4']);
  });

  it('turns away a sender who has too many waiting, and nobody else', async () => {
    const { queue, getPort } = openQueue({ maxWaiting: 3, maxWaitingOfSender: 2 });
    const ends = ['a', 'a', 'a', 'b', 'c'].map((sender, i) => watch(queue.send(`${sender}${i}`, { sender })));
    await pass(0);
    expect(ends.map(({ error }) => error instanceof QueueFullError)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    getPort().say({ type: 'ready' });
    for (let i = 0; i < 3; i++) getPort().finish();
    expect(getPort().jobs).toEqual(['a0', 'b3', 'a1']);
  });
});

/** What may happen to a queue, in any order. */
const EVENTS = fc.array(
  fc.oneof(
    fc.constant('send' as const),
    fc.constant('answer' as const),
    fc.constant('fail' as const),
    fc.constant('wait' as const),
    fc.nat(9).map((which) => ({ cancels: which })),
  ),
  { maxLength: 30 },
);

it('does every job once and in its order, one at a time, whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(EVENTS, async (events) => {
      const { queue, ports } = openQueue();
      const controllers: AbortController[] = [];
      const ended: string[] = [];
      const done: string[] = [];
      const act = async (event: (typeof events)[number]) => {
        const port = ports.at(-1);
        const isBusy = port && !port.isEnded;
        if (event === 'send') {
          const controller = new AbortController();
          const job = `${controllers.push(controller)}`;
          queue.send(job, { signal: controller.signal }).then(
            () => ended.push(job) && done.push(job),
            () => ended.push(job),
          );
        } else if (event === 'answer' && isBusy) {
          if (port.jobs.length === 0) port.say({ type: 'ready' });
          else port.finish();
        } else if (event === 'fail' && isBusy) port.fail('It fell over.');
        else if (event === 'wait') await pass(500);
        else if (typeof event === 'object') controllers[event.cancels]?.abort();
        await pass(0);
      };
      for (const event of events) await act(event);
      // In the end, whatever still waits is done.
      for (let i = 0; i < 2 * events.length + 2; i++) await act(i % 2 === 0 ? 'answer' : 'wait');
      const numbers = done.map(Number);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect([...ended].sort()).toEqual(controllers.map((_, i) => `${i + 1}`).sort());
      const sent = ports.flatMap(({ jobs }) => jobs).map(Number);
      expect(sent).toEqual([...new Set(sent)].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});
