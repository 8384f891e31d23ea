import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { toElements } from '@/lib/cytoscape/elements';
import type { View } from '@/lib/view/view';
import { actor, leg, view } from './small-view';

const [A, B, C] = [actor('a'), actor('b'), actor('c')];
const AB = leg('a', 'b');
const BACKS = { ...leg('a', 'b', { type: 'backs' }), key: 'a-b-backs', relationship: 'a-b-backs' };
const BC = leg('b', 'c');
const ALL = view([A, B, C], [AB, BACKS, BC]);
const PLACES = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 50 } };

let cy: Core;
function open(first: View) {
  cy = cytoscape({ headless: true, elements: toElements(first, PLACES, {}) });
  return createCanvasElements(cy, first, PLACES, {});
}
afterEach(() => cy.destroy());

const bends = () =>
  Object.fromEntries(cy.edges().map((edge) => [edge.data('relationship'), edge.data('bend')]));

describe('parallel ties', () => {
  it('bow apart, and one that is left alone runs straight', () => {
    const elements = open(ALL);
    expect(bends()).toEqual({ 'a-b': -15, 'a-b-backs': 15, 'b-c': 0 });
    elements.update(view([A, B, C], [BACKS, BC]), PLACES, false);
    expect(bends()).toEqual({ 'a-b-backs': 0, 'b-c': 0 });
  });

  it('keep their sides, by whichever way a view came about', () => {
    const elements = open(view([B, C], [BC]));
    elements.update(view([A, B], [BACKS]), PLACES, false);
    elements.update(view([A, C], []), PLACES, false);
    elements.update(ALL, PLACES, false);
    expect(bends()).toEqual({ 'a-b': -15, 'a-b-backs': 15, 'b-c': 0 });
  });
});
