import { findLineEnds } from '@/lib/cytoscape/line-ends';
import { toBoxAround } from '@/lib/view/box';
import { leg } from './small-view';

const PLACES = { a: { x: 0, y: 0 }, b: { x: 300, y: 300 } };
const curveOf = (from: keyof typeof PLACES, to: keyof typeof PLACES) => ({
  ...{ from: PLACES[from], control: null, to: PLACES[to], bow: 0, share: 0.5, passes: null },
});
/** A name below the actor, which leans to the left when the shift is negative. */
const below = (shift: number) => ({
  side: 'below' as const,
  shift,
  box: toBoxAround({ x: shift, y: 30 }, 100, 20),
});

describe('findLineEnds', () => {
  it('leaves a line to end before a name that does not lean', () => {
    const ends = findLineEnds(leg('a', 'b'), curveOf('a', 'b'), PLACES, new Map([['a', below(0)]]));
    expect(ends).toEqual({ startsAtShape: false, endsAtShape: false });
  });

  it('leads a line to the shape of its actor past a name that leans to the other side', () => {
    const names = new Map([['a', below(-60)]]);
    expect(findLineEnds(leg('a', 'b'), curveOf('a', 'b'), PLACES, names).startsAtShape).toBe(true);
    expect(findLineEnds(leg('b', 'a'), curveOf('b', 'a'), PLACES, names).endsAtShape).toBe(true);
  });

  it('leaves a line to end before a name that leans into its way', () => {
    expect(
      findLineEnds(leg('a', 'b'), curveOf('a', 'b'), PLACES, new Map([['a', below(40)]])).startsAtShape,
    ).toBe(false);
  });
});
