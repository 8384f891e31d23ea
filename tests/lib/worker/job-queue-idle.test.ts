import { withFakeTimers } from '../../fake-timers';
import { FakeWorker, standInForWorkers } from './fake-worker';
import { createQueue, FIRST, pass, SECOND, toDone, WORD_HANDLER, watch } from './queue-of-words';

withFakeTimers();

describe('a worker without a job', () => {
  standInForWorkers(WORD_HANDLER);
  const LIMIT = 60_000;

  it('is ended after a while, and another does the next job', async () => {
    const { queue } = createQueue({ idleLimit: LIMIT });
    watch(queue.send(FIRST));
    await pass();
    jest.advanceTimersByTime(LIMIT - 11_000);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
    jest.advanceTimersByTime(2_000);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true]);
    const next = watch(queue.send(SECOND));
    await pass();
    expect(next.value).toBe(toDone(SECOND));
    expect(FakeWorker.started).toHaveLength(2);
  });

  it('that was prepared does the first job, and is ended like any other', async () => {
    const { queue } = createQueue({ idleLimit: LIMIT });
    queue.prepare();
    queue.prepare();
    await pass();
    expect(FakeWorker.started).toHaveLength(1);
    const first = watch(queue.send(FIRST));
    await pass();
    expect([first.value, FakeWorker.started.length]).toEqual([toDone(FIRST), 1]);
    jest.advanceTimersByTime(LIMIT);
    queue.prepare();
    await pass();
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    jest.advanceTimersByTime(LIMIT);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });

  it('is kept for as long as jobs come', async () => {
    const { queue } = createQueue({ idleLimit: LIMIT });
    for (let job = 0; job < 5; job++) {
      watch(queue.send(FIRST));
      await pass();
      jest.advanceTimersByTime(LIMIT - 15_000);
    }
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });

  it('is kept for good where nobody says otherwise', async () => {
    const { queue } = createQueue();
    watch(queue.send(FIRST));
    await pass();
    jest.advanceTimersByTime(1_000 * LIMIT);
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([false]);
  });
});
