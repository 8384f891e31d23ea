import { computeWidthFactor, mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import type { LineStyle } from '@/lib/vocabulary/relationship-type';
import { STANDING_IDS } from '@/lib/vocabulary/standings';

function draw(style: LineStyle, standing: (typeof STANDING_IDS)[number], evidenceCount = 1) {
  return toLineDrawing({ line: { style, weight: 'regular', end: 'none' } }, standing, evidenceCount);
}

describe('toLineDrawing', () => {
  it('leaves an unbroken line unbroken when it is reported or corroborated', () => {
    expect(draw('solid', 'corroborated').dash).toBeNull();
    expect(draw('double', 'reported').dash).toBeNull();
  });

  it('breaks it when contested, and shorter when unsourced', () => {
    const [contested, unsourced] = [draw('solid', 'contested').dash, draw('solid', 'unsourced').dash];
    expect(contested?.[0]).toBeGreaterThan(unsourced?.[0] ?? Number.POSITIVE_INFINITY);
  });

  it.each(['dashed', 'dotted', 'dash-dot'] as const)(
    'keeps the pattern of a %s type in every standing',
    (style) => {
      const patterns = STANDING_IDS.map((standing) => JSON.stringify(draw(style, standing).dash));
      expect(new Set(patterns).size).toBe(1);
    },
  );

  it('marks the contested and nothing else', () => {
    expect(STANDING_IDS.map((standing) => draw('dotted', standing).mark)).toEqual(['≠', null, null, null]);
  });

  it('is as strong as what stands behind it', () => {
    const strength = (standing: (typeof STANDING_IDS)[number]) => draw('solid', standing).strength;
    expect(strength('corroborated')).toBe(1);
    expect(strength('contested')).toBe(1);
    expect(strength('reported')).toBeLessThan(1);
    expect(strength('unsourced')).toBeLessThan(strength('reported'));
  });

  it('draws a double line as two strokes', () => {
    expect(draw('double', 'reported').strokeWidth).toBeGreaterThan(0);
    expect(draw('solid', 'reported').strokeWidth).toBe(0);
  });

  it('is wider for a heavy type than for a thin one, however much evidence', () => {
    const width = (weight: 'thin' | 'heavy', count: number) =>
      toLineDrawing({ line: { style: 'solid', weight, end: 'none' } }, 'reported', count).width;
    expect(width('heavy', 0)).toBeGreaterThan(width('thin', 1_000_000));
  });
});

describe('computeWidthFactor', () => {
  it('is 1 up to one item, grows, and stops at 1.8', () => {
    expect([0, 1, 4, 1_000_000].map(computeWidthFactor)).toEqual([1, 1, 1.44, 1.8]);
  });
});

describe('mixColours', () => {
  it('goes from the ground to the hue', () => {
    expect(mixColours('#ff0080', '#000000', 1)).toBe('#ff0080');
    expect(mixColours('#ff0080', '#102030', 0)).toBe('#102030');
    expect(mixColours('#ff0080', '#000000', 0.5)).toBe('#800040');
  });
});
