import { createDrawingLine } from '@/app/_figure/browser/drawing-line';
import type { DrawingOrder, FromDrawing, ToDrawing } from '@/app/_figure/browser/drawing-messages';
import type { FigureReply } from '@/app/_figure/figure-reply';
import { isFigureAssetName, loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { toTieNetwork } from '@/tests/fixtures/tie-network';

const NETWORK = toTieNetwork(2, [[0, 1, 'talks-to']]);
const GROUND = { defaultLens: 'all' as const, flags: {} };
const toOrder = (query: string): DrawingOrder => ({
  query,
  positions: { a0: { x: 0, y: 0 }, a1: { x: 100, y: 0 } },
  format: 'svg',
  site: '',
});
const toReply = (title: string): FigureReply => ({
  ok: true,
  figure: { bytes: new Uint8Array(), width: 1, height: 1, title, description: '', warnings: [] },
});

/** A worker that does only what a test says. */
class HandWorker {
  static started: HandWorker[] = [];
  readonly heard: ToDrawing[] = [];
  isTerminated = false;
  onmessage: ((event: { data: FromDrawing }) => void) | null = null;
  onerror: (() => void) | null = null;

  constructor() {
    HandWorker.started.push(this);
  }

  postMessage(message: ToDrawing) {
    this.heard.push(message);
  }

  terminate() {
    this.isTerminated = true;
  }

  say(message: FromDrawing) {
    this.onmessage?.({ data: message });
  }

  /** The queries of what it was ordered to draw. */
  get orders(): readonly string[] {
    return this.heard.flatMap((message) => (message.type === 'draw' ? [message.order.query] : []));
  }
}

const original = globalThis.Worker;

beforeEach(() => {
  HandWorker.started = [];
  globalThis.Worker = HandWorker as unknown as typeof Worker;
  jest.useFakeTimers();
});

afterEach(() => {
  globalThis.Worker = original;
  jest.useRealTimers();
});

function getWorker(index = 0): HandWorker {
  const worker = HandWorker.started[index];
  if (!worker) throw new Error(`No worker ${index} was started.`);
  return worker;
}

describe('a line of drawings', () => {
  it('starts a worker with the first, tells it the network, and hands it one order after another', async () => {
    const line = createDrawingLine(NETWORK, GROUND);
    expect(HandWorker.started).toEqual([]);
    const drawn = [line.draw(toOrder('a')), line.draw(toOrder('b'))];
    expect(getWorker().heard.map(({ type }) => type)).toEqual(['resources', 'part']);
    getWorker().say({ type: 'ready' });
    expect(getWorker().orders).toEqual(['a']);
    getWorker().say({ type: 'reply', reply: toReply('A') });
    expect(getWorker().orders).toEqual(['a', 'b']);
    getWorker().say({ type: 'failed', message: 'A defect.' });
    expect(await drawn[0]).toEqual(toReply('A'));
    await expect(drawn[1]).rejects.toThrow('A defect.');
  });

  it('tells how far the drawing is to whom it concerns', async () => {
    const line = createDrawingLine(NETWORK, GROUND);
    const shares: number[] = [];
    const drawn = line.draw(toOrder('a'), { onProgress: (share) => shares.push(share) });
    getWorker().say({ type: 'ready' });
    getWorker().say({ type: 'progress', share: 0.5 });
    getWorker().say({ type: 'reply', reply: toReply('A') });
    getWorker().say({ type: 'progress', share: 0.9 });
    await drawn;
    expect(shares).toEqual([0.5]);
  });

  it('does not begin what was called off while it waited', async () => {
    const line = createDrawingLine(NETWORK, GROUND);
    const controller = new AbortController();
    const first = line.draw(toOrder('a'));
    const waiting = line.draw(toOrder('b'), { signal: controller.signal });
    const last = line.draw(toOrder('c'));
    controller.abort(new DOMException('Enough.', 'AbortError'));
    await expect(waiting).rejects.toThrow('Enough.');
    getWorker().say({ type: 'ready' });
    getWorker().say({ type: 'reply', reply: toReply('A') });
    expect(getWorker().orders).toEqual(['a', 'c']);
    getWorker().say({ type: 'reply', reply: toReply('C') });
    expect([await first, await last]).toEqual([toReply('A'), toReply('C')]);
  });

  it('lets a drawing that was called off end soon, and else stops its worker', async () => {
    const line = createDrawingLine(NETWORK, GROUND);
    const callOff = async (query: string) => {
      const controller = new AbortController();
      const drawing = line.draw(toOrder(query), { signal: controller.signal });
      getWorker(HandWorker.started.length - 1).say({ type: 'ready' });
      controller.abort(new DOMException('Enough.', 'AbortError'));
      await expect(drawing).rejects.toThrow('Enough.');
    };
    await callOff('soon');
    getWorker().say({ type: 'reply', reply: toReply('S') });
    jest.advanceTimersByTime(10_000);
    expect(getWorker().isTerminated).toBe(false);
    await callOff('long');
    const next = line.draw(toOrder('next'));
    expect(getWorker().orders).toEqual(['soon', 'long']);
    jest.advanceTimersByTime(10_000);
    expect(getWorker().isTerminated).toBe(true);
    // What a stopped worker had still to say is not heard.
    getWorker().say({ type: 'reply', reply: toReply('L') });
    getWorker(1).say({ type: 'ready' });
    expect(getWorker(1).orders).toEqual(['next']);
    getWorker(1).say({ type: 'reply', reply: toReply('N') });
    expect(await next).toEqual(toReply('N'));
  });

  it('draws nothing more once it is destroyed', async () => {
    const line = createDrawingLine(NETWORK, GROUND);
    const drawn = [line.draw(toOrder('a')), line.draw(toOrder('b'))];
    getWorker().say({ type: 'ready' });
    line.destroy();
    for (const drawing of drawn) await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
    expect(getWorker().isTerminated).toBe(true);
  });

  it('draws here when a worker’s script does not load', async () => {
    jest.useRealTimers();
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
      const name = /figure-assets\/([\w.-]+)/.exec(String(address))?.[1] ?? '';
      if (!isFigureAssetName(name)) return Response.json({});
      return new Response(new Uint8Array(await loadFigureAsset(name)));
    });
    const line = createDrawingLine(NETWORK, GROUND);
    const drawing = line.draw(toOrder('title=Here'));
    getWorker().onerror?.();
    const reply = await drawing;
    expect(reply.ok && reply.figure.title).toBe('Here');
    expect(reply.ok && new TextDecoder().decode(reply.figure.bytes)).toMatch(/^<svg /);
    expect(HandWorker.started).toHaveLength(1);
  });
});
