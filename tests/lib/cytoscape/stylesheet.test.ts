import cytoscape, { type Core, type EdgeSingular } from 'cytoscape';
import { toElements } from '@/lib/cytoscape/elements';
import { buildStylesheet } from '@/lib/cytoscape/stylesheet';
import { type CanvasTheme, DARK_THEME, LIGHT_THEME } from '@/lib/view/canvas-theme';
import { mixColours } from '@/lib/view/line-drawing';
import type { View } from '@/lib/view/view';
import { STANDING_IDS, type StandingId } from '@/lib/vocabulary/standings';
import { actor, chain, leg, TYPES, view } from './small-view';

let cy: Core;
function draw(shown: View, theme: CanvasTheme = LIGHT_THEME, fontRevision = 1): Core {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: buildStylesheet(TYPES, theme, fontRevision),
    elements: toElements(shown, {}, { NO: 'data:image/svg+xml,flag' }),
  });
  return cy;
}
afterEach(() => cy.destroy());

const PAIR = [actor('a'), actor('b')];
function drawTie(type: string, standing: StandingId, rest = {}, theme = LIGHT_THEME): EdgeSingular {
  return draw(view(PAIR, [leg('a', 'b', { type, standing, ...rest })]), theme).edges()[0] as EdgeSingular;
}
function toRgb(hex: string): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(',')})`;
}

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

describe('actors', () => {
  it('differ by shape: circle, rounded hexagon, rectangle with its flag', () => {
    const kinds = [actor('p'), actor('g', 'group'), actor('s', 'state', { country: 'NO' })];
    const nodes = draw(view(kinds, [])).nodes();
    expect(nodes.map((node) => node.style('shape'))).toEqual(['ellipse', 'round-hexagon', 'rectangle']);
    expect(nodes[2]?.style('background-image')).toContain('flag');
    expect(nodes[0]?.style('background-image')).toBe('none');
  });

  it('have the size of their kind, grown by area with their own', () => {
    const kinds = [actor('p'), actor('s', 'state'), actor('g', 'group', { size: 1 })];
    const nodes = draw(view(kinds, [])).nodes();
    expect(nodes.map((node) => [node.width(), node.height()])).toEqual([
      [30, 30],
      [45, 30],
      [expect.closeTo(42 * Math.sqrt(3), 1), expect.closeTo(34 * Math.sqrt(3), 1)],
    ]);
  });

  it('have labels below, in ink with a halo of the ground, in no box', () => {
    const style = draw(view(PAIR, []), DARK_THEME).nodes()[0]?.style();
    expect(style).toMatchObject({
      'text-valign': 'bottom',
      color: toRgb(DARK_THEME.ink),
      'text-outline-color': toRgb(DARK_THEME.background),
      'text-background-opacity': '0',
      'min-zoomed-font-size': '8px',
    });
  });

  it('have their label on the side where it was placed, as large as it was grown, or none', () => {
    const node = draw(view(PAIR, [])).getElementById('actor:a');
    const styled = (side: string) => {
      node.data({ side, textScale: 2 });
      const { label, 'text-valign': v, 'text-halign': h } = node.style();
      return [label, v, h, node.style('font-size')];
    };
    expect(styled('below')).toEqual(['a', 'bottom', 'center', '26px']);
    expect(styled('above')).toEqual(['a', 'top', 'center', '26px']);
    expect(styled('right')).toEqual(['a', 'center', 'right', '26px']);
    expect(styled('left')).toEqual(['a', 'center', 'left', '26px']);
    expect(styled('none')[0]).toBe('');
  });

  it('show no label until fonts are there, and are measured anew with each revision', () => {
    const hidden = draw(view(PAIR, []), LIGHT_THEME, 0).nodes()[0]?.style('text-opacity');
    cy.destroy();
    const family = draw(view(PAIR, []), LIGHT_THEME, 2).nodes()[0]?.style('font-family');
    expect(hidden).toBe('0');
    expect(family).toContain('revision 2');
  });
});

describe('ties', () => {
  it.each([...TYPES.values()])('of the type $id have its hue, day and night', (type) => {
    for (const theme of [LIGHT_THEME, DARK_THEME]) {
      const style = drawTie(type.id, 'corroborated', {}, theme).style();
      const hue = type.line.style === 'double' ? style['line-outline-color'] : style['line-color'];
      expect(hue).toBe(toRgb(type.colour[theme.id]));
      cy.destroy();
    }
  });

  it('end as their type says', () => {
    const ends = ['envoy-to', 'denies', 'leads', 'member-of', 'ally-of'].map((type) => {
      const end = drawTie(type, 'reported').style('target-arrow-shape');
      cy.destroy();
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
        cy.destroy();
        return JSON.stringify(line === 'solid' ? [line, label] : [line, dash, label]);
      });
      draw(view(PAIR, []));
      expect(new Set(looks).size).toBe(STANDING_IDS.length);
    },
  );

  it('keep the pattern of their type, with the mark, when that is broken itself', () => {
    const corroborated = drawTie('asks', 'corroborated').style('line-dash-pattern');
    cy.destroy();
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
      cy.destroy();
      return value;
    };
    expect(width(4)).toBeGreaterThan(width(1));
    expect(width(1000)).toBe(width(500));
    draw(view(PAIR, []));
  });
});

it('what is selected has the accent, and a tie then tells its words', () => {
  const shown = view(
    [actor('a', 'person', { selected: true }), actor('b')],
    [leg('a', 'b', { selected: true })],
  );
  draw(shown);
  expect(cy.getElementById('actor:a').style('border-color')).toBe(toRgb(LIGHT_THEME.accent));
  expect(cy.getElementById('actor:b').style('underlay-opacity')).toBe('0');
  expect(cy.edges()[0]?.style('label')).toBe('talks to');
  expect(cy.edges()[0]?.style('underlay-color')).toBe(toRgb(LIGHT_THEME.accent));
});

it('a contested tie keeps its mark, with its words where there is room and alone where there is not', () => {
  draw(view(PAIR, [leg('a', 'b', { selected: true, standing: 'contested' })]));
  const edge = cy.edges()[0] as EdgeSingular;
  expect(edge.style('label')).toBe('≠ talks to');
  edge.data({ hasWords: false });
  expect(edge.style('label')).toBe('≠');
  expect(edge.style('font-size')).toBe('19px');
});

describe('what is paler', () => {
  it('is, of an alliance, its two strokes and not a translucent band', () => {
    const edge = drawTie('ally-of', 'corroborated');
    const full = edge.style('line-outline-color');
    for (const name of ['is-unhighlighted', 'is-beside', 'is-dimmed']) {
      edge.classes(name);
      expect([name, Number(edge.style('opacity'))]).toEqual([name, 1]);
      expect(edge.style('line-outline-color')).not.toBe(full);
      expect(edge.style('line-color')).toBe(toRgb(LIGHT_THEME.background));
    }
    edge.classes('is-unhighlighted is-near');
    expect(edge.style('line-outline-color')).toBe(full);
  });

  it('is opaque for actors beside a soft highlight, so that no line is seen through the halo of a name', () => {
    const [node] = draw(view([actor('a')], [])).nodes();
    node?.addClass('is-beside');
    expect(Number(node?.style('opacity'))).toBe(1);
    expect(node?.style('color')).toBe(toRgb(mixColours(LIGHT_THEME.ink, LIGHT_THEME.background, 0.6)));
    expect(node?.style('text-outline-color')).toBe(toRgb(LIGHT_THEME.background));
    expect(Number(node?.style('text-outline-opacity'))).toBe(1);
  });

  it('is a claim beside a soft highlight, which has no kind of an actor', () => {
    const claim = {
      kind: 'claim',
      id: 'claim:said',
      claim: 'said',
      statement: 'So.',
      standing: 'reported',
      onto: null,
      selected: false,
    } as const;
    const nodes = draw({ ...view([actor('a')], []), claims: [claim] }).nodes();
    nodes.addClass('is-beside');
    const [said] = nodes.filter((node) => node.data('claim') === 'said');
    expect(said?.style('color')).toBe(toRgb(mixColours(LIGHT_THEME.ink, LIGHT_THEME.background, 0.6)));
  });
});

it('the accent is no hue of a type', () => {
  draw(view([], []));
  const hues = [...TYPES.values()].flatMap(({ colour }) => [colour.light, colour.dark]);
  expect(hues).not.toContain(LIGHT_THEME.accent);
  expect(hues).not.toContain(DARK_THEME.accent);
});
