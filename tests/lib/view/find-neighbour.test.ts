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

  it('does not turn back', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'm', 'down')).toBeNull();
  });

  it('answers null for who is not there', () => {
    expect(findNeighbourToward(VIEW, PLACES, 'nobody', 'up')).toBeNull();
  });
});
