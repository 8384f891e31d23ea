import { toBoxAround } from '@/lib/figure/geometry/box';
import { toBow } from '@/lib/figure/geometry/curve';
import type { TieLook } from '@/lib/figure/symbols/tie-look';
import { drawBars, drawUnequal } from '@/lib/figure/symbols/tie-marks';
import { drawTie } from '@/lib/figure/symbols/tie-strokes';
import { tracePath } from '../read-figure';

const line = toBow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
const PLAIN: TieLook = {
  line: 'plain',
  width: 2,
  gap: 0,
  dash: null,
  cap: 'butt',
  colour: '#123456',
  end: 'none',
  endSize: 8,
  isOpen: false,
  mark: null,
};

describe('drawTie', () => {
  it('draws one stroke of a plain line, with its dashes', () => {
    const [stroke, ...others] = drawTie(line, { ...PLAIN, dash: [4, 2] });
    expect(others).toEqual([]);
    expect(stroke).toEqual({
      kind: 'path',
      commands: [
        ['M', 0, 0],
        ['L', 100, 0],
      ],
      fill: null,
      stroke: { colour: '#123456', width: 2, dash: [4, 2], cap: 'butt', join: 'round' },
    });
  });

  it('draws two strokes of a double line, with the gap between them', () => {
    const strokes = drawTie(line, { ...PLAIN, line: 'double', width: 1, gap: 3 });
    expect(strokes.map(({ commands }) => commands[0])).toEqual([
      ['M', 0, 2],
      ['M', 0, -2],
    ]);
  });

  it('fills an end in the colour of its line, and ends the line within it', () => {
    const [stroke, end] = drawTie(line, { ...PLAIN, end: 'arrow' });
    expect([end?.fill, end?.stroke]).toEqual(['#123456', null]);
    const box = toBoxAround(tracePath(end?.commands ?? []));
    expect(box?.x).toBeCloseTo(92, 6);
    expect(box?.width).toBeCloseTo(8, 6);
    expect(Number(stroke?.commands[1]?.[1])).toBeLessThan(98);
  });

  it('leaves the end of a proposed tie hollow', () => {
    const [, end] = drawTie(line, { ...PLAIN, end: 'arrow', isOpen: true });
    expect(end?.fill).toBeNull();
    expect(end?.stroke).toMatchObject({ colour: '#123456', dash: null });
  });

  it('draws discord as a zigzag with sharp teeth', () => {
    const [stroke] = drawTie(line, { ...PLAIN, line: 'zigzag' });
    expect(stroke?.commands.length).toBeGreaterThan(10);
    expect(stroke?.stroke?.join).toBe('miter');
  });
});

describe('drawUnequal', () => {
  it('is two bars and a slash, upright, on a patch of the background', () => {
    const [patch, sign] = drawUnequal({ x: 50, y: 50 }, 10, { ink: '#000000', background: '#ffffff' });
    expect(patch?.fill).toBe('#ffffff');
    expect(sign?.stroke?.colour).toBe('#000000');
    expect(sign?.commands.filter(([letter]) => letter === 'M')).toHaveLength(3);
    const box = toBoxAround(tracePath(sign?.commands ?? []));
    expect([box?.x, box?.width]).toEqual([45, 10]);
  });
});

describe('drawBars', () => {
  it('crosses a line squarely, twice, and leaves a gap of it between', () => {
    const [gap, bars] = drawBars({ x: 50, y: 50 }, { x: 1, y: 0 }, 10, {
      ink: '#000000',
      background: '#ffffff',
    });
    expect(gap?.stroke?.colour).toBe('#ffffff');
    expect(bars?.commands).toEqual([
      ['M', 48, 55.5],
      ['L', 48, 44.5],
      ['M', 52, 55.5],
      ['L', 52, 44.5],
    ]);
  });
});
