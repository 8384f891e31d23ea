import { computeBows } from '@/lib/view/bows';
import type { ViewLeg } from '@/lib/view/view';
import { leg as legBetween } from '../cytoscape/small-view';

const leg = (key: string, from: string, to: string) => legBetween(from, to, { key });

const bowsOf = (...legs: ViewLeg[]) => Object.fromEntries(computeBows(legs));

describe('how far ties bow', () => {
  it('is not at all when a tie is alone between two actors', () => {
    expect(bowsOf(leg('x', 'a', 'b'), leg('y', 'b', 'c'))).toEqual({ x: 0, y: 0 });
  });

  it('parts parallel ties evenly, in the order of the view', () => {
    expect(bowsOf(leg('x', 'a', 'b'), leg('y', 'a', 'b'))).toEqual({ x: -0.5, y: 0.5 });
    expect(bowsOf(leg('x', 'a', 'b'), leg('y', 'a', 'b'), leg('z', 'a', 'b'))).toEqual({ x: -1, y: 0, z: 1 });
  });

  it('is told along each tie, so that one that runs back takes the other side of the road', () => {
    // To the right of the way back is to the left of the way there: the two do not cross.
    expect(bowsOf(leg('there', 'a', 'b'), leg('back', 'b', 'a'))).toEqual({ there: -0.5, back: -0.5 });
  });

  it('parts ties between the same two actors only, whatever their ids hold', () => {
    expect(bowsOf(leg('x', 'a', 'b'), leg('y', 'a', 'c'), leg('z', 'ab', 'c'))).toEqual({ x: 0, y: 0, z: 0 });
  });

  it('leaves the places that curves between the same actors have taken', () => {
    const taken = new Map([['a/b', [0.1, -1]]]);
    const bows = computeBows([leg('x', 'a', 'b'), leg('y', 'b', 'a'), leg('z', 'a', 'c')], taken);
    expect(Object.fromEntries(bows)).toEqual({ x: 0.75, y: -1.5, z: 0 });
  });
});
