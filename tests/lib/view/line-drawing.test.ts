import { LEG_PARTS } from '@/lib/graph/model/network-graph';
import { computeBundleWidth, computeWidthFactor, mixColours, toLineDrawing } from '@/lib/view/line-drawing';
import type { LineStyle } from '@/lib/vocabulary/relationship-type';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDING_IDS } from '@/lib/vocabulary/standings';

function draw(style: LineStyle, standing: (typeof STANDING_IDS)[number], evidenceCount = 1) {
  return toLineDrawing(
    { line: { style, weight: 'regular', end: 'none' }, third: null },
    standing,
    evidenceCount,
  );
}

describe('toLineDrawing', () => {
  it('leaves a line unbroken only where it is corroborated', () => {
    const broken = STANDING_IDS.filter((standing) => draw('solid', standing).dash !== null);
    expect(broken).toEqual(['contested', 'reported', 'unsourced']);
    expect(draw('double', 'reported').dash).toEqual(draw('solid', 'reported').dash);
  });

  it('breaks it more often, and wider, as less stands behind it', () => {
    const toGaps = (standing: (typeof STANDING_IDS)[number]) => {
      const [dash = 1, gap = 0] = draw('solid', standing).dash ?? [];
      return gap / (dash + gap);
    };
    const [reported, contested, unsourced] = [toGaps('reported'), toGaps('contested'), toGaps('unsourced')];
    expect(reported).toBeGreaterThan(0.1);
    expect(contested).toBeGreaterThan(1.5 * reported);
    expect(unsourced).toBeGreaterThan(1.5 * contested);
  });

  it('shows the gaps of a heavy line', () => {
    for (const standing of ['contested', 'reported', 'unsourced'] as const) {
      const { dash, width } = toLineDrawing(
        { line: { style: 'solid', weight: 'heavy', end: 'none' }, third: null },
        standing,
        1000,
      );
      expect(dash?.[1]).toBeGreaterThanOrEqual(0.8 * width);
    }
  });

  it.each(['dashed', 'dotted', 'dash-dot'] as const)(
    'keeps the dashes of a %s type in every standing, and parts them as less stands behind it',
    (style) => {
      const dashes = STANDING_IDS.map((standing) =>
        draw(style, standing).dash?.filter((_, at) => at % 2 === 0),
      );
      expect(new Set(dashes.map((lengths) => JSON.stringify(lengths))).size).toBe(1);
      const [corroborated, reported, unsourced] = (['corroborated', 'reported', 'unsourced'] as const).map(
        (standing) => draw(style, standing).dash?.[1] ?? 0,
      );
      expect(reported).toBeGreaterThan(1.5 * (corroborated ?? 0));
      expect(unsourced).toBeGreaterThan(1.5 * (reported ?? 0));
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
      toLineDrawing({ line: { style: 'solid', weight, end: 'none' }, third: null }, 'reported', count).width;
    expect(width('heavy', 0)).toBeGreaterThan(width('thin', 1_000_000));
  });
});

function getType(id: string) {
  const type = RELATIONSHIP_TYPES.find((each) => each.id === id);
  if (!type) throw new RangeError(`The vocabulary has no type "${id}".`);
  return type;
}

describe('the legs of one tie', () => {
  const toDrawings = (id: string, standing: (typeof STANDING_IDS)[number] = 'contested') =>
    LEG_PARTS.map((part) => toLineDrawing(getType(id), standing, 3, part));

  it('draw on whose behalf an envoy goes as a thin line without a head', () => {
    const [whole, behalf, tie] = toDrawings('envoy-to');
    expect(behalf).toMatchObject({ end: 'none', mark: null });
    expect(behalf?.width).toBeLessThan(0.5 * (tie?.width ?? 0));
    expect(tie).toEqual(whole);
    expect(tie?.end).toBe('arrow');
  });

  it('draw a mediation as one: its end and its mark stand on the leg that reaches', () => {
    const [whole, approach, reach] = toDrawings('mediates-via');
    expect(approach).toEqual({ ...whole, end: 'none', mark: null });
    expect(reach).toEqual(whole);
    expect([reach?.end, reach?.mark]).toEqual(['arrow', '≠']);
  });

  it('draw an own type with onBehalfOf as an envoy', () => {
    const own = {
      line: { style: 'double', weight: 'heavy', end: 'tee' },
      third: getType('envoy-to').third,
    } as const;
    expect(toLineDrawing(own, 'corroborated', 9, 'first')).toEqual(
      toLineDrawing(getType('envoy-to'), 'corroborated', 1, 'first'),
    );
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

describe('computeBundleWidth', () => {
  it('grows with each doubling of the ties, up to its most', () => {
    expect([1, 2, 4, 1000].map((count) => computeBundleWidth(count))).toEqual([0.9, 1.85, 2.8, 6.5]);
  });

  it('is narrower among many lines, and never under the line of one tie', () => {
    expect(computeBundleWidth(1000, 0.5)).toBe(3.25);
    expect(computeBundleWidth(2, 0.1)).toBe(0.9);
  });
});
