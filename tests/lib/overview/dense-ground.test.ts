import fc from 'fast-check';
import { createDenseGround, type DenseDrawing } from '@/lib/overview/dense-ground';
import type { Context, GroundFrame } from '@/lib/overview/ground-frame';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME: GroundFrame = { zoom: 0.2, pan: { x: 0, y: 0 }, width: 60, height: 40, ratio: 1 };
const IDS = Array.from({ length: 24 }, (_, at) => `p${at}`);
const TYPES = ['talks-to', 'backs', 'opposes'];
const AT = Object.fromEntries(IDS.map((id, at) => [id, { x: (at % 6) * 52, y: Math.floor(at / 6) * 60 }]));
const SCENE = makeScene(
  IDS.map((id) => actor(id)),
  Array.from({ length: 60 }, (_, at) =>
    leg(`p${at % 24}`, `p${(at * 7 + 5) % 24}`, { key: `t${at}`, type: TYPES[at % 3] ?? '' }),
  ),
  AT,
);

class PlainImage {
  readonly data: Uint8ClampedArray;
  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8ClampedArray(4 * width * height);
  }
}

/** Draws, and returns the pixels that come onto the canvas. */
function draw(drawDense: ReturnType<typeof createDenseGround>, frame: GroundFrame, drawing: DenseDrawing) {
  let pixels: readonly number[] = [];
  const putImageData = ({ data }: PlainImage) => {
    pixels = [...data];
  };
  drawDense({ putImageData } as unknown as Context, SCENE.ground, frame, LIGHT_THEME, drawing);
  return pixels;
}

const pictures = fc.array(
  fc.record({
    hidden: fc.array(fc.nat(59), { maxLength: 6 }),
    hasDots: fc.boolean(),
    lineOpacity: fc.constantFrom(0.06, 0.06, 0.06, 0.3),
    left: fc.constantFrom(0, 0, 0, 7),
    width: fc.constantFrom(60, 60, 60, 50),
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
        for (const { hidden, hasDots, lineOpacity, left, width } of all) {
          const frame = { ...FRAME, width, pan: { x: left, y: 0 } };
          const drawing: DenseDrawing = {
            ...{ isTie: (tie) => !hidden.includes(tie), every: 1, lineOpacity },
            ...{ isPoint: hasDots ? () => true : null, dotOpacity: 1, isFirst: true },
          };
          expect(draw(kept, frame, drawing)).toEqual(draw(createDenseGround(), frame, drawing));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing of a line behind that has gone', () => {
    const kept = createDenseGround();
    const drawing = (isThere: boolean): DenseDrawing => ({
      ...{ isTie: (tie) => isThere && tie === 4, every: 1, lineOpacity: 0.5 },
      ...{ isPoint: null, dotOpacity: 1, isFirst: true },
    });
    expect(draw(kept, FRAME, drawing(true)).some((value) => value > 0)).toBe(true);
    expect(draw(kept, FRAME, drawing(false)).every((value) => value === 0)).toBe(true);
  });
});
