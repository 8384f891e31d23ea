import cytoscape, { type Core } from 'cytoscape';
import { createCanvasHover } from '@/lib/cytoscape/canvas-hover';
import { toElements } from '@/lib/cytoscape/elements';
import { actor, chain, leg, view, viewOf } from './small-view';

const VIEW = viewOf(...chain('via', 'mediates-via', ['a', 'b', 'c']), leg('c', 'd'));

let cy: Core;
beforeEach(() => {
  cy = cytoscape({ headless: true, elements: toElements(VIEW, {}, {}) });
});
afterEach(() => cy.destroy());

const having = (name: string) =>
  cy
    .elements(`.${name}`)
    .map((element) => element.id())
    .sort();

describe('hover', () => {
  it('raises an actor, its ties with all their legs and ends, and dims the rest', () => {
    createCanvasHover(cy, VIEW).hover('a');
    expect(having('is-hovered')).toEqual(['actor:a']);
    expect(having('is-near')).toEqual(['actor:a', 'actor:b', 'actor:c', 'leg:via/1', 'leg:via/2']);
    expect(having('is-dimmed')).toEqual(['actor:d', 'leg:c-d']);
  });

  it('dims nothing that is selected, nor an end of a selected tie', () => {
    const legs = [leg('a', 'b'), leg('c', 'd', { selected: true }), leg('e', 'f')];
    const actors = [...'abcdefg'].map((id) => actor(id, 'person', { selected: id === 'g' }));
    const shown = view(actors, legs);
    cy.json({ elements: toElements(shown, {}, {}) });
    createCanvasHover(cy, shown).hover('a');
    expect(having('is-dimmed')).toEqual(['actor:e', 'actor:f', 'leg:e-f']);
  });

  it('raises both legs of a relationship and all three actors', () => {
    createCanvasHover(cy, VIEW).hover('via');
    expect(having('is-hovered')).toEqual(['leg:via/1', 'leg:via/2']);
    expect(having('is-dimmed')).toEqual(['actor:d', 'leg:c-d']);
  });

  it('ends with null, and does nothing for what is not shown', () => {
    const { hover } = createCanvasHover(cy, VIEW);
    hover('a');
    hover(null);
    expect(having('is-dimmed')).toEqual([]);
    hover('nobody');
    expect(having('is-dimmed')).toEqual([]);
  });
});

it('the cursor marks without dimming, and lives through a hover', () => {
  const { hover, setCursor } = createCanvasHover(cy, VIEW);
  setCursor('via');
  expect(having('is-cursor')).toEqual(['leg:via/1', 'leg:via/2']);
  expect(having('is-dimmed')).toEqual([]);
  hover('d');
  hover(null);
  expect(having('is-cursor')).toEqual(['leg:via/1', 'leg:via/2']);
});

it('a refresh marks what has come since', () => {
  const { hover, refresh } = createCanvasHover(cy, VIEW);
  hover('a');
  const next = viewOf(...VIEW.legs, leg('a', 'd'));
  cy.add({ group: 'edges', data: { id: 'leg:a-d', source: 'actor:a', target: 'actor:d' } });
  refresh(next);
  expect(having('is-near')).toEqual(expect.arrayContaining(['actor:d', 'leg:a-d']));
});
