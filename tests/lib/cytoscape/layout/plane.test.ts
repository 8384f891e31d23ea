import {
  buildPlane,
  centreBodies,
  shiftBodies,
  splitComponents,
  toOuterBox,
  toPart,
  toPositions,
} from '@/lib/cytoscape/layout/plane';
import { node } from '../small-view';

const NODES = ['a', 'b', 'c', 'd'].map(node);
const EDGE = { from: 'a', to: 'b', core: false };

describe('buildPlane', () => {
  it('reaches below the shape for its label, and as wide as the wider of the two', () => {
    expect(buildPlane([node('a')], []).bodies).toEqual([
      { id: 'a', halfWidth: 30, above: 15, below: 35, fixed: false, x: 0, y: 0 },
    ]);
  });

  it('makes one link of parallel ties, the main one if any is, and none of a tie to oneself or to nobody', () => {
    const edges = [
      EDGE,
      { from: 'b', to: 'a', core: true },
      { from: 'c', to: 'c', core: true },
      { from: 'a', to: 'nobody', core: true },
    ];
    expect(buildPlane(NODES, edges).links).toEqual([{ a: 0, b: 1, main: true }]);
  });

  it('fixes those who have a place already', () => {
    const { bodies } = buildPlane(NODES, [], { c: { x: 4, y: 5 } });
    expect(bodies.map(({ fixed }) => fixed)).toEqual([false, false, true, false]);
    expect(bodies[2]).toMatchObject({ x: 4, y: 5 });
  });
});

describe('splitComponents', () => {
  it('answers what ties join, the largest first', () => {
    const plane = buildPlane(NODES, [{ from: 'd', to: 'b', core: false }]);
    const parts = splitComponents(plane);
    expect(parts.map(({ bodies }) => bodies.map(({ id }) => id))).toEqual([['b', 'd'], ['a'], ['c']]);
    expect(parts[0]?.links).toEqual([{ a: 0, b: 1, main: false }]);
  });

  it('shares its bodies with the whole', () => {
    const plane = buildPlane(NODES, []);
    const part = toPart(plane, [3]);
    shiftBodies(part.bodies, { x: 9, y: 1 });
    expect(plane.bodies[3]).toMatchObject({ x: 9, y: 1 });
  });
});

describe('moving', () => {
  it('moves what is not fixed', () => {
    const { bodies } = buildPlane(NODES.slice(0, 2), [], { a: { x: 1, y: 1 } });
    shiftBodies(bodies, { x: 10, y: 20 });
    expect(bodies.map(({ x, y }) => [x, y])).toEqual([
      [1, 1],
      [10, 20],
    ]);
  });

  it('centres the box, labels and all', () => {
    const { bodies } = buildPlane(NODES.slice(0, 2), []);
    shiftBodies(bodies, { x: 100, y: 100 });
    centreBodies(bodies);
    expect(toOuterBox(bodies)).toEqual({ left: -30, right: 30, top: -25, bottom: 25 });
  });
});

it('positions are told to a tenth, those of fixed bodies to the digit', () => {
  const { bodies } = buildPlane(NODES.slice(0, 2), [], { a: { x: 1.23456, y: 0 } });
  shiftBodies(bodies, { x: 1.23456, y: -0.01 });
  expect(toPositions(bodies)).toEqual({ a: { x: 1.23456, y: 0 }, b: { x: 1.2, y: 0 } });
});
