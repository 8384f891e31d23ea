import fc from 'fast-check';
import { PIXEL_PARTS } from '@/lib/overview/line-raster';
import { FULL_WEIGHT, listPixelLines, toWeight } from '@/lib/overview/pixel-lines';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg, TYPES } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME = { zoom: 1, pan: { x: 0, y: 0 }, width: 40, height: 30, ratio: 1 };
const all = () => true;

type Place = readonly [x: number, y: number];

function list(places: readonly [Place, Place], frame = FRAME) {
  const [from, to] = places;
  const scene = makeScene([actor('a'), actor('b')], [leg('a', 'b')], {
    a: { x: from[0], y: from[1] },
    b: { x: to[0], y: to[1] },
  });
  const [lines] = listPixelLines(scene.ground, frame, all, 1);
  return lines?.count === 1 ? [...lines.ends.slice(0, 4)].map((end) => end / PIXEL_PARTS) : null;
}

describe('listPixelLines', () => {
  it('counts the ends of a line from the middle of the first pixel, where the camera is', () => {
    expect(
      list([
        [0.5, 0.5],
        [20.5, 10.5],
      ]),
    ).toEqual([0, 0, 20, 10]);
    const frame = { zoom: 0.5, pan: { x: 3, y: 2 }, width: 20, height: 15, ratio: 2 };
    expect(
      list(
        [
          [0, 0],
          [20, 10],
        ],
        frame,
      ),
    ).toEqual([5.5, 3.5, 25.5, 13.5]);
  });

  it('cuts off what is more than a pixel outside of the picture', () => {
    expect(
      list([
        [-99.5, 10.5],
        [100.5, 10.5],
      ]),
    ).toEqual([-1, 10, 40, 10]);
    expect(
      list([
        [-10.5, -10.5],
        [60.5, 60.5],
      ]),
    ).toEqual([-1, -1, 30, 30]);
  });

  it('leaves out a line that passes by, and one that leads nowhere', () => {
    expect(
      list([
        [-50, 20],
        [20, -50],
      ]),
    ).toBeNull();
    expect(
      list([
        [-50, -5],
        [90, -5],
      ]),
    ).toBeNull();
    expect(
      list([
        [Number.NaN, 5],
        [9, 9],
      ]),
    ).toBeNull();
    expect(
      list([
        [Number.POSITIVE_INFINITY, 5],
        [9, 9],
      ]),
    ).toBeNull();
  });

  it('keeps all ends within a pixel of the picture, however far the actors are', () => {
    const far = fc.oneof(fc.double(), fc.double({ min: -100, max: 100 }), fc.constantFrom(1e38, -1e38, 3e9));
    fc.assert(
      fc.property(far, far, far, far, (fromX, fromY, toX, toY) => {
        const ends = list([
          [fromX, fromY],
          [toX, toY],
        ]) ?? [0, 0, 0, 0];
        for (const [at, end] of ends.entries()) {
          expect(end).toBeGreaterThanOrEqual(-1);
          expect(end).toBeLessThanOrEqual(at % 2 === 0 ? FRAME.width : FRAME.height);
        }
      }),
    );
  });

  it('lists the lines that are shown by hue, one of so many', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const scene = makeScene(
      ids.map((id) => actor(id)),
      [leg('a', 'b'), leg('b', 'c'), leg('c', 'd'), leg('d', 'e'), leg('a', 'e', { type: 'backs' })],
      Object.fromEntries(ids.map((id, at) => [id, { x: 5 * at, y: 3 * at }])),
    );
    const count = (isShown: (tie: number) => boolean, every: number) =>
      listPixelLines(scene.ground, FRAME, isShown, every).map(({ hue, count }) => [hue, count]);
    const [talks, backs] = ['talks-to', 'backs'].map((type) => TYPES.get(type)?.colour[LIGHT_THEME.id]);
    expect(count(all, 1)).toEqual([
      [talks, 4],
      [backs, 1],
    ]);
    expect(count(all, 2)).toEqual([
      [talks, 2],
      [backs, 1],
    ]);
    expect(count((tie) => tie !== 0, 1)).toEqual([
      [talks, 3],
      [backs, 1],
    ]);
  });
});

describe('toWeight', () => {
  it('is full for what is drawn in full, and the least where next to nothing is left', () => {
    expect(toWeight({ strength: 1, opacity: 1 })).toBe(FULL_WEIGHT);
    expect(toWeight({ strength: 0.5, opacity: 0.5 })).toBe(FULL_WEIGHT / 4);
    expect(toWeight({ strength: 0.01, opacity: 0.1 })).toBe(1);
  });
});
