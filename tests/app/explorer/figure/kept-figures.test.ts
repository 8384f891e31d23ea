import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import { createKeptFigures } from '@/app/networks/[id]/_explorer/figure/kept-figures';
import type { DrawnFigure } from '@/lib/figure/options/figure-order';

const POSITIONS = {};
const order = (query: string, parts: Partial<DrawingOrder> = {}) =>
  ({ query, positions: POSITIONS, format: 'svg', ...parts }) as DrawingOrder;
const figure = (title: string) => ({ title }) as unknown as DrawnFigure;

describe('createKeptFigures', () => {
  it('finds the figure of the same order, and none of another', () => {
    const kept = createKeptFigures(2);
    const a = figure('a');
    kept.keep(order('size=a4'), a);
    expect(kept.find(order('size=a4'))).toBe(a);
    expect(kept.find(order('size=a3'))).toBeNull();
    expect(kept.find(order('size=a4', { format: 'png' }))).toBeNull();
    expect(kept.find(order('size=a4', { positions: {} }))).toBeNull();
  });

  it('keeps the latest, each once', () => {
    const kept = createKeptFigures(2);
    for (const query of ['a', 'b', 'b', 'c']) kept.keep(order(query), figure(query));
    expect(kept.find(order('a'))).toBeNull();
    expect(kept.find(order('b'))).toEqual(figure('b'));
    expect(kept.find(order('c'))).toEqual(figure('c'));
  });
});
