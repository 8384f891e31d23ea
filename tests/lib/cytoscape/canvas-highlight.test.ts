import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { createCanvasHighlight, findHighlighted } from '@/lib/cytoscape/canvas-highlight';
import { createCanvasHover } from '@/lib/cytoscape/canvas-hover';
import { toElements } from '@/lib/cytoscape/elements';
import { buildStylesheet } from '@/lib/cytoscape/stylesheet';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import { chain, leg, TYPES, viewOf } from './small-view';

/** a – b – c over one tie with two legs, and c – d. */
const VIEW = viewOf(...chain('via', 'mediates-via', ['a', 'b', 'c']), leg('c', 'd'));
const FIRST_LEG = { actors: ['a', 'b'], legs: ['via/1'] };

let cy: Core;
beforeEach(() => {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: buildStylesheet(TYPES, LIGHT_THEME),
    elements: toElements(VIEW, {}, {}),
  });
});
afterEach(() => cy.destroy());

const having = (name: string) =>
  cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort();
const opacity = (id: string) => Number(cy.getElementById(id).style('opacity'));

describe('what is highlighted', () => {
  const sorted = (ids: ReadonlySet<string>) => [...ids].sort();

  it('is, of a tie with two legs, the one that is named', () => {
    expect(sorted(findHighlighted(VIEW, FIRST_LEG))).toEqual(['actor:a', 'actor:b', 'leg:via/1']);
  });

  it('leaves the rest legible where it is soft', () => {
    const highlight = createCanvasHighlight(cy, VIEW);
    highlight.light({ ...FIRST_LEG, isSoft: true });
    expect(having('is-beside')).toEqual(expect.arrayContaining(['actor:c', 'actor:d', 'leg:via/2']));
    expect(having('is-beside')).not.toContain('actor:a');
    expect(having('is-unhighlighted')).toEqual([]);
    expect(opacity('actor:c')).toBeGreaterThanOrEqual(0.5);
    highlight.light(FIRST_LEG);
    expect(having('is-beside')).toEqual([]);
    expect(having('is-unhighlighted')).toContain('actor:c');
    highlight.light(null);
    expect(having('is-unhighlighted')).toEqual([]);
  });

  it('is not the other leg, though both its ends are highlighted', () => {
    const highlighted = findHighlighted(VIEW, { actors: ['a', 'b', 'c'], legs: ['via/1'] });
    expect(sorted(highlighted)).toEqual(['actor:a', 'actor:b', 'actor:c', 'leg:via/1']);
  });

  it('is the ends of a highlighted leg, too', () => {
    const highlighted = findHighlighted(VIEW, { actors: ['d'], legs: ['via/1', 'via/2'] });
    expect(sorted(highlighted)).toEqual([
      'actor:a',
      'actor:b',
      'actor:c',
      'actor:d',
      'leg:via/1',
      'leg:via/2',
    ]);
  });

  it('leaves out a tie of highlighted actors that is not among the highlighted', () => {
    const highlighted = findHighlighted(viewOf(leg('a', 'b'), leg('a', 'b', { key: 'other' })), {
      actors: ['a', 'b'],
      legs: ['other'],
    });
    expect(sorted(highlighted)).toEqual(['actor:a', 'actor:b', 'leg:other']);
  });
});

describe('light', () => {
  it('keeps what is highlighted at full strength, its ties heavier, and dims the rest until null', () => {
    const { light } = createCanvasHighlight(cy, VIEW);
    const width = cy.getElementById('leg:via/1').numericStyle('width');
    light(FIRST_LEG);
    expect(having('is-highlighted')).toEqual(['actor:a', 'actor:b', 'leg:via/1']);
    expect(having('is-unhighlighted')).toEqual(['actor:c', 'actor:d', 'leg:c-d', 'leg:via/2']);
    expect([opacity('actor:a'), opacity('leg:via/1')]).toEqual([1, 1]);
    expect([opacity('actor:d'), opacity('leg:c-d')]).toEqual([0.18, 0.18]);
    expect(cy.getElementById('leg:via/1').numericStyle('width')).toBeCloseTo(1.35 * width);
    light(null);
    expect([having('is-highlighted'), having('is-unhighlighted')]).toEqual([[], []]);
    expect([opacity('actor:d'), opacity('leg:c-d')]).toEqual([1, 1]);
    expect(cy.getElementById('leg:via/1').numericStyle('width')).toBeCloseTo(width);
  });

  it('keeps the colour of a highlighted tie: the accent is for what is selected', () => {
    const { light } = createCanvasHighlight(cy, VIEW);
    const edge = cy.getElementById('leg:via/1');
    const before = edge.style('line-color');
    light(FIRST_LEG);
    expect(edge.style('line-color')).toBe(before);
    expect(edge.style('underlay-opacity')).toBe('0');
  });

  it('touches only what changes from one to the next', () => {
    const { light } = createCanvasHighlight(cy, VIEW);
    light(FIRST_LEG);
    const touched = new Set<string>();
    cy.on('class', ({ target }) => touched.add(target.id()));
    light({ actors: ['b', 'c'], legs: ['via/2'] });
    expect([...touched].sort()).toEqual(['actor:a', 'actor:c', 'leg:via/1', 'leg:via/2']);
  });

  it('lives through an update, which it lights and dims anew', () => {
    const elements = createCanvasElements(cy, VIEW, {}, {});
    const { light, refresh } = createCanvasHighlight(cy, VIEW);
    light(FIRST_LEG);
    const [via, ...rest] = VIEW.legs;
    const next = viewOf({ ...(via ?? leg('a', 'b')), standing: 'contested' }, ...rest, leg('b', 'e'));
    elements.update(next, {}, false);
    refresh(next);
    expect(having('is-highlighted')).toEqual(['actor:a', 'actor:b', 'leg:via/1']);
    expect(having('is-unhighlighted')).toEqual([
      'actor:c',
      'actor:d',
      'actor:e',
      'leg:b-e',
      'leg:c-d',
      'leg:via/2',
    ]);
  });

  it('is over for what was out of sight when it ended', () => {
    const elements = createCanvasElements(cy, VIEW, {}, {});
    const { light, refresh } = createCanvasHighlight(cy, VIEW);
    light(FIRST_LEG);
    const fewer = viewOf(...VIEW.legs.slice(0, 2));
    elements.update(fewer, {}, false);
    refresh(fewer);
    light(null);
    elements.update(VIEW, {}, false);
    refresh(VIEW);
    expect(having('is-unhighlighted')).toEqual([]);
    expect(opacity('leg:c-d')).toBe(1);
  });

  it('dims a network in which a hover dims nobody', () => {
    const legs = Array.from({ length: 600 }, (_, index) => leg(`n${index}`, `n${index + 1}`));
    const large = viewOf(...legs);
    cy.elements().remove();
    cy.add(toElements(large, {}, {}));
    const { light, isOn } = createCanvasHighlight(cy, large);
    createCanvasHover(cy, large, isOn).hover('n0');
    expect(having('is-dimmed')).toEqual([]);
    light({ actors: ['n0', 'n1'], legs: ['n0-n1'] });
    expect(having('is-unhighlighted')).toHaveLength(601 + 600 - 3);
  });
});

describe('while something is highlighted', () => {
  it('a hover brings its neighbourhood up, leaves what is highlighted, and ends back to it', () => {
    const { light, isOn } = createCanvasHighlight(cy, VIEW);
    const { hover } = createCanvasHover(cy, VIEW, isOn);
    light(FIRST_LEG);
    hover('d');
    expect(['actor:a', 'actor:c', 'actor:d', 'leg:c-d'].map(opacity)).toEqual([1, 1, 1, 1]);
    expect(opacity('leg:via/2')).toBe(0.18);
    hover(null);
    expect(['actor:a', 'actor:c', 'actor:d', 'leg:c-d'].map(opacity)).toEqual([1, 0.18, 0.18, 0.18]);
  });

  it('the selection and the place of the keyboard are seen', () => {
    const { light, isOn } = createCanvasHighlight(cy, VIEW);
    light(FIRST_LEG);
    createCanvasHover(cy, VIEW, isOn).setCursor('d');
    cy.getElementById('leg:c-d').addClass('is-selected');
    expect([opacity('actor:d'), opacity('leg:c-d'), opacity('actor:c')]).toEqual([1, 1, 0.18]);
  });
});
