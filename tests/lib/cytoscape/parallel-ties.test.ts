import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { toElements } from '@/lib/cytoscape/elements';
import type { View } from '@/lib/view/view';
import { actor, chain, leg, view } from './small-view';

const [A, B, C] = [actor('a'), actor('b'), actor('c')];
const AB = leg('a', 'b');
const BACKS = { ...leg('a', 'b', { type: 'backs' }), key: 'a-b-backs', relationship: 'a-b-backs' };
const BC = leg('b', 'c');
const ALL = view([A, B, C], [AB, BACKS, BC]);
const PLACES = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 50 } };

let cy: Core;
function open(first: View) {
  cy = cytoscape({ headless: true, layout: { name: 'preset' }, elements: toElements(first, PLACES, {}) });
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

describe('mediations', () => {
  const MEDIATION = chain('m', 'mediates-via', ['a', 'b', 'c']);
  const shapes = () =>
    Object.fromEntries(
      cy.edges().map((edge) => {
        const { bend, share, startAt, endAt } = edge.data();
        return [edge.id(), { bend, share, startAt, endAt }];
      }),
    );

  it('go on under the node of their go-between', () => {
    open(view([A, B, C], MEDIATION));
    expect(shapes()).toEqual({
      'leg:m/1': { bend: expect.any(Number), share: expect.any(Number), startAt: '', endAt: '0px 0px' },
      'leg:m/2': { bend: expect.any(Number), share: expect.any(Number), startAt: '0px 0px', endAt: '' },
    });
    expect(shapes()['leg:m/1']?.bend).not.toBe(0);
  });

  it.each(['a', 'b', 'c'])('follow %s while it is dragged', (id) => {
    open(view([A, B, C], [...MEDIATION, leg('a', 'b', { key: 'x' })]));
    const there = { x: 90, y: 120 };
    cy.getElementById(`actor:${id}`).position(there);
    const dragged = shapes();
    cy.destroy();
    const places = { ...PLACES, [id]: there };
    cy = cytoscape({
      headless: true,
      layout: { name: 'preset' },
      elements: toElements(view([A, B, C], [...MEDIATION, leg('a', 'b', { key: 'x' })]), places, {}),
    });
    expect(dragged).toEqual(shapes());
  });

  it('have their shape again when an actor is put back', () => {
    const shown = view([A, B, C], MEDIATION);
    const elements = open(shown);
    const before = shapes();
    cy.getElementById('actor:c').position({ x: 0, y: 300 });
    expect(shapes()).not.toEqual(before);
    elements.update(shown, { ...PLACES }, false);
    expect(shapes()).toEqual(before);
  });
});
