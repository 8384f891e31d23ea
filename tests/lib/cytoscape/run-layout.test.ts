import { computeLayout } from '@/lib/cytoscape/compute-layout';
import { buildLayoutRequest, type LayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutAnswer } from '@/lib/cytoscape/run-layout';
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

/** Stands in for the browser's worker: answers in the next turn, or fails to start its script. */
class FakeWorker {
  static started: FakeWorker[] = [];
  static fails = false;
  onmessage: ((event: { data: LayoutAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  terminated = false;

  constructor() {
    FakeWorker.started.push(this);
  }

  postMessage(request: LayoutRequest): void {
    setTimeout(() => {
      if (this.terminated) return;
      if (FakeWorker.fails) this.onerror?.();
      else this.onmessage?.({ data: this.answer(request) });
    });
  }

  terminate(): void {
    this.terminated = true;
  }

  private answer(request: LayoutRequest): LayoutAnswer {
    if (request.layout !== 'circle') return { ok: false, message: `no ${request.layout}` };
    return { ok: true, positions: { a: { x: 1, y: 2 } } };
  }
}

describe('with workers', () => {
  const original = globalThis.Worker;
  beforeEach(() => {
    FakeWorker.started = [];
    FakeWorker.fails = false;
    globalThis.Worker = FakeWorker as unknown as typeof Worker;
  });
  afterEach(() => {
    globalThis.Worker = original;
  });

  it('hands on what the worker answers, and keeps the worker for the next request', async () => {
    const runner = createLayoutRunner();
    await expect(runner.run(REQUEST)).resolves.toEqual({ a: { x: 1, y: 2 } });
    await expect(runner.run(BROKEN)).rejects.toThrow('no spiral');
    expect(FakeWorker.started).toHaveLength(1);
  });

  it('stops the worker of a request that a newer one replaces', async () => {
    const runner = createLayoutRunner();
    const older = runner.run(REQUEST);
    const newer = runner.run(REQUEST);
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    await expect(newer).resolves.toEqual({ a: { x: 1, y: 2 } });
    expect(FakeWorker.started.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('works on the main thread when the worker does not start', async () => {
    FakeWorker.fails = true;
    await expect(createLayoutRunner().run(REQUEST)).resolves.toEqual(computeLayout(REQUEST));
  });

  it('works on the main thread when workers are forbidden', async () => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('forbidden', 'SecurityError');
      }
    } as unknown as typeof Worker;
    await expect(createLayoutRunner().run(REQUEST)).resolves.toEqual(computeLayout(REQUEST));
  });

  it('starts no worker before it is asked', () => {
    createLayoutRunner().destroy();
    expect(FakeWorker.started).toEqual([]);
  });
});
