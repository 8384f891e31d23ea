import { findNeighbourToward } from '@/lib/view/find-neighbour';
import { leg, viewOf } from '@/tests/lib/cytoscape/small-view';

const VIEW = viewOf(leg('m', 'near'), leg('far', 'm'), leg('m', 'up'), leg('m', 'm'), leg('up', 'other'));
const PLACES = {
  m: { x: 0, y: 0 },
  near: { x: 100, y: 10 },
  far: { x: 300, y: 0 },
  up: { x: 10, y: -80 },
  other: { x: -50, y: 0 },
};

describe('findNeighbourToward', () => {
  it('goes to the nearest neighbour in that direction, whichever way the tie points', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'm', 'right')).toBe('near');
    expect(findNeighbourToward(VIEW, PLACES, 'm', 'up')).toBe('up');
    expect(findNeighbourToward(VIEW, PLACES, 'far', 'left')).toBe('m');
  });

  it('goes along ties only', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'm', 'left')).toBeNull();
  });

  it('goes to claims and closed sides, and not to what only helps to draw', () => {
    const view = viewOf(leg('m', 'tie:t'), leg('m', 'claim:c'), leg('side:s', 'm'));
    const places = {
      m: PLACES.m,
      'tie:t': { x: 9, y: 0 },
      'claim:c': { x: 50, y: 0 },
      'side:s': { x: 0, y: 50 },
    };
    expect(findNeighbourToward(view, places, 'm', 'right')).toBe('claim:c');
    expect(findNeighbourToward(view, places, 'm', 'down')).toBe('side:s');
  });

  it('does not turn back', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'm', 'down')).toBeNull();
  });

  it('answers null for who is not there', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'nobody', 'up')).toBeNull();
  });
});
