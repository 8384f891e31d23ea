import fc from 'fast-check';
import { chooseNames, type NameWish, toNameBox } from '@/lib/overview/choose-names';
import { computeOverlap } from '@/lib/view/box';
import { actor, leg } from '@/tests/lib/cytoscape/small-view';
import { makeScene } from './made-scene';

const SIZE = { width: 1000, height: 700 };
const ALL: NameWish = { forced: new Set(), only: null, taken: [], leftOut: -1 };

/** A star of people around a hub, at places of a small plane. */
function makeStar(places: readonly { x: number; y: number }[]) {
  const ids = places.map((_, at) => `person-${at}`);
  return makeScene(
    ids.map((id) => actor(id, 'person', { name: `The ${id}` })),
    ids.slice(1).map((id) => leg('person-0', id)),
    Object.fromEntries(ids.map((id, at) => [id, places[at] ?? { x: 0, y: 0 }])),
  );
}

const places = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 700 }) }),
  { minLength: 2, maxLength: 120 },
);

describe('chooseNames', () => {
  it('writes no name of an actor that is left out, not even where it has one in any case', () => {
    const star = makeStar([
      { x: 200, y: 200 },
      { x: 600, y: 400 },
    ]);
    const wish = { ...ALL, forced: new Set([0]), leftOut: 0 };
    const names = chooseNames(star, { zoom: 1, pan: { x: 0, y: 0 } }, SIZE, wish);
    expect(names.map(({ point }) => point)).toEqual([1]);
  });

  it('writes no name over another, none smaller than 11 pixels, and none that is cut off', () => {
    fc.assert(
      fc.property(places, fc.double({ min: 0.2, max: 1, noNaN: true }), (given, zoom) => {
        const [scene, viewport] = [makeStar(given), { zoom, pan: { x: 0, y: 0 } }];
        const names = chooseNames(scene, viewport, SIZE, ALL);
        const boxes = names.map((name) => toNameBox(scene.ground, name, viewport));
        for (const [at, box] of boxes.entries()) {
          for (const other of boxes.slice(at + 1)) expect(computeOverlap(box, other)).toBe(0);
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(SIZE.width);
        }
        for (const { fontSize } of names) expect(fontSize).toBeGreaterThanOrEqual(11 - 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it('names the most important, as many as can be read, and who is pointed at in any case', () => {
    const crowd = Array.from({ length: 3000 }, (_, at) => ({
      x: (at % 60) * 16 + 20,
      y: Math.floor(at / 60) * 13 + 40,
    }));
    const [scene, viewport] = [makeStar(crowd), { zoom: 1, pan: { x: 0, y: 0 } }];
    const far = { zoom: 0.2, pan: { x: 300, y: 200 } };
    const names = chooseNames(scene, far, SIZE, ALL);
    expect(names.map(({ point }) => point)).toContain(0);
    expect(names.length).toBeLessThan(60);
    const forced = chooseNames(scene, viewport, SIZE, { ...ALL, forced: new Set([1777]) });
    expect(forced.map(({ point }) => point)).toContain(1777);
  });

  it('names nobody else while some stand out alone', () => {
    const scene = makeStar([
      { x: 100, y: 100 },
      { x: 400, y: 100 },
      { x: 700, y: 100 },
    ]);
    const names = chooseNames(scene, { zoom: 1, pan: { x: 0, y: 0 } }, SIZE, { ...ALL, only: new Set([1]) });
    expect(names.map(({ point }) => point)).toEqual([1]);
  });

  it('keeps names clear of what is taken', () => {
    const scene = makeStar([
      { x: 500, y: 300 },
      { x: 20, y: 20 },
    ]);
    const TAKEN = { left: 300, top: 315, right: 700, bottom: 400 };
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    for (const name of chooseNames(scene, viewport, SIZE, { ...ALL, taken: [TAKEN] }))
      expect(computeOverlap(toNameBox(scene.ground, name, viewport), TAKEN)).toBe(0);
  });
});
