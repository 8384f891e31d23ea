import { scaleLines } from '@/lib/cytoscape/line-scale';
import { DARK_THEME, LIGHT_THEME } from '@/lib/view/canvas-theme';
import { mixColours } from '@/lib/view/line-drawing';
import { STANDING_IDS } from '@/lib/vocabulary/standings';
import { actor, chain, TYPES, view } from './small-view';
import { draw, drawTie, toRgb } from './styled-canvas';

describe('the legs of one tie', () => {
  const THREE = [actor('a'), actor('b'), actor('c')];
  const drawChain = (type: string) => draw(view(THREE, chain('x', type, ['a', 'b', 'c']))).edges();

  it('draw on whose behalf an envoy goes as a thin line without a head, under all ties and in their hue', () => {
    const [behalf, tie] = drawChain('envoy-to');
    expect([behalf, tie].map((edge) => edge?.style('target-arrow-shape'))).toEqual(['none', 'triangle']);
    expect(Number(behalf?.numericStyle('width'))).toBeLessThan(0.7 * Number(tie?.numericStyle('width')));
    expect(Number(behalf?.style('z-index'))).toBeLessThan(Number(tie?.style('z-index')));
    expect(behalf?.style('line-color')).toBe(tie?.style('line-color'));
  });

  it('have one head in a mediation, at the party reached', () => {
    const legs = drawChain('mediates-via');
    expect(legs.map((edge) => edge.style('target-arrow-shape'))).toEqual(['none', 'triangle']);
    expect(new Set(legs.map((edge) => edge.style('width'))).size).toBe(1);
  });
});

describe('lines on a small map', () => {
  it.each(['ally-of', 'talks-to'])('of the type %s keep the width and the dashes that are seen', (type) => {
    const edge = drawTie(type, 'unsourced');
    const read = () => ['width', 'line-outline-width'].map((name) => Number(edge.numericStyle(name)));
    const readDash = () => String(edge.style('line-dash-pattern')).split(' ').map(Number);
    const [own, dash] = [read(), readDash()];
    scaleLines(edge.cy(), 0.5);
    expect(read()).toEqual(own.map((width) => expect.closeTo(1.4 * width)));
    expect(readDash()).toEqual(dash.map((length) => expect.closeTo(1.4 * length)));
    scaleLines(edge.cy(), 1);
    expect(read()).toEqual(own);
  });

  it('are no wider than there is room for', () => {
    const edge = drawTie('talks-to', 'reported');
    const own = Number(edge.numericStyle('width'));
    scaleLines(edge.cy(), 0.05);
    expect(Number(edge.numericStyle('width'))).toBeLessThan(2 * own);
  });
});

describe('ties', () => {
  it.each([...TYPES.values()])('of the type $id have its hue, day and night', (type) => {
    for (const theme of [LIGHT_THEME, DARK_THEME]) {
      const style = drawTie(type.id, 'corroborated', {}, theme).style();
      const hue = type.line.style === 'double' ? style['line-outline-color'] : style['line-color'];
      expect(hue).toBe(toRgb(type.colour[theme.id]));
    }
  });

  it('end as their type says', () => {
    const ends = ['envoy-to', 'denies', 'leads', 'member-of', 'ally-of'].map((type) => {
      const end = drawTie(type, 'reported').style('target-arrow-shape');
      return end;
    });
    expect(ends).toEqual(['triangle', 'tee', 'diamond', 'circle', 'none']);
  });

  it('of alliances are two strokes of the hue with the ground between', () => {
    const style = drawTie('ally-of', 'corroborated').style();
    expect(style['line-color']).toBe(toRgb(LIGHT_THEME.background));
    expect(Number.parseFloat(style['line-outline-width'])).toBeGreaterThan(1);
  });

  it('are broken and marked when contested', () => {
    const style = drawTie('talks-to', 'contested').style();
    expect(style).toMatchObject({ 'line-style': 'dashed', label: '≠' });
  });

  it.each(['talks-to', 'asks', 'ally-of', 'opposes', 'mediates-via'])(
    'say their standing by dash and mark, as figures do: %s',
    (type) => {
      const looks = STANDING_IDS.map((standing) => {
        const { 'line-style': line, 'line-dash-pattern': dash, label } = drawTie(type, standing).style();
        return JSON.stringify(line === 'solid' ? [line, label] : [line, dash, label]);
      });
      expect(new Set(looks).size).toBe(STANDING_IDS.length);
    },
  );

  it('keep the pattern of their type, with the mark, when that is broken itself', () => {
    const corroborated = drawTie('asks', 'corroborated').style('line-dash-pattern');
    const contested = drawTie('asks', 'contested').style();
    expect(contested['line-dash-pattern']).toEqual(corroborated);
    expect(contested.label).toBe('≠');
  });

  it('are fainter as less stands behind them, and opaque all the same', () => {
    const hue = TYPES.get('backs')?.colour.light ?? '';
    const unsourced = drawTie('backs', 'unsourced').style();
    expect(unsourced['line-color']).toBe(toRgb(mixColours(hue, LIGHT_THEME.background, 0.55)));
    expect(unsourced).toMatchObject({ 'line-style': 'dashed', opacity: '1' });
  });

  it('are wider with more evidence', () => {
    const width = (evidenceCount: number) => {
      const value = Number.parseFloat(drawTie('backs', 'reported', { evidenceCount }).style('width'));
      return value;
    };
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(1000)).toBe(width(500));
  });
});
