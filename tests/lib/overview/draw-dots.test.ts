import { createChangedTiles } from '@/lib/overview/changed-tiles';
import { drawDots, listDots } from '@/lib/overview/draw-dots';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { ViewActor } from '@/lib/view/view';
import { actor } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME = { zoom: 0.1, pan: { x: 0, y: 0 }, width: 60, height: 40, ratio: 1 };

function draw(actors: readonly ViewActor[], frame = FRAME, opacity = 1) {
  const { ground } = makeScene(
    actors,
    [],
    Object.fromEntries(actors.map(({ id }, at) => [id, { x: 105 + 200 * at, y: 205 }])),
  );
  const pixels = { data: new Uint8ClampedArray(4 * 60 * 40), width: 60, height: 40 };
  const dots = listDots(ground.points, frame, LIGHT_THEME, { isShown: (point) => point !== 2, opacity });
  const tiles = createChangedTiles();
  tiles.begin(pixels);
  tiles.addAll();
  if (dots) drawDots(pixels, dots, tiles);
  const read = (x: number, y: number) => [...pixels.data.slice(4 * (y * 60 + x), 4 * (y * 60 + x) + 4)];
  return { isDrawn: dots !== null, read, isBlank: pixels.data.every((value) => value === 0) };
}

const toRgb = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

describe('drawDots', () => {
  it('draws the actors that are shown where they stand, people fainter than groups and states', () => {
    const { isDrawn, read } = draw([
      actor('a'),
      actor('b', 'group'),
      actor('c', 'state'),
      actor('d', 'state'),
    ]);
    expect(isDrawn).toBe(true);
    expect(read(10, 20)).toEqual([...toRgb(LIGHT_THEME.quietInk), 255]);
    expect(read(30, 20)).toEqual([...toRgb(LIGHT_THEME.ink), 255]);
    expect(read(50, 20)).toEqual([0, 0, 0, 0]);
  });

  it('draws what is left of them', () => {
    // Below a dot lies the ring of the background around it: 1 − 0.8 × 0.8 of what is behind is covered.
    expect(draw([actor('a')], FRAME, 0.2).read(10, 20)[3]).toBe(92);
  });

  it('draws none where they are larger than dots', () => {
    const { isDrawn, isBlank } = draw([actor('a')], { ...FRAME, zoom: 1 });
    expect([isDrawn, isBlank]).toEqual([false, true]);
  });
});
