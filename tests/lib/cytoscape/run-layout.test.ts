import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { buildLayoutRequest, type LayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner } from '@/lib/cytoscape/run-layout';
import type { Positions } from '@/lib/view/positions';
import type { JobHandler } from '@/lib/worker/worker-handler';
import { FakeWorker, forbidWorkers, getWorker, standInForWorkers } from '../worker/fake-worker';
import { leg, viewOf } from './small-view';

const REQUEST = buildLayoutRequest(viewOf(leg('a', 'b'), leg('b', 'c')), { layout: 'circle' });
const BROKEN = { ...REQUEST, layout: 'spiral' } as unknown as LayoutRequest;

describe('without workers', () => {
  it('lays out on the main thread', async () => {
    const runner = createLayoutRunner();
    await expect(runner.run(REQUEST)).resolves.toEqual(computeLayout(REQUEST));
  });

  it('rejects with what went wrong', async () => {
    await expect(createLayoutRunner().run(BROKEN)).rejects.toThrow('"spiral" is not a layout.');
  });

  it('cancels the older of two requests, and all when destroyed', async () => {
    const runner = createLayoutRunner();
    const older = runner.run(REQUEST);
    const newer = runner.run({ ...REQUEST, layout: 'layered' });
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    await expect(newer).resolves.toEqual(computeLayout({ ...REQUEST, layout: 'layered' }));
    const last = runner.run(REQUEST);
    runner.destroy();
    await expect(last).rejects.toMatchObject({ name: 'AbortError' });
  });
});

/** What a worker does here: other than the page would, so that it shows who did it. */
const WORKER = {
  createHandler:
    (): JobHandler<LayoutRequest, Positions> =>
    ({ layout }) => {
      if (layout !== 'circle') throw new Error(`no ${layout}`);
      return { a: { x: 1, y: 2 } };
    },
};

describe('with workers', () => {
  standInForWorkers(WORKER);

  it('hands on what the worker answers, and keeps the worker for the next request', async () => {
    const runner = createLayoutRunner();
    await expect(runner.run(REQUEST)).resolves.toEqual({ a: { x: 1, y: 2 } });
    await expect(runner.run(BROKEN)).rejects.toThrow('no spiral');
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('stops the worker of a request that a newer one replaces', async () => {
    const runner = createLayoutRunner();
    await runner.run(REQUEST);
    const older = runner.run(REQUEST);
    await Promise.resolve();
    const newer = runner.run(REQUEST);
    expect(getWorker(1).isTerminated).toBe(true);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    await expect(newer).resolves.toEqual({ a: { x: 1, y: 2 } });
    expect(FakeWorker.started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it('works on the main thread when the worker does not start', async () => {
    FakeWorker.loads = false;
    await expect(createLayoutRunner().run(REQUEST)).resolves.toEqual(computeLayout(REQUEST));
  });

  it('works on the main thread when workers are forbidden', async () => {
    forbidWorkers();
    await expect(createLayoutRunner().run(REQUEST)).resolves.toEqual(computeLayout(REQUEST));
  });

  it('starts no worker before it is asked', () => {
    createLayoutRunner().destroy();
    expect(FakeWorker.started).toEqual([]);
  });
});
