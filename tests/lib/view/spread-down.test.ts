import type { Positions } from '@/lib/view/positions';
import { computeDownSpread, spreadDown, unspreadPart } from '@/lib/view/spread-down';
import type { View } from '@/lib/view/view';

/** A map of four sides in two rows, of which the last may be open. */
const show = (isOpen: boolean): View => {
  const ids = ['side:a', 'side:b', 'side:c', 'side:d'];
  const sides = ids.map((id, at) => ({ id, isOpen: isOpen && at === 3, actors: [] }));
  return { actors: ids.map((id) => ({ id })), sides } as never;
};
const stand = (width: number, height: number): Positions => ({
  'side:a': { x: -width / 2, y: -height / 2 },
  'side:b': { x: width / 2, y: -height / 2 },
  'side:c': { x: -width / 2, y: height / 2 },
  'side:d': { x: width / 2, y: height / 2 },
});

describe('the sides of a map in a high window', () => {
  it.each([
    ['a little wider than high: it fills the window', 300, 270, 1.5],
    ['far wider than high: at most twice as far', 900, 300, 2],
    ['high already: as they are', 200, 400, 1],
    ['in one row: at most twice as far', 200, 0, 2],
  ])('stand further apart from top to bottom: %s', (_title, width, height, times) => {
    expect(computeDownSpread(show(false), stand(width, height))).toBeCloseTo(times, 5);
  });

  it('stand as they are while one is open, or where there are none', () => {
    expect(computeDownSpread(show(true), stand(900, 300))).toBe(1);
    expect(computeDownSpread({ actors: [{ id: 'a' }, { id: 'b' }] } as never, stand(900, 300))).toBe(1);
  });

  it('come back to where they stood', () => {
    const places = stand(300, 200);
    expect(spreadDown(places, 2)['side:d']).toEqual({ x: 150, y: 200 });
    expect(spreadDown(spreadDown(places, 2), 1 / 2)).toEqual(places);
    const around = { x: -150, y: -200, width: 300, height: 400 };
    expect(unspreadPart(around, 2)).toEqual({ x: -150, y: -100, width: 300, height: 200 });
  });
});
