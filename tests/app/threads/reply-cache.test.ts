import type { FigureReply } from '@/app/_figure/figure-reply';
import { createReplyCache } from '@/app/_threads/reply-cache';
import { createNetwork } from '@/tests/fixtures/create-network';

const network = createNetwork({});
const toFigure = (bytes: number): FigureReply => ({
  ok: true,
  figure: { bytes: new Uint8Array(bytes), width: 1, height: 1, title: '', description: '', warnings: [] },
});

const createCache = () =>
  createReplyCache<FigureReply>({
    maxWeight: 100,
    weigh: (reply) => (reply.ok ? reply.figure.bytes.length : null),
  });

/** What counts how often it draws. */
function createDrawing(reply: () => Promise<FigureReply>) {
  const drawing = { times: 0, draw: () => reply() };
  return {
    drawing,
    draw: () => {
      drawing.times++;
      return drawing.draw();
    },
  };
}

describe('createReplyCache', () => {
  it('has what was drawn before, and draws once for all who ask meanwhile', async () => {
    const cache = createCache();
    const { drawing, draw } = createDrawing(async () => toFigure(10));
    const both = await Promise.all([cache.get(network, 'a', draw), cache.get(network, 'a', draw)]);
    expect(both[0]).toBe(both[1]);
    expect(await cache.get(network, 'a', draw)).toBe(both[0]);
    expect(drawing.times).toBe(1);
    await cache.get(network, 'b', draw);
    expect(drawing.times).toBe(2);
  });

  it('takes a network that was read anew for another', async () => {
    const cache = createCache();
    const { drawing, draw } = createDrawing(async () => toFigure(10));
    await cache.get(network, 'a', draw);
    await cache.get({ ...network }, 'a', draw);
    expect(drawing.times).toBe(2);
  });

  it('drops what was asked for longest ago when there is no more room, and keeps nothing larger than itself', async () => {
    const cache = createCache();
    const { drawing, draw } = createDrawing(async () => toFigure(40));
    await cache.get(network, 'a', draw);
    await cache.get(network, 'b', draw);
    await cache.get(network, 'a', draw);
    await cache.get(network, 'c', draw);
    await cache.get(network, 'a', draw);
    expect(drawing.times).toBe(3);
    await cache.get(network, 'b', draw);
    expect(drawing.times).toBe(4);
    const large = createDrawing(async () => toFigure(101));
    await cache.get(network, 'large', large.draw);
    await cache.get(network, 'large', large.draw);
    expect(large.drawing.times).toBe(2);
  });

  it('keeps neither refusals nor failures', async () => {
    const cache = createCache();
    const refused = createDrawing(async () => ({ ok: false, refusal: 'too-busy', message: '' }));
    await cache.get(network, 'a', refused.draw);
    await cache.get(network, 'a', refused.draw);
    expect(refused.drawing.times).toBe(2);
    const failing = createDrawing(() => Promise.reject(new Error('A defect.')));
    await expect(cache.get(network, 'b', failing.draw)).rejects.toThrow('A defect.');
    await expect(cache.get(network, 'b', failing.draw)).rejects.toThrow('A defect.');
    expect(failing.drawing.times).toBe(2);
  });

  it('cancels the work when the last who waits for it leaves, and begins anew for the next', async () => {
    const cache = createCache();
    const signals: AbortSignal[] = [];
    const draw = (signal: AbortSignal) => {
      signals.push(signal);
      return new Promise<FigureReply>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    };
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [one, two].map(({ signal }) => cache.get(network, 'a', draw, signal));
    one.abort(new Error('One left.'));
    await expect(asked[0]).rejects.toThrow('One left.');
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    two.abort(new Error('Two left.'));
    await expect(asked[1]).rejects.toThrow('Two left.');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await cache.get(network, 'a', async () => toFigure(10))).toEqual(toFigure(10));
    await expect(cache.get(network, 'a', draw, one.signal)).rejects.toThrow('One left.');
  });

  it('goes on for who waits without a signal', async () => {
    const cache = createCache();
    let finish = (_: FigureReply) => {};
    const draw = () =>
      new Promise<FigureReply>((resolve) => {
        finish = resolve;
      });
    const leaving = new AbortController();
    const left = cache.get(network, 'a', draw, leaving.signal);
    const stays = cache.get(network, 'a', draw);
    leaving.abort(new Error('Gone.'));
    await expect(left).rejects.toThrow('Gone.');
    finish(toFigure(10));
    expect(await stays).toEqual(toFigure(10));
  });
});
