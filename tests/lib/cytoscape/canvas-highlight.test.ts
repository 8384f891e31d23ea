import cytoscape, { type Core } from 'cytoscape';
import { createCanvasHighlight } from '@/lib/cytoscape/canvas-highlight';
import { toElements } from '@/lib/cytoscape/elements';
import { chain, leg, viewOf } from './small-view';

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
  it('raises an actor, its ties and its neighbours, and dims the rest', () => {
    createCanvasHighlight(cy, VIEW).hover('a');
    expect(having('is-hovered')).toEqual(['actor:a']);
    expect(having('is-near')).toEqual(['actor:a', 'actor:b', 'leg:via/1']);
    expect(having('is-dimmed')).toEqual(['actor:c', 'actor:d', 'leg:c-d', 'leg:via/2']);
  });

  it('raises both legs of a relationship and all three actors', () => {
    createCanvasHighlight(cy, VIEW).hover('via');
    expect(having('is-hovered')).toEqual(['leg:via/1', 'leg:via/2']);
    expect(having('is-dimmed')).toEqual(['actor:d', 'leg:c-d']);
  });

  it('ends with null, and does nothing for what is not shown', () => {
    const { hover } = createCanvasHighlight(cy, VIEW);
    hover('a');
    hover(null);
    expect(having('is-dimmed')).toEqual([]);
    hover('nobody');
    expect(having('is-dimmed')).toEqual([]);
  });
});

it('the cursor marks without dimming, and lives through a hover', () => {
  const { hover, setCursor } = createCanvasHighlight(cy, VIEW);
  setCursor('via');
  expect(having('is-cursor')).toEqual(['leg:via/1', 'leg:via/2']);
  expect(having('is-dimmed')).toEqual([]);
  hover('d');
  hover(null);
  expect(having('is-cursor')).toEqual(['leg:via/1', 'leg:via/2']);
});

it('a refresh marks what has come since', () => {
  const { hover, refresh } = createCanvasHighlight(cy, VIEW);
  hover('a');
  const next = viewOf(...VIEW.legs, leg('a', 'd'));
  cy.add({ group: 'edges', data: { id: 'leg:a-d', source: 'actor:a', target: 'actor:d' } });
  refresh(next);
  expect(having('is-near')).toEqual(['actor:a', 'actor:b', 'actor:d', 'leg:a-d', 'leg:via/1']);
});
