import cytoscape, { type Core } from 'cytoscape';
import { createCanvasElements } from '@/lib/cytoscape/canvas-elements';
import { toElements, toNodeId } from '@/lib/cytoscape/elements';
import { buildStylesheet } from '@/lib/cytoscape/stylesheet';
import { LIGHT_THEME } from '@/lib/view/canvas-theme';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { actor, leg, TYPES, view } from './small-view';

const A = actor('a');
const B = actor('b');
const C = actor('c', 'state', { country: 'NO' });
const AB = leg('a', 'b');
const BC = leg('b', 'c', { type: 'backs' });
const ALL = view([A, B, C], [AB, BC]);
const PLACES = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 50 } };

let cy: Core;
function open(first: View, positions = PLACES) {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: buildStylesheet(TYPES, LIGHT_THEME),
    elements: toElements(first, positions, {}),
    layout: { name: 'preset' },
  });
  return createCanvasElements(cy, first, positions, {});
}
/** A headless Cytoscape that lives on keeps Jest from ending. */
afterEach(() => cy.destroy());

const ids = () =>
  cy
    .elements()
    .map((element) => element.id())
    .sort();
const at = (id: string) => cy.getElementById(toNodeId(id)).position();

describe('what a view leaves out', () => {
  it('goes, and comes back as it was, being the same element', () => {
    const elements = open(ALL);
    const [before, node] = [ids(), cy.getElementById('actor:c')];
    elements.update(view([A, B], [AB]), PLACES, false);
    expect(ids()).toEqual(['actor:a', 'actor:b', 'leg:a-b']);
    elements.update(ALL, PLACES, false);
    expect(ids()).toEqual(before);
    expect(cy.getElementById('actor:c').same(node)).toBe(true);
    expect(
      cy
        .getElementById('leg:b-c')
        .connectedNodes()
        .map((one) => one.id()),
    ).toEqual(['actor:b', 'actor:c']);
  });

  it('comes back changed when it changed meanwhile', () => {
    const elements = open(ALL);
    elements.update(view([A], []), PLACES, false);
    const contested = { ...AB, standing: 'contested' as const, selected: true };
    elements.update(view([A, { ...B, name: 'Berri', focused: true }], [contested]), PLACES, false);
    expect(cy.getElementById('actor:b').data('label')).toBe('Berri');
    expect(cy.getElementById('actor:b').hasClass('is-focused')).toBe(true);
    expect(cy.getElementById('leg:a-b').data('mark')).toBe('≠');
    expect(cy.getElementById('leg:a-b').hasClass('is-selected')).toBe(true);
    expect(cy.getElementById('leg:a-b').style('line-style')).toBe('dashed');
  });

  it('moves nobody who stays', () => {
    const elements = open(ALL);
    elements.update(view([A, B], [AB]), PLACES, false);
    elements.update(ALL, PLACES, false);
    expect([at('a'), at('b'), at('c')]).toEqual([PLACES.a, PLACES.b, PLACES.c]);
  });
});

describe('what is new', () => {
  it('comes where it is told to', () => {
    const elements = open(view([A], []));
    elements.update(ALL, PLACES, false);
    expect(at('c')).toEqual(PLACES.c);
    expect(cy.edges()).toHaveLength(2);
  });

  it('comes beside its neighbours when nothing is told', () => {
    const elements = open(view([A, B], [AB]));
    elements.update(view([A, B, actor('d')], [AB, leg('b', 'd')]), PLACES, false);
    expect(at('d')).toEqual({ x: 100, y: 90 });
    expect(elements.getPositions().d).toEqual({ x: 100, y: 90 });
  });
});

describe('positions', () => {
  it('move actors only when they are other positions', () => {
    const elements = open(ALL);
    cy.getElementById('actor:a').position({ x: 7, y: 7 });
    elements.update(ALL, PLACES, false);
    expect(at('a')).toEqual({ x: 7, y: 7 });
    elements.update(ALL, { ...PLACES }, false);
    expect(at('a')).toEqual(PLACES.a);
  });

  it('remember where actors were dropped, also while they are away', () => {
    const elements = open(ALL);
    cy.getElementById('actor:c').position({ x: 9, y: 9 });
    elements.place('c', { x: 9, y: 9 });
    elements.update(view([A, B], [AB]), PLACES, false);
    expect(elements.getPositions().c).toEqual({ x: 9, y: 9 });
    elements.update(ALL, PLACES, false);
    expect(at('c')).toEqual({ x: 9, y: 9 });
  });
});

it('who gets a size grows in proportion where it stands, and shrinks back', () => {
  const elements = open(ALL);
  const node = cy.getElementById('actor:c');
  const plain = { width: node.width(), height: node.height() };
  elements.update(view([A, B, { ...C, size: 1 }], [AB, BC]), PLACES, false);
  expect((node.width() * node.height()) / (plain.width * plain.height)).toBeCloseTo(3, 1);
  expect(node.width() / node.height()).toBeCloseTo(1.5, 2);
  expect(at('c')).toEqual(PLACES.c);
  elements.update(ALL, PLACES, false);
  expect({ width: node.width(), height: node.height() }).toEqual({
    width: plain.width,
    height: plain.height,
  });
});

it('changes nothing that is the same: no event is told', () => {
  const elements = open(ALL);
  const events: string[] = [];
  cy.on('data position add remove class', ({ type }) => events.push(type));
  elements.update(view([{ ...A }, { ...B }, { ...C }], [{ ...AB }, { ...BC }]), PLACES, false);
  expect(events).toEqual([]);
  elements.update(view([{ ...A, selected: true }, B, C], [AB, BC]), PLACES, false);
  expect(events).toEqual(['class']);
});

describe('a tie whose ends change', () => {
  const ends = (key: string) => {
    const edge = cy.getElementById(`leg:${key}`);
    return edge.empty() ? null : [edge.source().id(), edge.target().id()];
  };

  it('runs between its new ends', () => {
    const elements = open(ALL);
    elements.update(view([A, B, C], [{ ...AB, to: 'c' }, BC]), PLACES, false);
    expect(ends('a-b')).toEqual(['actor:a', 'actor:c']);
    elements.update(ALL, PLACES, false);
    expect(ends('a-b')).toEqual(['actor:a', 'actor:b']);
  });

  it('stays on the map when its old end goes, as in a merge, and comes back with it', () => {
    const elements = open(ALL);
    elements.update(view([A, B], [AB, { ...BC, to: 'a' }]), PLACES, false);
    expect(ends('b-c')).toEqual(['actor:b', 'actor:a']);
    elements.update(ALL, PLACES, false);
    expect(ends('b-c')).toEqual(['actor:b', 'actor:c']);
    expect(at('c')).toEqual(PLACES.c);
  });

  it('runs to an actor that is new, as in a split', () => {
    const elements = open(view([A, B], [AB]));
    elements.update(view([A, B, C], [{ ...AB, to: 'c' }]), PLACES, false);
    expect(ends('a-b')).toEqual(['actor:a', 'actor:c']);
  });

  it('comes back between its new ends when it was filtered out meanwhile', () => {
    const elements = open(ALL);
    elements.update(view([A, B], [AB]), PLACES, false);
    elements.update(view([A, B], [AB, { ...BC, to: 'a' }]), PLACES, false);
    expect(ends('b-c')).toEqual(['actor:b', 'actor:a']);
    elements.update(view([A, B], [AB]), PLACES, false);
    elements.update(ALL, PLACES, false);
    expect(ends('b-c')).toEqual(['actor:b', 'actor:c']);
  });
});

describe('flags that come later', () => {
  it('are drawn on the states that wait for them, also on those that are filtered out', () => {
    const elements = open(view([A, B, C], [AB]));
    const flag = () => cy.getElementById('actor:c').data('flag');
    expect(flag()).not.toBe('data:no');
    elements.setFlags({ NO: 'data:no' });
    expect(flag()).toBe('data:no');
    elements.update(view([A, B], [AB]), PLACES, false);
    elements.setFlags({ NO: 'data:other' });
    elements.update(view([A, B, C], [AB]), PLACES, false);
    expect(flag()).toBe('data:other');
  });
});

it('an actor with the id of what every object has stands where it is told to, and beside its neighbours', () => {
  const odd = actor('constructor');
  const elements = open(view([A], []));
  elements.update(view([A, odd, B], [leg('constructor', 'b')]), { a: { x: 0, y: 0 } }, false);
  for (const id of ['constructor', 'b']) expect(Number.isFinite(elements.getPositions()[id]?.x)).toBe(true);
  elements.update(
    view([A, odd, B], []),
    { a: { x: 0, y: 0 }, constructor: { x: 5, y: 6 } } as Positions,
    false,
  );
  expect(at('constructor')).toEqual({ x: 5, y: 6 });
});
