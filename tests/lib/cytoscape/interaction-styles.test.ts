import type { EdgeSingular } from 'cytoscape';
import { DARK_THEME, LIGHT_THEME } from '@/lib/view/canvas-theme';
import { mixColours } from '@/lib/view/line-drawing';
import { actor, leg, TYPES, view } from './small-view';
import { draw, drawTie, PAIR, toRgb } from './styled-canvas';

it('what is selected has the accent, and a tie then tells its words', () => {
  const shown = view(
    [actor('a', 'person', { selected: true }), actor('b')],
    [leg('a', 'b', { selected: true })],
  );
  const cy = draw(shown);
  expect(cy.getElementById('actor:a').style('border-color')).toBe(toRgb(LIGHT_THEME.accent));
  expect(cy.getElementById('actor:b').style('underlay-opacity')).toBe('0');
  expect(cy.edges()[0]?.style('label')).toBe('talks to');
  expect(cy.edges()[0]?.style('underlay-color')).toBe(toRgb(LIGHT_THEME.accent));
});

it('a contested tie keeps its mark, with its words where there is room and alone where there is not', () => {
  const cy = draw(view(PAIR, [leg('a', 'b', { selected: true, standing: 'contested' })]));
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
  const hues = [...TYPES.values()].flatMap(({ colour }) => [colour.light, colour.dark]);
  expect(hues).not.toContain(LIGHT_THEME.accent);
  expect(hues).not.toContain(DARK_THEME.accent);
});
