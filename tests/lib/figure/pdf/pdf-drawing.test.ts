import { clipTo, createPdfDrawing, drawPath, toPdfPath } from '@/lib/figure/pdf/pdf-drawing';
import { createRectangle } from '../small-scene';

const STROKE = { colour: '#0000ff', width: 2, dash: [3, 1.5], cap: 'round', join: 'round' } as const;

describe('drawPath', () => {
  it('measures up from the foot of the page', () => {
    const drawing = createPdfDrawing(100);
    drawPath(drawing, createRectangle([10, 20, 30, 40]));
    expect(drawing.toText()).toBe('1 0 0 rg\n10 80 m 40 80 l 40 40 l 10 40 l h\nf\n');
  });

  it('strokes, fills, or both, by either rule', () => {
    const paint = (changes: Parameters<typeof createRectangle>[1]) => {
      const drawing = createPdfDrawing(0);
      drawPath(drawing, createRectangle([0, 0, 1, 1], changes));
      return drawing.toText().trim().split('\n').at(-1);
    };
    expect(paint({ rule: 'evenodd' })).toBe('f*');
    expect(paint({ stroke: STROKE })).toBe('B');
    expect(paint({ stroke: STROKE, rule: 'evenodd' })).toBe('B*');
    expect(paint({ stroke: STROKE, fill: null })).toBe('S');
    expect(paint({ fill: null })).toBe('');
    expect(paint({ commands: [] })).toBe('');
  });

  it('sets a colour or a dash once, and again after what stood apart', () => {
    const drawing = createPdfDrawing(0);
    const line = createRectangle([0, 0, 1, 1], { fill: null, stroke: STROKE });
    drawPath(drawing, line);
    drawPath(drawing, line);
    drawing.inside(() =>
      drawPath(drawing, { ...line, stroke: { ...STROKE, colour: '#000000', dash: null } }),
    );
    drawPath(drawing, line);
    const settings = drawing
      .toText()
      .split('\n')
      .filter((row) => /[RGdwJjqQ]$/.test(row));
    expect(settings).toEqual([
      '0 0 1 RG',
      '2 w',
      '[3 1.5] 0 d',
      '1 J',
      '1 j',
      'q',
      '0 0 0 RG',
      '[] 0 d',
      'Q',
    ]);
  });
});

describe('clipTo', () => {
  it('names the rectangle from its lower left', () => {
    const drawing = createPdfDrawing(100);
    clipTo(drawing, [10, 20, 30, 40]);
    expect(drawing.toText()).toBe('10 40 30 40 re W n\n');
  });
});

describe('toPdfPath', () => {
  it('writes a quadratic curve as the cubic one of the same shape', () => {
    const [, q] = toPdfPath(
      [
        ['M', 0, 0],
        ['Q', 3, 6, 6, 0],
      ],
      (x, y) => [x, y],
    ).split(' m ');
    expect(q).toBe('2 4 4 4 6 0 c');
  });

  it('goes on from where the part that was closed began', () => {
    const path = toPdfPath([['M', 3, 0], ['L', 9, 9], ['Z'], ['Q', 3, 3, 0, 0]], (x, y) => [x, y]);
    expect(path).toBe('3 0 m 9 9 l h 3 2 2 2 0 0 c');
  });

  it('writes a cubic curve as it is', () => {
    expect(toPdfPath([['C', 1, 2, 3, 4, 5, 6]], (x, y) => [x, -y])).toBe('1 -2 3 -4 5 -6 c');
  });
});
