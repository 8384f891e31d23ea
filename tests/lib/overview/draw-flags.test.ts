import { drawFlags } from '@/lib/overview/draw-flags';
import type { Context } from '@/lib/overview/ground-frame';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const SCENE = makeScene(
  [
    { ...actor('oslo', 'state'), country: 'NO' },
    { ...actor('ada', 'person'), country: 'LB' },
    { ...actor('ben', 'person'), country: null },
    { ...actor('front', 'group'), country: 'LB' },
  ],
  [],
  { oslo: { x: 0, y: 0 }, ada: { x: 100, y: 0 }, ben: { x: 200, y: 0 }, front: { x: 300, y: 0 } },
);

/** Returns each flag that is drawn at a zoom, with where its middle is from that of the canvas, and how strong it is. */
function draw(zoom: number, bright: readonly number[] = [0, 1, 2, 3]) {
  const drawn: (readonly [flag: string, width: number, alpha: number])[] = [];
  const state = {
    globalAlpha: 1,
    drawImage: (image: string, _x: number, _y: number, width: number) => {
      drawn.push([image, Math.round(width), state.globalAlpha]);
    },
    setLineDash: () => {},
    strokeRect: () => {},
  };
  const images = {
    setFlags: () => {},
    get: (country: string, form: string) => `${country} ${form}` as unknown as CanvasImageSource,
  };
  const frame = { zoom, pan: { x: 50, y: 50 }, width: 1000, height: 600, ratio: 1 };
  const look = { theme: LIGHT_THEME, isBright: (point: number) => bright.includes(point), opacity: 0.3 };
  drawFlags(state as unknown as Context, SCENE, images, frame, look);
  return drawn;
}

describe('flags of the overview', () => {
  it('fill states, and are small at people, and no group has one', () => {
    expect(draw(1)).toEqual([
      ['NO plain', 45, 1],
      ['LB badge', 17, 1],
    ]);
  });

  it('are left out where they could not be seen', () => {
    expect(draw(0.3).map(([flag]) => flag)).toEqual(['NO plain']);
    expect(draw(0.05)).toEqual([]);
  });

  it('are faint with what does not stand out', () => {
    expect(draw(1, [1]).map(([, , alpha]) => alpha)).toEqual([0.3, 1]);
  });
});
