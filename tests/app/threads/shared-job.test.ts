import { createSharedJob } from '@/app/_threads/shared-job';
import { QueueFullError } from '@/lib/worker/job-queue';

type Place = {
  readonly sender: string;
  readonly signal: AbortSignal;
  readonly resolve: (reply: string) => void;
  readonly reject: (error: Error) => void;
};

function createJob(signal?: AbortSignal) {
  const places: Place[] = [];
  const job = createSharedJob<string>(
    (run) =>
      new Promise((resolve, reject) => {
        run.signal.addEventListener('abort', () => reject(run.signal.reason));
        places.push({ ...run, resolve, reject });
      }),
    signal,
  );
  const getPlace = (index: number) => {
    const place = places[index];
    if (!place) throw new Error(`There is no place ${index}.`);
    return place;
  };
  return { job, places, getPlace };
}

describe('createSharedJob', () => {
  it('has one place for each visitor, and one reply for all', async () => {
    const { job, places, getPlace } = createJob();
    const asked = ['ann', 'bo', 'ann'].map((visitor) => job.ask(visitor));
    expect(places.map(({ sender }) => sender)).toEqual(['ann', 'bo']);
    getPlace(1).resolve('done');
    expect(await Promise.all(asked)).toEqual(['done', 'done', 'done']);
  });

  it('gives the other places up when it is done, and takes none any more', async () => {
    const { job, places, getPlace } = createJob();
    const asked = [job.ask('ann'), job.ask('bo')];
    getPlace(1).resolve('done');
    await Promise.all(asked);
    expect(getPlace(0).signal.aborted).toBe(true);
    expect(await job.ask('cy')).toBe('done');
    expect(places).toHaveLength(2);
  });

  it('fails when it fails in the first place that comes', async () => {
    const { job, getPlace } = createJob();
    const asked = [job.ask('ann'), job.ask('bo')];
    getPlace(0).reject(new Error('Broken.'));
    for (const each of asked) await expect(each).rejects.toThrow('Broken.');
    expect(getPlace(1).signal.aborted).toBe(true);
  });

  it('waits for the place of another when a visitor finds the queue full', async () => {
    const { job, getPlace } = createJob();
    const asked = [job.ask('ann'), job.ask('bo')];
    getPlace(1).reject(new QueueFullError(3));
    getPlace(0).resolve('done');
    expect(await Promise.all(asked)).toEqual(['done', 'done']);
  });

  it('fails when the queue is full for everybody', async () => {
    const { job, getPlace } = createJob();
    const asked = [job.ask('ann'), job.ask('bo')];
    for (const index of [0, 1]) getPlace(index).reject(new QueueFullError(3));
    for (const each of asked) await expect(each).rejects.toThrow(QueueFullError);
  });

  it('gives every place up with its signal', async () => {
    const controller = new AbortController();
    const { job, places } = createJob(controller.signal);
    const asked = [job.ask('ann'), job.ask('bo')];
    controller.abort(new Error('Nobody waits.'));
    for (const each of asked) await expect(each).rejects.toThrow('Nobody waits.');
    expect(places.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  });
});
