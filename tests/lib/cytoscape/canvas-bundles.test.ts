import cytoscape, { type Core } from 'cytoscape';
import { createCanvasBundles } from '@/lib/cytoscape/canvas-bundles';
import { toElements } from '@/lib/cytoscape/elements';
import { bundleParallel } from '@/lib/view/bundle-parallel';
import { actor, leg, view } from './small-view';

const IDS = Array.from({ length: 44 }, (_, at) => `actor-${at}`);
const [A = '', B = '', C = ''] = IDS;
const TIES = ['one', 'two', 'three'].map((key) => leg(A, B, { key }));
const PLAIN = view(
  IDS.map((id) => actor(id)),
  [...TIES, leg(B, C, { key: 'other' })],
);
const BUNDLED = bundleParallel(PLAIN);
const KEY = BUNDLED.legs[0]?.key ?? '';
const PLACES = Object.fromEntries(IDS.map((id, at) => [id, { x: 200 * at, y: 0 }]));

let cy: Core;
afterEach(() => cy.destroy());
function create() {
  cy = cytoscape({ headless: true, elements: toElements(BUNDLED, PLACES, {}), layout: { name: 'preset' } });
  cy.zoom(1);
  return createCanvasBundles(cy, BUNDLED);
}

describe('createCanvasBundles', () => {
  it('draws the view as it is while nothing is pointed at', () => {
    expect(create().point(null)).toBe(BUNDLED);
  });

  it('opens a bundle under the pointer or one of its ties, and closes it for another thing', () => {
    const bundles = create();
    expect(bundles.point(KEY).legs).toEqual(PLAIN.legs);
    expect(bundles.point('two').legs).toEqual(PLAIN.legs);
    expect(bundles.point('other')).toBe(BUNDLED);
  });

  it('keeps a bundle open for the keyboard, whatever the pointer does', () => {
    const bundles = create();
    bundles.setCursor('three');
    expect(bundles.point(null).legs).toEqual(PLAIN.legs);
    expect(bundles.setCursor(null)).toBe(BUNDLED);
  });

  it('opens a bundle of which a tie is highlighted, and not one that is highlighted whole', () => {
    const bundles = create();
    expect(bundles.light({ actors: [], legs: ['one'] }).legs).toEqual(PLAIN.legs);
    expect(bundles.light({ actors: [], legs: [KEY] })).toBe(BUNDLED);
    expect(bundles.light(null)).toBe(BUNDLED);
  });

  it('draws another view with what is still pointed at', () => {
    const bundles = create();
    bundles.point(KEY);
    expect(bundles.setView(bundleParallel({ ...PLAIN, legs: TIES })).legs).toEqual(TIES);
    const few = { ...PLAIN, legs: TIES.slice(1) };
    expect(bundles.setView(bundleParallel(few))).toBe(few);
    expect(bundles.setView(BUNDLED)).toBe(BUNDLED);
  });

  it('knows whether the pointer is among the open lines', () => {
    const bundles = create();
    expect(bundles.findOpenAt({ x: 100, y: 0 })).toBeNull();
    bundles.point(KEY);
    expect(bundles.findOpenAt({ x: 100, y: 18 })).toBe(KEY);
    expect(bundles.findOpenAt({ x: 100, y: 30 })).toBeNull();
    expect(bundles.findOpenAt({ x: -20, y: 0 })).toBeNull();
    expect(bundles.listTies(KEY)).toEqual(['one', 'two', 'three']);
    expect(bundles.listTies('one')).toBeNull();
  });
});
