import cytoscape, { type Core } from 'cytoscape';
import { bindCanvasEvents } from '@/lib/cytoscape/canvas-events';
import { toElements } from '@/lib/cytoscape/elements';
import { leg, viewOf } from './small-view';

const VIEW = viewOf(leg('a', 'b', { key: 'tie/1' }));
const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false };

let cy: Core;
function bind(tabIndex = 0) {
  cy = cytoscape({
    headless: true,
    elements: toElements(VIEW, { a: { x: 1.26, y: 2 } }, {}),
    layout: { name: 'preset' },
  });
  const told: unknown[] = [];
  const notify = (name: string) => (value: unknown) => told.push([name, value]);
  const listening = { addEventListener: () => {}, removeEventListener: () => {} };
  const element = { style: { cursor: '' }, tabIndex, focus: notify('focus'), ...listening };
  const container = element as unknown as HTMLElement;
  const unbind = bindCanvasEvents(cy, container, {
    getCallbacks: () => ({
      onSelect: notify('select'),
      onFocus: notify('open'),
      onMenu: notify('menu'),
      onHover: notify('hover'),
      onPlace: notify('place'),
    }),
    hover: notify('highlight'),
    place: (actor, point) => told.push(['keep', actor, point]),
    bundles: { findOpenAt: () => null, listTies: () => null },
  });
  return { told, container, unbind };
}
function emit(target: string | null, type: string, originalEvent: object = NO_KEYS): void {
  const event = { type, originalEvent } as unknown as string;
  if (target === null) cy.emit(event);
  else cy.getElementById(target).emit(event);
}
afterEach(() => cy.destroy());

describe('a tap', () => {
  it('selects an actor, a relationship by its id, or nothing', () => {
    const { told } = bind();
    emit('actor:a', 'tap');
    emit('leg:tie/1', 'tap');
    emit(null, 'tap');
    expect(told).toEqual([
      ['select', { actor: 'a', relationship: null, additive: false }],
      ['select', { actor: null, relationship: 'tie', additive: false }],
      ['select', { actor: null, relationship: null, additive: false }],
    ]);
  });

  it.each(['shiftKey', 'ctrlKey', 'metaKey'])('adds with %s', (key) => {
    const { told } = bind();
    emit('actor:a', 'tap', { ...NO_KEYS, [key]: true });
    expect(told).toEqual([['select', { actor: 'a', relationship: null, additive: true }]]);
  });

  it('twice on an actor opens its neighbourhood, but not when it adds', () => {
    const { told } = bind();
    emit('actor:a', 'dbltap');
    emit('leg:tie/1', 'dbltap');
    emit('actor:a', 'dbltap', { ...NO_KEYS, shiftKey: true });
    expect(told).toEqual([['open', 'a']]);
  });

  it('gives the focus to the canvas where it can have it', () => {
    const { told } = bind();
    emit(null, 'tapstart');
    expect(told).toEqual([['focus', { preventScroll: true }]]);
    cy.destroy();
    const other = bind(-1);
    emit(null, 'tapstart');
    expect(other.told).toEqual([]);
  });
});

describe('a menu', () => {
  it('opens where the right button was pressed', () => {
    const { told } = bind();
    emit('actor:a', 'cxttap', { clientX: 3, clientY: 4 });
    expect(told).toEqual([['menu', { actor: 'a', relationship: null, x: 3, y: 4 }]]);
  });

  it('opens on a long press of a finger, and the tap that ends it selects nothing', () => {
    const { told } = bind(-1);
    emit(null, 'tapstart');
    emit('leg:tie/1', 'taphold', { touches: [{ clientX: 5, clientY: 6 }], changedTouches: [] });
    emit('leg:tie/1', 'tap');
    expect(told).toEqual([['menu', { actor: null, relationship: 'tie', x: 5, y: 6 }]]);
    emit(null, 'tapstart');
    emit('actor:a', 'tap');
    expect(told).toHaveLength(2);
  });

  it('does not open when a mouse holds still', () => {
    const { told } = bind();
    emit('actor:a', 'taphold', { clientX: 1, clientY: 1 });
    expect(told).toEqual([]);
  });
});

it('a pointer is told at once, and its neighbourhood raised when it rests', () => {
  jest.useFakeTimers();
  const { told, container } = bind();
  emit('actor:a', 'mouseover');
  emit('actor:a', 'mouseout');
  emit('leg:tie/1', 'mouseover');
  expect(container.style.cursor).toBe('pointer');
  jest.runAllTimers();
  jest.useRealTimers();
  expect(told).toEqual([
    ['hover', { actor: 'a', relationship: null }],
    ['hover', { actor: null, relationship: null }],
    ['hover', { actor: null, relationship: 'tie' }],
    ['highlight', 'tie'],
  ]);
});

it('a drop is kept and told, to a tenth', () => {
  const { told } = bind();
  emit('actor:a', 'dragfree');
  expect(told).toEqual([
    ['keep', 'a', { x: 1.3, y: 2 }],
    ['place', { a: { x: 1.3, y: 2 } }],
  ]);
});

it('unbinding ends what was about to happen', () => {
  jest.useFakeTimers();
  const { told, unbind, container } = bind();
  emit('actor:a', 'mouseover');
  unbind();
  jest.runAllTimers();
  jest.useRealTimers();
  expect(told).toEqual([['hover', { actor: 'a', relationship: null }]]);
  expect(container.style.cursor).toBe('');
});
