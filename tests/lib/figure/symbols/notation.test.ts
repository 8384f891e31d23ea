import { FIGURE_NOTATION_IDS, FIGURE_THEME_IDS } from '@/lib/figure/options/figure-options';
import { getFigureTheme } from '@/lib/figure/symbols/figure-theme';
import { toTieLook } from '@/lib/figure/symbols/notation';
import { toLineDrawing } from '@/lib/view/line-drawing';
import { RELATIONSHIP_TYPES } from '@/lib/vocabulary/relationship-types';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';

const theme = getFigureTheme('light');

function getType(id: string) {
  const type = RELATIONSHIP_TYPES.find((each) => each.id === id);
  if (!type) throw new RangeError(`The vocabulary has no type "${id}".`);
  return type;
}

const draw = (id: string, standing: StandingId = 'corroborated', evidenceCount = 1, unit = 1) =>
  toTieLook('screen', { type: getType(id), standing, evidenceCount }, theme, unit);
const drawConflict = (id: string, standing: StandingId = 'corroborated') =>
  toTieLook('conflict', { type: getType(id), standing, evidenceCount: 1 }, theme, 1);

describe('the legs of one tie', () => {
  it.each(FIGURE_NOTATION_IDS)('have one end and one mark between them, in the notation %s', (notation) => {
    for (const id of ['envoy-to', 'mediates-via']) {
      const [first, second] = (['first', 'second'] as const).map((part) =>
        toTieLook(notation, { type: getType(id), standing: 'contested', evidenceCount: 1, part }, theme, 1),
      );
      expect([first?.end, first?.mark]).toEqual(['none', null]);
      expect(second?.end).toBe('arrow');
      expect(second?.mark).not.toBeNull();
      expect(first?.colour).toBe(second?.colour);
    }
  });

  it.each(FIGURE_NOTATION_IDS)('say thinly on whose behalf an envoy goes, in the notation %s', (notation) => {
    const [behalf, tie] = (['first', 'second'] as const).map(
      (part) =>
        toTieLook(
          notation,
          { type: getType('envoy-to'), standing: 'reported', evidenceCount: 1, part },
          theme,
          1,
        ).width,
    );
    expect(behalf).toBeLessThan(0.7 * (tie ?? 0));
  });
});

describe('the screen’s notation', () => {
  it('has the width, dash, end and hue of the canvas', () => {
    for (const type of RELATIONSHIP_TYPES) {
      const { width, dash, strokeWidth } = toLineDrawing(type, 'corroborated', 1);
      const look = draw(type.id);
      expect([look.end, look.dash, look.colour]).toEqual([type.line.end, dash, type.colour.light]);
      expect(look.width).toBe(strokeWidth > 0 ? strokeWidth : width);
    }
  });

  it('draws an alliance as two strokes', () => {
    expect(draw('ally-of')).toMatchObject({ line: 'double', width: 1.3, gap: 2.4 });
  });

  it('widens with evidence, and fades what nobody stands behind', () => {
    expect(draw('backs', 'corroborated', 4).width).toBeGreaterThan(draw('backs').width);
    expect(draw('backs', 'unsourced').colour).not.toBe(draw('backs').colour);
  });

  it('marks what is contested with a ≠, and nothing else', () => {
    expect(STANDING_IDS.map((standing) => draw('asks', standing).mark)).toEqual([
      'unequal',
      null,
      null,
      null,
    ]);
  });

  it('shrinks with the figure, but to no thinner than half a point', () => {
    expect(draw('talks-to', 'corroborated', 1, 0.5).width).toBeCloseTo(0.7, 9);
    expect(draw('talks-to', 'corroborated', 1, 0.42).width).toBeGreaterThanOrEqual(0.5);
  });

  it('draws hairlines where shapes are dots: thousands of lines would else be a black page', () => {
    expect(draw('talks-to', 'corroborated', 1, 0.1).width).toBe(0.2);
  });
});

describe('the notation of conflict analysis', () => {
  it.each([
    ['ally-of', 'double', 'none', false],
    ['opposes', 'zigzag', 'none', false],
    ['talks-to', 'plain', 'none', true],
    ['asks', 'plain', 'arrow', true],
    ['envoy-to', 'plain', 'arrow', false],
    ['mediates-via', 'plain', 'arrow', false],
    ['backs', 'plain', 'arrow', false],
    ['leads', 'plain', 'arrow', false],
    ['member-of', 'plain', 'none', false],
    ['denies', 'plain', 'tee', true],
  ])('draws %s as a %s line that ends in %s', (id, line, end, isDashed) => {
    const look = drawConflict(id);
    expect([look.line, look.end, look.dash !== null]).toEqual([line, end, isDashed]);
  });

  it('draws informal contact in dots', () => {
    const { dash, cap } = drawConflict('talks-to');
    expect([dash?.[0], cap]).toEqual([0.1, 'round']);
  });

  it('crosses what is contested with two bars', () => {
    expect(drawConflict('mediates-via', 'contested').mark).toBe('bars');
    expect(drawConflict('mediates-via').mark).toBeNull();
  });

  it('draws a network’s own rivalry as discord', () => {
    const own = { ...getType('talks-to'), family: 'rivalry' as const };
    const look = toTieLook('conflict', { type: own, standing: 'reported', evidenceCount: 1 }, theme, 1);
    expect(look.line).toBe('zigzag');
  });
});

describe('types', () => {
  it.each(FIGURE_THEME_IDS.flatMap((id) => FIGURE_NOTATION_IDS.map((notation) => [id, notation] as const)))(
    'are told apart in %s and %s by hue or line, but for words',
    (id, notation) => {
      const looks = RELATIONSHIP_TYPES.map((type) => {
        const signs = { type, standing: 'corroborated' as const, evidenceCount: 1 };
        const { line, width, dash, end, colour } = toTieLook(notation, signs, getFigureTheme(id), 1);
        return JSON.stringify([line, Math.round(width * 10), dash, end, colour]);
      });
      expect(new Set(looks).size).toBe(RELATIONSHIP_TYPES.length);
    },
  );
});

describe('standings', () => {
  const WAYS = FIGURE_THEME_IDS.flatMap((id) =>
    FIGURE_NOTATION_IDS.map((notation) => [id, notation] as const),
  );
  const toLooks = (id: (typeof WAYS)[number][0], notation: (typeof WAYS)[number][1], unit: number) =>
    RELATIONSHIP_TYPES.map((type) =>
      STANDING_IDS.map((standing) =>
        toTieLook(notation, { type, standing, evidenceCount: 2 }, getFigureTheme(id), unit),
      ),
    );

  it.each(WAYS)(
    'are told apart on each type in %s and %s by dash or mark, not by colour alone',
    (id, notation) => {
      for (const looks of toLooks(id, notation, 0.5)) {
        const signs = looks.map(({ dash, mark }) => JSON.stringify([dash, mark]));
        expect(new Set(signs).size).toBe(STANDING_IDS.length);
      }
    },
  );

  it.each(WAYS)('have one width and one line in %s and %s: width says the evidence', (id, notation) => {
    for (const looks of toLooks(id, notation, 0.5)) {
      expect(new Set(looks.map(({ line, width, end }) => JSON.stringify([line, width, end]))).size).toBe(1);
    }
  });

  it.each(WAYS)('have gaps that print shows, however small the figure, in %s and %s', (id, notation) => {
    for (const looks of toLooks(id, notation, 0.1)) {
      for (const { dash } of looks) {
        // 0.8 points are a quarter of a millimetre, three dots of a printer of 300 dpi.
        if (dash) expect(Math.min(...dash.filter((_, at) => at % 2 === 1))).toBeGreaterThanOrEqual(0.8);
      }
    }
  });

  it('break no line that is corroborated', () => {
    expect(draw('backs').dash).toBeNull();
    expect(drawConflict('backs').dash).toBeNull();
  });
});
