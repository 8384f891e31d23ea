import { withFakeTimers } from '../../fake-timers';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from './fake-worker';
import {
  CANCELLED,
  createQueue,
  FIRST,
  pass,
  SECOND,
  THIRD,
  toDone,
  WORD_HANDLER,
  watch,
} from './queue-of-words';

withFakeTimers();

describe('a worker that fails', () => {
  standInForWorkers(WORD_HANDLER);
  beforeEach(() => {
    FakeWorker.takes = { open: 100, job: 1_000 };
  });

  it('leaves the work to this thread when its script does not load', async () => {
    FakeWorker.loads = false;
    const { queue, load } = createQueue();
    const end = watch(queue.send(FIRST));
    await pass();
    expect(end.value).toEqual(toDone(FIRST));
    expect(load).toHaveBeenCalledTimes(1);
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('leaves the work to this thread when it fails in the middle of it, and the next job to a new worker', async () => {
    const { queue, load } = createQueue();
    const end = watch(queue.send(FIRST));
    await pass(150);
    getWorker(1).onerror?.();
    await pass(0);
    expect(end.value).toEqual(toDone(FIRST));
    const next = watch(queue.send(SECOND));
    await pass();
    expect(next.value).toEqual(toDone(SECOND));
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('does no harm when nothing is sent, and the next job has a new worker', async () => {
    const { queue, load } = createQueue();
    queue.send(FIRST);
    await pass();
    getWorker(1).onerror?.();
    const next = watch(queue.send(SECOND));
    await pass();
    expect(next.value).toEqual(toDone(SECOND));
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves the newer job to this thread when the older was cancelled, however long loading takes', async () => {
    const { queue, doHere } = createQueue({}, 500);
    queue.send(FIRST).catch(() => {});
    await pass(100);
    const newer = watch(queue.send(SECOND));
    await pass(50);
    getWorker(1).onerror?.();
    // Patience with the older would be at its end while this thread loads what it needs.
    await pass();
    expect(newer.value).toEqual(toDone(SECOND));
    expect(doHere.mock.calls.map(([job]) => job)).toEqual([SECOND]);
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('takes the patience with the older with it', async () => {
    const { queue, doHere } = createQueue({}, 500);
    queue.send(FIRST).catch(() => {});
    await pass(100);
    const second = watch(queue.send(SECOND));
    await pass(50);
    getWorker(1).onerror?.();
    await pass(100);
    const third = watch(queue.send(THIRD));
    await pass();
    expect(second.error).toMatchObject(CANCELLED);
    expect(third.value).toEqual(toDone(THIRD));
    expect(doHere).not.toHaveBeenCalled();
    expect(getWorker(2).jobs).toEqual([THIRD]);
  });

  it('leaves nothing to this thread when its only job was cancelled', async () => {
    const { queue, load } = createQueue();
    queue.send(FIRST).catch(() => {});
    await pass(150);
    queue.destroy();
    getWorker(1).onerror?.();
    await pass();
    expect(load).not.toHaveBeenCalled();
  });

  it('leaves it to this thread to say why its worker cannot be opened', async () => {
    const { queue } = createQueue({
      toParts: () => ['broken'],
      loadHandler: async () => WORD_HANDLER.createHandler(['broken']),
    });
    const end = watch(queue.send(FIRST));
    await pass();
    expect(end.error).toMatchObject({ message: 'This part is broken.' });
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('is replaced by this thread where workers are forbidden', async () => {
    forbidWorkers();
    const { queue } = createQueue();
    const end = watch(queue.send(FIRST));
    await pass();
    expect(end.value).toEqual(toDone(FIRST));
  });
});
