import type { Context, GroundFrame } from '@/lib/overview/ground-frame';
import { type GroundJob, paintGround } from '@/lib/overview/paint-ground';
import type { Scene } from '@/lib/overview/scene';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const FRAME: GroundFrame = { zoom: 1, pan: { x: 0, y: 0 }, width: 1000, height: 600, ratio: 1 };

/** One stroke of a path, as it was set when it was drawn. */
type Stroke = {
  readonly lines: number;
  readonly width: number;
  readonly alpha: number;
  readonly dash: number;
};

/** A context that notes what is drawn on it. */
function record(): { readonly context: Context; readonly strokes: Stroke[]; readonly fills: number[] } {
  const strokes: Stroke[] = [];
  const fills: number[] = [];
  let [lines, shapes, dash] = [0, 0, 0];
  const state = { globalAlpha: 1, lineWidth: 1 };
  const calls = {
    setTransform: () => {},
    beginPath: () => {
      [lines, shapes] = [0, 0];
    },
    moveTo: () => {},
    closePath: () => {},
    lineTo: () => {
      lines += 1;
    },
    rect: () => {
      shapes += 1;
    },
    arc: () => {
      shapes += 1;
    },
    setLineDash: (pattern: readonly number[]) => {
      dash = pattern.length;
    },
    stroke: () => {
      if (lines > 0) strokes.push({ lines, width: state.lineWidth, alpha: state.globalAlpha, dash });
    },
    fill: () => {
      if (shapes > 0) fills.push(shapes);
    },
  };
  return { context: Object.assign(state, calls) as unknown as Context, strokes, fills };
}

function paint({ ground }: Scene, job: Partial<GroundJob> = {}) {
  const { context, ...recorded } = record();
  const theme = LIGHT_THEME;
  paintGround(context, { scene: ground, frame: FRAME, theme, every: 1, without: -1, bright: null, ...job });
  return recorded;
}

/** So many people on a grid, each with a tie to the next. */
function makeChain(count: number): Scene {
  const ids = Array.from({ length: count }, (_, at) => `p${at}`);
  return makeScene(
    ids.map((id) => actor(id)),
    ids.slice(1).map((id, at) => leg(`p${at}`, id, { standing: 'unsourced' })),
    Object.fromEntries(
      ids.map((id, at) => [id, { x: 10 + (at % 90) * 11, y: 10 + Math.floor(at / 90) * 11 }]),
    ),
  );
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe('paintGround', () => {
  it('draws each tie and each actor once, many in one path', () => {
    const { strokes, fills } = paint(makeChain(600));
    expect(sum(strokes.map(({ lines }) => lines))).toBe(599);
    expect(strokes).toHaveLength(1);
    expect(fills).toEqual([400, 200]);
  });

  it('draws few ties by their width and their dashes, and many as thin as a pixel', () => {
    const few = paint(makeChain(50)).strokes[0];
    const many = paint(makeChain(2000)).strokes[0];
    expect(few?.width).toBeGreaterThan(1);
    expect(few?.dash).toBeGreaterThan(0);
    expect(many?.width).toBe(1);
    expect(many?.dash).toBe(0);
  });

  it('draws ties the fainter, the more of the picture they cover', () => {
    const [few, many] = [paint(makeChain(50)).strokes[0], paint(makeChain(2000)).strokes[0]];
    expect(many?.alpha).toBeLessThan(few?.alpha ?? 0);
    expect(many?.alpha).toBeGreaterThan(0);
  });

  it('leaves out what is out of sight, and what is dragged with its ties', () => {
    const away = paint(makeChain(600), { frame: { ...FRAME, pan: { x: -5000, y: 0 } } });
    expect([away.strokes, away.fills]).toEqual([[], []]);
    const { strokes, fills } = paint(makeChain(10), { without: 4 });
    expect(sum(strokes.map(({ lines }) => lines))).toBe(7);
    expect(sum(fills)).toBe(9);
  });

  it('draws some of the ties for a first picture, and all actors', () => {
    const { strokes, fills } = paint(makeChain(601), { every: 4 });
    expect(sum(strokes.map(({ lines }) => lines))).toBe(150);
    expect(sum(fills)).toBe(601);
  });

  it('draws the rest faint, then what is at full strength', () => {
    const scene = makeChain(5);
    const bright = {
      points: Uint8Array.from([1, 1, 0, 0, 0]),
      ties: Uint8Array.from([1, 0, 0, 0]),
      faint: 0.2,
    };
    const { strokes } = paint(scene, { bright });
    const [rest, lit] = strokes;
    expect([rest?.lines, lit?.lines]).toEqual([3, 1]);
    expect(rest?.alpha).toBeCloseTo((lit?.alpha ?? 0) * 0.2, 6);
  });
});
