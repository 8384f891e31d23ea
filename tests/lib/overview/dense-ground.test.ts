import fc from 'fast-check';
import type { PixelBox } from '@/lib/overview/compose-lines';
import { createDenseGround, type DenseDrawing } from '@/lib/overview/dense-ground';
import type { Context, GroundFrame } from '@/lib/overview/ground-frame';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME: GroundFrame = { zoom: 0.2, pan: { x: 0, y: 0 }, width: 60, height: 40, ratio: 1 };
const IDS = Array.from({ length: 24 }, (_, at) => `p${at}`);
const TYPES = ['talks-to', 'backs', 'opposes'];
/** Actors in rows, so far apart across and down. */
const makeRows = (across: number, down: number) =>
  makeScene(
    IDS.map((id) => actor(id)),
    Array.from({ length: 60 }, (_, at) =>
      leg(`p${at % 24}`, `p${(at * 7 + 5) % 24}`, { key: `t${at}`, type: TYPES[at % 3] ?? '' }),
    ),
    Object.fromEntries(IDS.map((id, at) => [id, { x: (at % 6) * across, y: Math.floor(at / 6) * down }])),
  );
const SCENE = makeRows(52, 60);
/** Of so many tiles that what has changed is in few of them. */
const WIDE = { frame: { ...FRAME, width: 200, height: 140 }, scene: makeRows(190, 200) };

class PlainImage {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(4 * width * height);
  }
}

type Drawing = Omit<DenseDrawing, 'box'>;

const toWhole = ({ width, height }: GroundFrame): PixelBox => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** Draws, and returns the pixels that come onto a canvas that has a part of the picture, row by row. */
function draw(
  drawDense: ReturnType<typeof createDenseGround>,
  frame: GroundFrame,
  drawing: Drawing,
  box: PixelBox = toWhole(frame),
  ground = SCENE.ground,
) {
  const [across, down] = [box.right - box.left, box.bottom - box.top];
  const canvas = new Uint8ClampedArray(4 * across * down);
  const putImageData = (
    { data, width }: PlainImage,
    toX: number,
    toY: number,
    left: number,
    top: number,
    wide: number,
    high: number,
  ) => {
    for (let y = top; y < top + high; y++)
      for (let x = left; x < left + wide; x++)
        for (let part = 0; part < 4; part++)
          canvas[4 * ((y + toY) * across + x + toX) + part] = data[4 * (y * width + x) + part] ?? 0;
  };
  const context = { putImageData } as unknown as Context;
  drawDense(context, ground, frame, LIGHT_THEME, { ...drawing, box });
  return new Uint8Array(canvas.buffer);
}

/** Returns the part of the pixels of a whole picture that is in a box. */
function crop(pixels: readonly number[], { width }: GroundFrame, { left, top, right, bottom }: PixelBox) {
  const rows = Array.from({ length: bottom - top }, (_, row) => (top + row) * width);
  return rows.flatMap((row) => pixels.slice(4 * (row + left), 4 * (row + right)));
}

const pictures = fc.array(
  fc.record({
    hidden: fc.array(fc.nat(59), { maxLength: 2 }),
    hasDots: fc.constantFrom(true, true, true, true, false),
    away: fc.array(fc.nat(23), { maxLength: 2 }),
    moved: fc.array(fc.record({ point: fc.nat(23), by: fc.integer({ min: -90, max: 90 }) }), {
      maxLength: 2,
    }),
    larger: fc.constantFrom(null, null, 3, 17),
    lineOpacity: fc.constantFrom(0.06, 0.06, 0.06, 0.06, 0.06, 0.3),
    left: fc.constantFrom(0, 0, 0, 0, 0, 7),
    width: fc.constantFrom(200, 200, 200, 200, 200, 180),
  }),
  { minLength: 2, maxLength: 6 },
);

beforeAll(() => {
  Object.assign(globalThis, { ImageData: PlainImage });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'ImageData');
});

describe('createDenseGround', () => {
  it('draws after any pictures what it draws at first, to the pixel', () => {
    fc.assert(
      fc.property(pictures, (all) => {
        const kept = createDenseGround();
        for (const { hidden, hasDots, away, moved, larger, lineOpacity, left, width } of all) {
          const frame = { ...WIDE.frame, width, pan: { x: left, y: 0 } };
          const ground = structuredClone(WIDE.scene.ground);
          for (const { point, by } of moved) ground.points.x[point] = (ground.points.x[point] ?? 0) + by;
          if (larger !== null) ground.points.halfWidth[larger] = 40;
          const drawing: Drawing = {
            ...{ isTie: (tie) => !hidden.includes(tie), every: 1, lineOpacity },
            isPoint: hasDots ? (point) => !away.includes(point) : null,
            ...{ dotOpacity: 1, isFirst: true },
          };
          const box = toWhole(frame);
          const anew = draw(createDenseGround(), frame, drawing, box, ground);
          // To compare them as lists takes as long as to draw them a hundred times.
          expect(Buffer.compare(draw(kept, frame, drawing, box, ground), anew)).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('leaves nothing of a line behind that has gone', () => {
    const kept = createDenseGround();
    const drawing = (isThere: boolean): Drawing => ({
      ...{ isTie: (tie) => isThere && tie === 4, every: 1, lineOpacity: 0.5 },
      ...{ isPoint: null, dotOpacity: 1, isFirst: true },
    });
    expect(draw(kept, FRAME, drawing(true)).some((value) => value > 0)).toBe(true);
    expect(draw(kept, FRAME, drawing(false)).every((value) => value === 0)).toBe(true);
  });

  it('draws of a part of the picture what the whole has there, whichever part it drew before', () => {
    const kept = createDenseGround();
    const drawing = (gone: number): Drawing => ({
      ...{ isTie: (tie) => tie !== gone, every: 1, lineOpacity: 0.3 },
      ...{ isPoint: () => true, dotOpacity: 1, isFirst: true },
    });
    const boxes = [
      { left: 10, top: 5, right: 40, bottom: 30 },
      { left: 0, top: 0, right: 60, bottom: 40 },
      { left: 33, top: 12, right: 60, bottom: 13 },
    ];
    for (const [gone, box] of boxes.entries()) {
      const whole = draw(createDenseGround(), FRAME, drawing(gone));
      expect([...draw(kept, FRAME, drawing(gone), box)]).toEqual(crop([...whole], FRAME, box));
    }
  });
});
