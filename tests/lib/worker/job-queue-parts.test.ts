import { withFakeTimers } from '../../fake-timers';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';
import { CANCELLED, createQueue, FIRST, pass, toDone, WORD_HANDLER, watch } from './queue-of-words';

const PARTS = ['one', 'two', 'three'];

withFakeTimers();

describe('what a worker is sent first', () => {
  standInForWorkers(WORD_HANDLER);

  it('comes in parts, a turn of this thread between them, and once for all jobs', async () => {
    const { queue } = createQueue({ toParts: () => PARTS });
    const post = jest.spyOn(FakeWorker.prototype, 'postMessage');
    const first = watch(queue.send(FIRST));
    await Promise.resolve();
    // The first is sent at once.
    expect(post).toHaveBeenCalledTimes(1);
    await pass();
    const second = watch(queue.send(FIRST));
    await pass();
    post.mockRestore();
    expect(getWorker(1).heard).toEqual([
      ...PARTS.map((part) => ({ type: 'part', part })),
      { type: 'open' },
      { type: 'job', job: FIRST },
      { type: 'job', job: FIRST },
    ]);
    expect([first.value, second.value]).toEqual([toDone(FIRST), toDone(FIRST)]);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('is not sent on once the queue is destroyed', async () => {
    const { queue } = createQueue({ toParts: () => PARTS });
    const post = jest.spyOn(FakeWorker.prototype, 'postMessage');
    const end = watch(queue.send(FIRST));
    await Promise.resolve();
    queue.destroy();
    await pass();
    expect(post).toHaveBeenCalledTimes(1);
    post.mockRestore();
    expect(getWorker(1).isTerminated).toBe(true);
    expect(end.error).toMatchObject(CANCELLED);
  });

  it('is not heard of any more once the queue is destroyed', async () => {
    const onFailure = jest.fn(() => null);
    const { queue, load } = createQueue({ toParts: () => PARTS, onFailure });
    const onProgress = jest.fn();
    const end = watch(queue.send(FIRST, { onProgress }));
    await Promise.resolve();
    queue.destroy();
    const worker = getWorker(1);
    worker.say({ type: 'ready' });
    worker.say({ type: 'broken', message: 'Broken.' });
    worker.say({ type: 'progress', share: 0.5 });
    worker.onerror?.();
    worker.onmessageerror?.();
    await pass();
    expect(end.error).toMatchObject(CANCELLED);
    for (const heard of [onFailure, load, onProgress]) expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be copied', () => [(() => 'no part') as unknown as string], false],
    ['cannot be made', () => [...Object(null)], false],
    ['are broken', () => ['broken'], false],
  ])('has the worker fail once when its parts %s', async (_, toParts, wasReady) => {
    const onFailure = jest.fn(() => null);
    const { queue, load } = createQueue({ toParts, onFailure });
    const end = watch(queue.send(FIRST));
    await pass();
    expect(onFailure.mock.calls).toEqual([[expect.any(String), wasReady]]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(end.value).toEqual(toDone(FIRST));
  });

  it('has the worker fail once when its script does not load', async () => {
    FakeWorker.loads = false;
    const onFailure = jest.fn(() => null);
    const { queue } = createQueue({ onFailure });
    watch(queue.send(FIRST));
    await pass();
    expect(onFailure.mock.calls).toEqual([['Its script did not load, or stopped.', false]]);
  });

  it('has the worker fail once when what it says cannot be read', async () => {
    const onFailure = jest.fn(() => null);
    const { queue } = createQueue({ onFailure });
    watch(queue.send(FIRST));
    await Promise.resolve();
    getWorker(1).onmessageerror?.();
    await pass();
    expect(onFailure.mock.calls).toEqual([['What it sent cannot be read.', false]]);
  });

  it('is sent to none where workers are forbidden', async () => {
    forbidWorkers();
    const toParts = jest.fn(() => PARTS);
    const end = watch(createQueue({ toParts }).queue.send(FIRST));
    await pass();
    expect(end.value).toEqual(toDone(FIRST));
    expect(toParts).not.toHaveBeenCalled();
  });
});

it('is sent to none where there are no workers', async () => {
  const toParts = jest.fn(() => PARTS);
  const end = watch(createQueue({ toParts }).queue.send(FIRST));
  await pass();
  expect(end.value).toEqual(toDone(FIRST));
  expect(toParts).not.toHaveBeenCalled();
});
