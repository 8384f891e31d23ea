/** @jest-environment node */

import { createThreadQueue } from '@/app/_threads/thread-queue';
import type { OpeningLayoutJob } from '@/app/networks/[id]/_layout/server/lay-out-opening';
import { layOutAside, layOutUntil } from '@/app/networks/[id]/_layout/server/opening-layouts';
import { isBusyError } from '@/lib/store/store-error';
import type { Positions } from '@/lib/view/positions';
import { type JobRun, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import { createNetwork } from '@/tests/fixtures/create-network';

jest.mock('@/app/_threads/thread-queue', () => ({ createThreadQueue: jest.fn() }));

const POSITIONS: Positions = { ann: { x: 1, y: 2 } };

type Sent = {
  readonly level: string;
  readonly run: JobRun | undefined;
  readonly resolve: (positions: Positions) => void;
  readonly reject: (error: Error) => void;
};
let sent: Sent[];

beforeEach(() => {
  sent = [];
  Reflect.deleteProperty(globalThis, Symbol.for('backchannel.opening-layouts'));
  jest.mocked(createThreadQueue<unknown, Positions>).mockImplementation(({ name }) => ({
    send: (_, run) =>
      new Promise((resolve, reject) => {
        sent.push({ level: name, run, resolve, reject });
      }),
    prepare: () => undefined,
    cancel: () => undefined,
    destroy: () => undefined,
    getLength: () => ({ waiting: 0, running: 0 }),
  }));
  jest.spyOn(console, 'error').mockImplementation();
});

afterEach(() => {
  jest.restoreAllMocks();
});

const toJob = (actors = 1): OpeningLayoutJob => ({
  network: createNetwork({
    title: 'Talks',
    actors: Array.from({ length: actors }, (_, at) => ({ id: `a${at}`, kind: 'person', name: `A ${at}` })),
  }),
  layout: 'force',
  around: null,
});

const getSent = (index: number): Sent => {
  const one = sent[index];
  if (!one) throw new Error(`Job ${index} was not sent.`);
  return one;
};
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('layOutAside', () => {
  it('lays a network out once for all who ask, in the turn of each of them', async () => {
    const job = toJob();
    const asked = ['ann', 'bo', 'bo'].map((visitor) => layOutAside(job, visitor));
    expect(sent.map(({ run }) => run?.sender)).toEqual(['ann', 'bo']);
    getSent(1).resolve(POSITIONS);
    expect(await Promise.all(asked)).toEqual([POSITIONS, POSITIONS, POSITIONS]);
    expect(await layOutAside(job, 'cy')).toBe(POSITIONS);
    expect(sent).toHaveLength(2);
  });

  it('has one that takes long go on apart from the others, and gives it up at last for as long as it is kept', async () => {
    const job = toJob();
    const asked = layOutAside(job, 'ann');
    getSent(0).reject(new JobTimeError('Too late.'));
    await settle();
    expect(sent.map(({ level }) => level)).toEqual(['opening-layouts', 'long-opening-layouts']);
    getSent(1).reject(new JobTimeError('Too late.'));
    expect(await asked).toBeNull();
    expect(await layOutAside(job, 'ann')).toBeNull();
    expect(sent).toHaveLength(2);
  });

  it('begins with a large network apart from the others', () => {
    void layOutAside(toJob(5_001), 'ann');
    expect(getSent(0).level).toBe('long-opening-layouts');
  });

  it('tries again what failed otherwise', async () => {
    const job = toJob();
    const asked = layOutAside(job, 'ann');
    getSent(0).reject(new Error('The process ended.'));
    expect(await asked).toBeNull();
    void layOutAside(job, 'ann');
    expect(sent).toHaveLength(2);
  });

  it('says by the title of the network that too many wait, and tries it again', async () => {
    const job = toJob();
    const asked = layOutAside(job, 'ann');
    getSent(0).reject(new QueueFullError(20));
    const error = await asked.catch((error: unknown) => error);
    expect([isBusyError(error), String(error)]).toEqual([true, expect.stringMatching(/“Talks”.*20.*again/)]);
    void layOutAside(job, 'ann');
    expect(sent).toHaveLength(2);
  });
});

describe('layOutUntil', () => {
  it('returns the layout that is done in time', async () => {
    const asked = layOutUntil(toJob(), { visitor: 'ann', time: Date.now() + 60_000 });
    getSent(0).resolve(POSITIONS);
    expect(await asked).toBe(POSITIONS);
  });

  it('says that one is not done yet, which goes on and is found later', async () => {
    const job = toJob();
    const error = await layOutUntil(job, { visitor: 'ann', time: Date.now() - 1 }).catch(
      (error: unknown) => error,
    );
    expect([isBusyError(error), String(error)]).toEqual([
      true,
      expect.stringMatching(/“Talks” is being laid out/),
    ]);
    getSent(0).resolve(POSITIONS);
    await settle();
    expect(await layOutUntil(job, { visitor: 'ann', time: Date.now() - 1 })).toBe(POSITIONS);
  });
});
