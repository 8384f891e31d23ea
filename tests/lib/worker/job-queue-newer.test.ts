import { withFakeTimers } from '../../fake-timers';
import { FakeWorker, getWorker, standInForWorkers } from './fake-worker';
import {
  CANCELLED,
  createQueue,
  FIRST,
  LONG,
  pass,
  SECOND,
  THIRD,
  toDone,
  WORD_HANDLER,
  watch,
} from './queue-of-words';

withFakeTimers();

describe('a newer job', () => {
  standInForWorkers(WORD_HANDLER);
  beforeEach(() => {
    FakeWorker.takes = { open: 100, job: 60 };
  });

  it('takes the place of one that waits for the worker to start', async () => {
    const { queue } = createQueue();
    const older = watch(queue.send(FIRST));
    await pass(50);
    const newer = watch(queue.send(SECOND));
    await pass(0);
    expect(older.error).toMatchObject(CANCELLED);
    await pass();
    expect(newer.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
    expect(getWorker(1).jobs).toEqual([SECOND]);
  });

  it('cancels the older at once, and waits for its end where a new worker would not be faster', async () => {
    const { queue } = createQueue();
    const older = watch(queue.send(FIRST));
    await pass(100);
    const newer = watch(queue.send(SECOND));
    await pass(0);
    expect(older.error).toMatchObject(CANCELLED);
    await pass();
    expect(newer.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('is not cut short by the patience that it had with the older', async () => {
    const { queue } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(100);
    queue.send(SECOND).catch(() => {});
    await pass(30);
    // The first ends after 60 ms, this one after 120 ms; patience would have been at its end after 100 ms, or 130 ms.
    const newest = watch(queue.send(THIRD));
    await pass();
    expect(newest.value).toEqual(toDone(THIRD));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  it('gets a new worker when the older takes longer than that needs to start', async () => {
    FakeWorker.takes.job = 1_000;
    const { queue, load } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(100);
    const newer = watch(queue.send(SECOND));
    await pass(99);
    expect(FakeWorker.started).toHaveLength(1);
    await pass();
    expect(newer.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(load).not.toHaveBeenCalled();
  });

  it('waits until the new worker has all its parts', async () => {
    FakeWorker.takes.job = 1_000;
    const { queue } = createQueue({ toParts: () => ['one', 'two', 'three'] });
    queue.send(FIRST).catch(() => {});
    await pass(200);
    FakeWorker.takes.job = 0;
    const newer = watch(queue.send(SECOND));
    await pass();
    expect(FakeWorker.started).toHaveLength(2);
    expect(getWorker(2).heard.map(({ type }) => type)).toEqual(['part', 'part', 'part', 'open', 'job']);
    expect(newer.value).toEqual(toDone(SECOND));
  });

  it('does not begin to wait anew when it is itself replaced', async () => {
    FakeWorker.takes.job = 1_000;
    const { queue } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(100);
    const second = watch(queue.send(SECOND));
    await pass(60);
    const third = watch(queue.send(THIRD));
    await pass(60);
    expect(getWorker(1).isTerminated).toBe(true);
    await pass();
    expect(second.error).toMatchObject(CANCELLED);
    expect(third.value).toEqual(toDone(THIRD));
    expect(getWorker(2).jobs).toEqual([THIRD]);
  });

  it('is deaf to what the stopped worker has still said', async () => {
    FakeWorker.takes.job = 1_000;
    const { queue } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(100);
    const shares: number[] = [];
    const newer = watch(queue.send(SECOND, { onProgress: (share) => shares.push(share) }));
    await pass(150);
    const stopped = getWorker(1);
    stopped.say({ type: 'ready' });
    stopped.say({ type: 'progress', share: 0.5 });
    stopped.say({ type: 'done', reply: 'of the older' });
    stopped.onerror?.();
    await pass();
    expect(newer).toEqual({ value: toDone(SECOND), error: null });
    expect(shares).toEqual([]);
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('lets nobody hear how far the older is, nor takes that for its own', async () => {
    const { queue } = createQueue();
    const [older, newer]: [number[], number[]] = [[], []];
    queue.send(LONG, { onProgress: (share) => older.push(share) }).catch(() => {});
    await pass(100);
    queue.send(LONG, { onProgress: (share) => newer.push(share) });
    await pass(60);
    expect([older, newer]).toEqual([[], []]);
    await pass();
    expect([older, newer]).toEqual([[], [0, 1]]);
  });

  it('takes the place of those that are sent in the same turn, which cost nothing', async () => {
    const { queue } = createQueue();
    const ends = [FIRST, SECOND, THIRD].map((word) => watch(queue.send(word)));
    await pass();
    expect(ends.slice(0, 2)).toMatchObject([{ error: CANCELLED }, { error: CANCELLED }]);
    expect(ends[2]?.value).toEqual(toDone(THIRD));
    expect(getWorker(1).jobs).toEqual([THIRD]);
  });

  it('ends the worker of the older at once where there is no patience', async () => {
    const { queue } = createQueue({ getPatience: () => 0 });
    const older = watch(queue.send(FIRST));
    await pass(100);
    const newer = watch(queue.send(SECOND));
    expect(getWorker(1).isTerminated).toBe(true);
    await pass();
    expect(older.error).toMatchObject(CANCELLED);
    expect(newer.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it('waits for the older to its end where patience has none, and is the only one that is done then', async () => {
    FakeWorker.takes.job = 100_000;
    const { queue } = createQueue({ getPatience: () => Infinity });
    queue.send(FIRST).catch(() => {});
    await pass(200);
    const second = watch(queue.send(SECOND));
    const third = watch(queue.send(THIRD));
    await pass(300_000);
    expect(second.error).toMatchObject(CANCELLED);
    expect(third.value).toEqual(toDone(THIRD));
    expect(getWorker(1).jobs).toEqual([FIRST, THIRD]);
    expect(FakeWorker.started).toHaveLength(1);
  });
});

describe('a job that is cancelled', () => {
  standInForWorkers(WORD_HANDLER);
  beforeEach(() => {
    FakeWorker.takes = { open: 100, job: 60 };
  });

  it('ends at once, and its worker with it', async () => {
    const { queue } = createQueue();
    const asked = watch(queue.send(FIRST));
    await pass(120);
    queue.cancel();
    await pass(0);
    expect(asked.error).toMatchObject(CANCELLED);
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('leaves a worker that is still getting ready for the next job', async () => {
    const { queue } = createQueue();
    const asked = watch(queue.send(FIRST));
    await pass(50);
    queue.cancel();
    await pass(0);
    expect(asked.error).toMatchObject(CANCELLED);
    const next = watch(queue.send(SECOND));
    await pass();
    expect(next.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started).toHaveLength(1);
    expect(getWorker(1).jobs).toEqual([SECOND]);
  });

  it('can be sent again, in a new worker', async () => {
    const { queue } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(120);
    queue.cancel();
    const again = watch(queue.send(FIRST));
    await pass();
    expect(again.value).toEqual(toDone(FIRST));
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('is nothing when nothing is sent', async () => {
    const { queue } = createQueue();
    queue.cancel();
    const asked = watch(queue.send(FIRST));
    await pass();
    expect(asked.value).toEqual(toDone(FIRST));
    queue.cancel();
    expect(getWorker(1).isTerminated).toBe(false);
  });
});
