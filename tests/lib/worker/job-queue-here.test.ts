import { withFakeTimers } from '../../fake-timers';
import {
  BAD,
  CANCELLED,
  createQueue,
  FIRST,
  LONG,
  pass,
  SECOND,
  THIRD,
  toDone,
  watch,
} from './queue-of-words';

withFakeTimers();

describe('without workers', () => {
  it('works on this thread', async () => {
    const { queue } = createQueue();
    for (const job of [FIRST, SECOND]) {
      const end = watch(queue.send(job));
      await pass();
      expect(end.value).toEqual(toDone(job));
    }
  });

  it('reports its progress', async () => {
    const { queue } = createQueue();
    const shares: number[] = [];
    queue.send(LONG, { onProgress: (share) => shares.push(share) });
    await pass();
    expect(shares).toEqual([0, 1]);
  });

  it('spares this thread the work for jobs that are replaced before it begins', async () => {
    const { queue, doHere } = createQueue({}, 500);
    const ends = [FIRST, SECOND, THIRD].map((job) => watch(queue.send(job)));
    await pass();
    expect(ends[0]?.error).toMatchObject(CANCELLED);
    expect(ends[1]?.error).toMatchObject(CANCELLED);
    expect(ends[2]?.value).toEqual(toDone(THIRD));
    expect(doHere.mock.calls.map(([job]) => job)).toEqual([THIRD]);
  });

  it('keeps its place for the newest job while what the older ones loaded comes in', async () => {
    const { queue, doHere } = createQueue({}, 500);
    const ends = [watch(queue.send(FIRST))];
    for (const job of [SECOND, THIRD]) {
      await pass(300);
      ends.push(watch(queue.send(job)));
    }
    await pass();
    expect(ends.slice(0, 2)).toMatchObject([{ error: CANCELLED }, { error: CANCELLED }]);
    expect(ends[2]?.value).toEqual(toDone(THIRD));
    expect(doHere.mock.calls.map(([job]) => job)).toEqual([THIRD]);
  });

  it('does a job that is sent while another reports its progress', async () => {
    const { queue } = createQueue();
    const shares: number[] = [];
    let newer: ReturnType<typeof watch> | undefined;
    const older = watch(
      queue.send(LONG, {
        onProgress: (share) => {
          shares.push(share);
          newer = watch(queue.send(FIRST));
        },
      }),
    );
    await pass();
    expect(older.error).toMatchObject(CANCELLED);
    expect(newer?.value).toEqual(toDone(FIRST));
    expect(shares).toEqual([0]);
  });

  it('says why a job failed, and does the next', async () => {
    const { queue } = createQueue();
    const failed = watch(queue.send(BAD));
    await pass();
    expect(failed.error).toBeInstanceOf(RangeError);
    const next = watch(queue.send(FIRST));
    await pass();
    expect(next.value).toEqual(toDone(FIRST));
  });

  it('says why it could not be loaded, and tries again with the next job', async () => {
    const { queue, load } = createQueue();
    load.mockRejectedValueOnce(new Error('The connection is gone.'));
    const failed = watch(queue.send(FIRST));
    await pass();
    expect(failed.error).toMatchObject({ message: 'The connection is gone.' });
    const next = watch(queue.send(FIRST));
    await pass();
    expect(next.value).toEqual(toDone(FIRST));
  });
});
