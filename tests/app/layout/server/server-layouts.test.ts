/** @jest-environment node */
import type { LayoutReply } from '@/app/networks/[id]/_layout/server/lay-out-plain';
import { createLayoutQueue } from '@/app/networks/[id]/_layout/server/layout-queue';
import {
  askServerLayout,
  findServerLayout,
  prepareServerLayout,
} from '@/app/networks/[id]/_layout/server/server-layouts';
import { QueueFullError } from '@/lib/worker/job-queue';
import { createNetwork } from '@/tests/fixtures/create-network';
import { createKeptFolder, type KeptFolder } from '@/tests/lib/store/kept-folder';

jest.mock('@/app/networks/[id]/_layout/server/layout-queue', () => ({ createLayoutQueue: jest.fn() }));

const LAYOUTS = Symbol.for('backchannel.layouts');
const REPLY: LayoutReply = { x: Int32Array.of(1, 2), y: Int32Array.of(3, 4) };
const KNOWN = { state: 'known', positions: { ids: ['ann', 'bo'], x: [1, 2], y: [3, 4] } };

type Run = {
  readonly sender: string;
  readonly resolve: (reply: LayoutReply) => void;
  readonly reject: (error: Error) => void;
  readonly signal: AbortSignal;
};
let runs: Run[];
let kept: KeptFolder;

beforeEach(async () => {
  kept = await createKeptFolder();
  Reflect.deleteProperty(globalThis, LAYOUTS);
  runs = [];
  jest.mocked(createLayoutQueue).mockReturnValue(
    (_, { sender = '', signal = never() }) =>
      new Promise((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        runs.push({ sender, resolve, reject, signal });
      }),
  );
  jest.spyOn(console, 'warn').mockImplementation();
  jest.useFakeTimers();
});

afterEach(async () => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  await kept.remove();
});

const never = () => new AbortController().signal;
const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

function toAsked() {
  const network = createNetwork({
    actors: [
      { id: 'ann', kind: 'person', name: 'Ann' },
      { id: 'bo', kind: 'person', name: 'Bo' },
    ],
  });
  return { network, version: 0, layout: 'force' } as const;
}

describe('askServerLayout', () => {
  it('computes a layout once for all who ask, and not again', async () => {
    const asked = toAsked();
    const both = [
      askServerLayout(asked, { visitor: 'ann', milliseconds: 500 }),
      askServerLayout(asked, { visitor: 'ann', milliseconds: 500 }),
    ];
    await pass();
    runs[0]?.resolve(REPLY);
    expect(await Promise.all(both)).toEqual([KNOWN, KNOWN]);
    expect(await askServerLayout(asked, { visitor: 'ann', milliseconds: 0 })).toEqual(KNOWN);
    expect(runs).toHaveLength(1);
  });

  it('computes each kind by itself, and anew for another state of the network', async () => {
    const asked = toAsked();
    void askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    void askServerLayout({ ...asked, layout: 'circle' }, { visitor: 'ann', milliseconds: 500 });
    void askServerLayout(toAsked(), { visitor: 'ann', milliseconds: 500 });
    await pass();
    expect(runs).toHaveLength(3);
  });

  it('has those go on who have waited long enough, and has it when they come again', async () => {
    const asked = toAsked();
    const first = askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    await pass(600);
    expect(await first).toEqual({ state: 'computing' });
    const second = askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    await pass();
    runs[0]?.resolve(REPLY);
    expect(await second).toEqual(KNOWN);
    expect(runs).toHaveLength(1);
  });

  it('ends the waiting of a request that is gone', async () => {
    const controller = new AbortController();
    const waiting = askServerLayout(toAsked(), {
      visitor: 'ann',
      milliseconds: 60_000,
      signal: controller.signal,
    });
    await pass();
    controller.abort();
    expect(await waiting).toEqual({ state: 'computing' });
  });

  it('cuts a layout short that nobody waits for, and begins again when it is asked for', async () => {
    const asked = toAsked();
    const first = askServerLayout(asked, { visitor: 'ann', milliseconds: 100 });
    await pass(200);
    await first;
    await pass(10_000);
    expect(runs[0]?.signal.aborted).toBe(false);
    await pass(10_000);
    expect(runs[0]?.signal.aborted).toBe(true);
    void askServerLayout(asked, { visitor: 'ann', milliseconds: 100 });
    await pass();
    expect(runs).toHaveLength(2);
  });

  it('has a place for each visitor who waits, and gives the others up when it is done', async () => {
    const asked = toAsked();
    const both = ['ann', 'bo'].map((visitor) => askServerLayout(asked, { visitor, milliseconds: 500 }));
    await pass();
    expect(runs.map(({ sender }) => sender)).toEqual(['ann', 'bo']);
    runs[1]?.resolve(REPLY);
    expect(await Promise.all(both)).toEqual([KNOWN, KNOWN]);
    expect(runs[0]?.signal.aborted).toBe(true);
  });

  it('has a visitor come again for whom too much waits already', async () => {
    const asked = toAsked();
    const first = askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    await pass();
    runs[0]?.reject(new QueueFullError(20));
    expect(await first).toEqual({ state: 'computing' });
    const second = askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    await pass();
    runs[1]?.resolve(REPLY);
    expect(await second).toEqual(KNOWN);
  });

  it('says why a layout failed, and does not try it again for the same state', async () => {
    const asked = toAsked();
    const first = askServerLayout(asked, { visitor: 'ann', milliseconds: 500 });
    await pass();
    runs[0]?.reject(new Error('It took too long.'));
    const failed = { state: 'failed', why: 'It took too long.' };
    expect(await first).toEqual(failed);
    expect(await askServerLayout(asked, { visitor: 'ann', milliseconds: 500 })).toEqual(failed);
    expect(runs).toHaveLength(1);
  });
});

describe('findServerLayout', () => {
  it('computes nothing, and has what was computed', async () => {
    const asked = toAsked();
    expect(await findServerLayout(asked)).toBeNull();
    expect(runs).toHaveLength(0);
    prepareServerLayout(asked, 'ann');
    await pass();
    runs[0]?.resolve(REPLY);
    await pass();
    expect(await findServerLayout(asked)).toEqual(KNOWN.positions);
  });
});
