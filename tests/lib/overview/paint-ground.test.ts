import type { DenseDrawing, DrawDense, DrawnDense } from '@/lib/overview/dense-ground';
import type { Context, GroundFrame } from '@/lib/overview/ground-frame';
import { type GroundJob, paintGround } from '@/lib/overview/paint-ground';
import type { Scene } from '@/lib/overview/scene';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { Positions } from '@/lib/view/positions';
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

function paint({ ground }: Scene, job: Partial<GroundJob> = {}, drawDense?: DrawDense) {
  const { context, ...recorded } = record();
  const theme = LIGHT_THEME;
  const whole = { scene: ground, frame: FRAME, theme, every: 1, without: -1, bright: null, ...job };
  paintGround(context, whole, drawDense);
  return recorded;
}

/** So many people on a grid, each with a tie to the next. */
function makeChain(count: number, elsewhere: Positions = {}): Scene {
  const ids = Array.from({ length: count }, (_, at) => `p${at}`);
  return makeScene(
    ids.map((id) => actor(id)),
    ids.slice(1).map((id, at) => leg(`p${at}`, id, { standing: 'unsourced' })),
    {
      ...Object.fromEntries(
        ids.map((id, at) => [id, { x: 10 + (at % 90) * 11, y: 10 + Math.floor(at / 90) * 11 }]),
      ),
      ...elsewhere,
    },
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

  it('draws the other ties as before where one of many moves', () => {
    const far = { x: 900, y: 550 };
    const alphas = [makeChain(2000), makeChain(2000, { p7: far })].map(
      (scene) => paint(scene).strokes[0]?.alpha,
    );
    expect(alphas[1]).toBe(alphas[0]);
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

describe('paintGround, with what draws many ties', () => {
  /** What is asked of it, by the numbers of ties and points, and what it answers. */
  function watch(answer: DrawnDense) {
    const asked: (Omit<DenseDrawing, 'isTie' | 'isPoint'> & { ties: number; points: number | null })[] = [];
    const drawDense: DrawDense = (
      _context,
      { points, ties },
      _frame,
      _theme,
      { isTie, isPoint, ...rest },
    ) => {
      asked.push({
        ...rest,
        ties: [...ties.from.keys()].filter(isTie).length,
        points: isPoint && [...points.x.keys()].filter(isPoint).length,
      });
      return answer;
    };
    return { asked, drawDense };
  }
  const ALL = { hasLines: true, hasDots: true };

  it('has it draw all ties and actors, and draws none itself', () => {
    const { asked, drawDense } = watch(ALL);
    const { strokes, fills } = paint(makeChain(2000), { without: 4 }, drawDense);
    expect(asked).toMatchObject([{ ties: 1997, points: 1999, every: 1, dotOpacity: 1, isFirst: true }]);
    expect([strokes, fills]).toEqual([[], []]);
  });

  it('draws itself what that could not', () => {
    const chain = makeChain(2000);
    const plain = paint(chain);
    expect(paint(chain, {}, watch({ hasLines: false, hasDots: false }).drawDense)).toEqual(plain);
    const { strokes, fills } = paint(chain, {}, watch({ hasLines: true, hasDots: false }).drawDense);
    expect(strokes).toEqual([]);
    expect(fills).toEqual(plain.fills);
  });

  it('draws few ties itself', () => {
    const { asked, drawDense } = watch(ALL);
    expect(paint(makeChain(600), {}, drawDense).strokes).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('has what is at full strength drawn over what is faint', () => {
    const { asked, drawDense } = watch(ALL);
    const ties = new Uint8Array(1999).fill(1, 0, 900);
    paint(
      makeChain(2000),
      { bright: { points: new Uint8Array(2000).fill(1, 0, 10), ties, faint: 0.2 } },
      drawDense,
    );
    const [rest, lit] = asked;
    expect(rest).toMatchObject({ ties: 1099, points: 1990, dotOpacity: 0.2, isFirst: true });
    expect(lit).toMatchObject({ ties: 900, points: 10, dotOpacity: 1, isFirst: false });
    expect(rest?.lineOpacity).toBeCloseTo((lit?.lineOpacity ?? 0) * 0.2, 6);
  });

  it('draws actors itself where the marks of contested ties lie below them', () => {
    const ids = Array.from({ length: 1700 }, (_, at) => `p${at}`);
    const scene = makeScene(
      ids.map((id) => actor(id)),
      ids.slice(1).map((id, at) => leg(`p${at}`, id, { standing: at === 3 ? 'contested' : 'reported' })),
      Object.fromEntries(
        ids.map((id, at) => [id, { x: 10 + (at % 24) * 40, y: 10 + Math.floor(at / 24) * 8 }]),
      ),
    );
    const { asked, drawDense } = watch({ hasLines: true, hasDots: false });
    expect(sum(paint(scene, {}, drawDense).fills)).toBe(1700);
    expect(asked).toMatchObject([{ ties: 1699, points: null }]);
  });
});
