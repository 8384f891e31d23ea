import { toLegLine, toLegPoint } from '@/lib/view/leg-lines';
import { leg } from '../cytoscape/small-view';

const PLACES = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } };

describe('toLegLine', () => {
  it('runs straight without a bow', () => {
    const line = toLegLine(leg('a', 'b'), 0, PLACES);
    expect(line).toEqual({ middle: { x: 100, y: 0 }, segments: [{ from: PLACES.a, to: PLACES.b }] });
  });

  it('bows out to the right of its way, half as far as its control point', () => {
    expect(toLegLine(leg('a', 'b'), 1, PLACES)?.middle).toEqual({ x: 100, y: 15 });
    expect(toLegLine(leg('b', 'a'), 1, PLACES)?.middle).toEqual({ x: 100, y: -15 });
  });

  it('is null without a place for both ends', () => {
    expect(toLegLine(leg('a', 'c'), 0, PLACES)).toBeNull();
  });
});

describe('toLegPoint', () => {
  it('goes from one end to the other, through the middle of the line', () => {
    const [start, middle, end] = [0, 0.5, 1].map((share) => toLegPoint(leg('a', 'b'), 1, PLACES, share));
    expect([start, end]).toEqual([PLACES.a, PLACES.b]);
    expect(middle).toEqual(toLegLine(leg('a', 'b'), 1, PLACES)?.middle);
  });
});
