import { createFigureClient } from '@/app/_figure/browser/figure-client';
import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import { type FigureReply, listFigureTransfers } from '@/app/_figure/figure-reply';
import { isFigureAssetName, loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { toTieNetwork } from '@/tests/fixtures/tie-network';
import { withFakeTimers } from '../../../fake-timers';
import { FakeWorker, getWorker, standInForWorkers } from '../../../lib/worker/fake-worker';

const NETWORK = toTieNetwork(2, [[0, 1, 'talks-to']]);
const RESOURCES = { defaultLens: 'all' as const, flags: {} };
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

withFakeTimers();

const pass = (milliseconds = 0) => jest.advanceTimersByTimeAsync(milliseconds);

describe('createFigureClient', () => {
  standInForWorkers(null);

  it('starts a worker with the first figure, sends it the network, and one order after another', async () => {
    const client = createFigureClient(NETWORK, RESOURCES);
    expect(FakeWorker.started).toEqual([]);
    const drawn = [client.draw(toOrder('a')), client.draw(toOrder('b'))];
    await pass();
    expect(getWorker(1).heard).toEqual([
      { type: 'part', part: { resources: RESOURCES } },
      { type: 'part', part: { network: NETWORK } },
      { type: 'open' },
    ]);
    getWorker(1).say({ type: 'ready' });
    expect(getWorker(1).jobs).toEqual([toOrder('a')]);
    getWorker(1).say({ type: 'done', reply: toReply('A') });
    expect(getWorker(1).jobs).toEqual([toOrder('a'), toOrder('b')]);
    getWorker(1).say({ type: 'failed', message: 'A defect.' });
    expect(await drawn[0]).toEqual(toReply('A'));
    await expect(drawn[1]).rejects.toThrow('A defect.');
  });

  it('reports how far the drawing is to its sender alone', async () => {
    const client = createFigureClient(NETWORK, RESOURCES);
    const shares: number[] = [];
    const drawn = client.draw(toOrder('a'), { onProgress: (share) => shares.push(share) });
    await pass();
    getWorker(1).say({ type: 'ready' });
    getWorker(1).say({ type: 'progress', share: 0.5 });
    getWorker(1).say({ type: 'done', reply: toReply('A') });
    getWorker(1).say({ type: 'progress', share: 0.9 });
    await drawn;
    expect(shares).toEqual([0.5]);
  });

  it('lets a cancelled drawing end within 400 milliseconds, and else ends its worker', async () => {
    const client = createFigureClient(NETWORK, RESOURCES);
    const controller = new AbortController();
    const drawing = client.draw(toOrder('long'), { signal: controller.signal });
    await pass();
    getWorker(1).say({ type: 'ready' });
    controller.abort(new DOMException('Enough.', 'AbortError'));
    await expect(drawing).rejects.toThrow('Enough.');
    await pass(399);
    expect(getWorker(1).isTerminated).toBe(false);
    await pass(1);
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('draws nothing more once it is destroyed', async () => {
    const client = createFigureClient(NETWORK, RESOURCES);
    const drawn = [client.draw(toOrder('a')), client.draw(toOrder('b'))];
    await pass();
    getWorker(1).say({ type: 'ready' });
    client.destroy();
    for (const drawing of drawn) await expect(drawing).rejects.toMatchObject({ name: 'AbortError' });
    expect(getWorker(1).isTerminated).toBe(true);
  });

  it('draws on the page when a worker’s script does not load', async () => {
    jest.useRealTimers();
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
      const name = /figure-assets\/([\w.-]+)/.exec(String(address))?.[1] ?? '';
      if (!isFigureAssetName(name)) return Response.json({});
      return new Response(new Uint8Array(await loadFigureAsset(name)));
    });
    const client = createFigureClient(NETWORK, RESOURCES);
    const drawing = client.draw(toOrder('title=Here'));
    await Promise.resolve();
    getWorker(1).onerror?.();
    const reply = await drawing;
    expect(reply.ok && reply.figure.title).toBe('Here');
    expect(reply.ok && new TextDecoder().decode(reply.figure.bytes)).toMatch(/^<svg /);
    expect(FakeWorker.started).toHaveLength(1);
  });
});

describe('listFigureTransfers', () => {
  it('lists the bytes of a figure, and nothing of a refusal', () => {
    const reply = toReply('A');
    expect(listFigureTransfers(reply)).toEqual([reply.ok && reply.figure.bytes.buffer]);
    expect(listFigureTransfers({ ok: false, refusal: 'too-busy', message: '' })).toEqual([]);
  });
});
