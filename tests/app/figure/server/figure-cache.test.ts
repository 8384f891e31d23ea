import type { FigureReply } from '@/app/_figure/figure-reply';
import { createFigureCache } from '@/app/_figure/server/figure-cache';
import { createNetwork } from '@/tests/fixtures/create-network';

const network = createNetwork({});
const toFigure = (bytes: number): FigureReply => ({
  ok: true,
  figure: { bytes: new Uint8Array(bytes), width: 1, height: 1, title: '', description: '', warnings: [] },
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

describe('createFigureCache', () => {
  it('has what was drawn before, and draws once for all who ask meanwhile', async () => {
    const cache = createFigureCache(100);
    const { drawing, draw } = createDrawing(async () => toFigure(10));
    const both = await Promise.all([cache.get(network, 'a', draw), cache.get(network, 'a', draw)]);
    expect(both[0]).toBe(both[1]);
    expect(await cache.get(network, 'a', draw)).toBe(both[0]);
    expect(drawing.times).toBe(1);
    await cache.get(network, 'b', draw);
    expect(drawing.times).toBe(2);
  });

  it('takes a network that was read anew for another', async () => {
    const cache = createFigureCache(100);
    const { drawing, draw } = createDrawing(async () => toFigure(10));
    await cache.get(network, 'a', draw);
    await cache.get({ ...network }, 'a', draw);
    expect(drawing.times).toBe(2);
  });

  it('drops what was asked for longest ago when there is no more room, and keeps nothing larger than itself', async () => {
    const cache = createFigureCache(100);
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
    const cache = createFigureCache(100);
    const refused = createDrawing(async () => ({ ok: false, refusal: 'too-busy', message: '' }));
    await cache.get(network, 'a', refused.draw);
    await cache.get(network, 'a', refused.draw);
    expect(refused.drawing.times).toBe(2);
    const failing = createDrawing(() => Promise.reject(new Error('A defect.')));
    await expect(cache.get(network, 'b', failing.draw)).rejects.toThrow('A defect.');
    await expect(cache.get(network, 'b', failing.draw)).rejects.toThrow('A defect.');
    expect(failing.drawing.times).toBe(2);
  });
});
