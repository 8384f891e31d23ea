import { withFakeTimers } from '../../fake-timers';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';
import {
  BAD,
  CANCELLED,
  createQueue,
  FIRST,
  LONG,
  pass,
  SECOND,
  toDone,
  WORD_HANDLER,
  watch,
} from './queue-of-words';

withFakeTimers();

describe('with workers', () => {
  standInForWorkers(WORD_HANDLER);

  it('starts no worker before it is used', () => {
    const { queue } = createQueue();
    queue.destroy();
    expect(FakeWorker.started).toEqual([]);
  });

  it('works in a worker, and keeps it for the next job', async () => {
    const { queue, load } = createQueue();
    for (const job of [FIRST, SECOND]) {
      const end = watch(queue.send(job));
      await pass();
      expect(end).toEqual({ value: toDone(job), error: null });
    }
    expect(FakeWorker.started).toHaveLength(1);
    expect(load).not.toHaveBeenCalled();
  });

  it('says why a job failed, and does the next in the same worker', async () => {
    const { queue } = createQueue();
    const failed = watch(queue.send(BAD));
    await pass();
    expect(failed.error).toMatchObject({ message: 'It is too soon.' });
    const next = watch(queue.send(FIRST));
    await pass();
    expect(next.value).toEqual(toDone(FIRST));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('refuses what cannot be copied to a worker, and does the next in the same worker', async () => {
    const { queue } = createQueue();
    const failed = watch(queue.send({ ...FIRST, name: (() => 'first') as unknown as string }));
    await pass();
    expect(failed.error).toMatchObject({ name: 'DataCloneError' });
    const next = watch(queue.send(FIRST));
    await pass();
    expect(next.value).toEqual(toDone(FIRST));
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('reports its progress', async () => {
    const { queue } = createQueue();
    const shares: number[] = [];
    queue.send(LONG, { onProgress: (share) => shares.push(share) });
    await pass();
    expect(shares).toEqual([0, 1]);
  });
});

describe('a queue that is destroyed', () => {
  standInForWorkers(WORD_HANDLER);
  beforeEach(() => {
    FakeWorker.takes = { open: 100, job: 1_000 };
  });

  it.each([
    ['while its worker starts', 50],
    ['while its worker works', 150],
  ])('cuts the job short: %s', async (_, time) => {
    const { queue, load } = createQueue();
    const end = watch(queue.send(FIRST));
    await pass(time);
    queue.destroy();
    await pass();
    expect(end.error).toMatchObject(CANCELLED);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    expect(getWorker(1).jobs).toEqual([]);
    expect(load).not.toHaveBeenCalled();
  });

  it('cuts both short while a newer job waits for the end of an older', async () => {
    const { queue } = createQueue();
    const older = watch(queue.send(FIRST));
    await pass(150);
    const newer = watch(queue.send(SECOND));
    await pass(10);
    queue.destroy();
    await pass();
    for (const { error } of [older, newer]) expect(error).toMatchObject(CANCELLED);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('spares this thread the work that it has not begun', async () => {
    forbidWorkers();
    const { queue, doHere } = createQueue({}, 500);
    const end = watch(queue.send(FIRST));
    await pass(100);
    queue.destroy();
    await pass();
    expect(end.error).toMatchObject(CANCELLED);
    expect(doHere).not.toHaveBeenCalled();
  });

  it('does nothing more', async () => {
    const { queue } = createQueue();
    queue.destroy();
    const end = watch(queue.send(FIRST));
    await pass();
    expect(end.error).toMatchObject(CANCELLED);
    expect(FakeWorker.started).toEqual([]);
  });
});
