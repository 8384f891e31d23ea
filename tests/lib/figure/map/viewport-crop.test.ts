import { cropToViewport } from '@/lib/figure/map/viewport-crop';
import { placeClaims } from '@/lib/view/claim-ends';
import { actor, chain, leg, view } from '@/tests/lib/cytoscape/small-view';

const positions = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 600, y: 0 }, d: { x: 0, y: 400 } };
const whole = view(
  ['a', 'b', 'c', 'd'].map((id) => actor(id)),
  [...chain('mission', 'envoy-to', ['a', 'b', 'c']), leg('a', 'd'), leg('b', 'c')],
);
const show = (x: number, y: number, width: number, height: number) => {
  const part = cropToViewport(whole, placeClaims(whole, positions), { x, y, width, height });
  return [part.actors.map(({ id }) => id), part.legs.map(({ key }) => key)];
};

describe('cropToViewport', () => {
  it('is everything without a frame', () => {
    expect(cropToViewport(whole, positions, null)).toBe(whole);
  });

  it('is the actors whose shapes reach into the frame', () => {
    expect(show(280, -50, 400, 100)[0]).toEqual(['b', 'c']);
    expect(show(20, -50, 100, 100)[0]).toEqual(['a']);
    expect(show(100, 100, 50, 50)[0]).toEqual([]);
  });

  it('is the ties that cross it, whole: a tie is never shown by half', () => {
    expect(show(-50, -50, 100, 100)[1]).toEqual(['mission/1', 'mission/2', 'a-d']);
    expect(show(400, -50, 50, 100)).toEqual([[], ['mission/1', 'mission/2', 'b-c']]);
  });
});
