import { layoutByForce } from '@/lib/cytoscape/layout/force-layout';
import { layOutAroundFixed } from '@/lib/cytoscape/layout/large-plane';
import { buildPlane } from '@/lib/cytoscape/layout/plane';
import { createRandom } from '@/lib/cytoscape/layout/seeded-random';
import type { LayoutEdge, LayoutNode } from '@/lib/cytoscape/layout-request';
import type { Positions } from '@/lib/view/positions';

const GROUPS = 12;
const toNode = (id: string): LayoutNode => ({
  id,
  name: id,
  width: 30,
  height: 30,
  labelWidth: 70,
  labelHeight: 19,
});
const toEdge = (from: string, to: string): LayoutEdge => ({ from, to, core: false });

/** Groups of twenty, most ties within, some between, and a few actors apart. */
function createGroups(seed = 3) {
  const random = createRandom(seed);
  const nodes = Array.from({ length: 20 * GROUPS }, (_, i) => toNode(`a${i}`));
  const pick = (group: number) => `a${group * 20 + Math.floor(random() * 20)}`;
  const edges = Array.from({ length: 800 }, (_, i) => {
    const home = i % GROUPS;
    return toEdge(pick(home), pick(random() < 0.8 ? home : Math.floor(random() * GROUPS)));
  });
  const pair = [toNode('x1'), toNode('x2')];
  const alone = [toNode('z1'), toNode('z2'), toNode('z3')];
  return { nodes: [...nodes, ...pair, ...alone], edges: [...edges, toEdge('x1', 'x2')] };
}

const layOut = (parts: ReturnType<typeof createGroups>, seed = 1, fixed: Positions = {}) =>
  layoutByForce({ ...parts, seed, left: [], right: [] }, fixed);

const toDistance = (positions: Positions, one: string, other: string) =>
  Math.hypot(
    (positions[one]?.x ?? 0) - (positions[other]?.x ?? 0),
    (positions[one]?.y ?? 0) - (positions[other]?.y ?? 0),
  );

describe('the force layout of hundreds', () => {
  const parts = createGroups();
  const positions = layOut(parts);
  const ids = parts.nodes.map(({ id }) => id);

  it('gives every actor a finite place', () => {
    expect(Object.keys(positions).sort()).toEqual(ids.toSorted());
    for (const { x, y } of Object.values(positions)) expect(Number.isFinite(x + y)).toBe(true);
  });

  it('gives the same places for the same seed, and others for another', () => {
    expect(layOut(parts)).toEqual(positions);
    expect(layOut(parts, 2)).not.toEqual(positions);
  });

  it('gives the same places in whichever order actors and ties come', () => {
    const nodes = parts.nodes.toReversed();
    const edges = parts.edges.toReversed().map(({ from, to, core }) => ({ from: to, to: from, core }));
    expect(layOut({ nodes, edges })).toEqual(positions);
  });

  it('lets no shape overlap another', () => {
    let nearest = Number.POSITIVE_INFINITY;
    for (const [at, one] of ids.entries())
      for (const other of ids.slice(at + 1)) nearest = Math.min(nearest, toDistance(positions, one, other));
    expect(nearest).toBeGreaterThan(30);
  });

  it('sets groups apart', () => {
    const random = createRandom(8);
    const draw = () => Math.floor(random() * 20);
    let [within, between] = [0, 0];
    for (let sample = 0; sample < 2000; sample++) {
      const group = sample % GROUPS;
      const other = (group + 1 + Math.floor(random() * (GROUPS - 1))) % GROUPS;
      within += toDistance(positions, `a${20 * group + draw()}`, `a${20 * group + draw()}`);
      between += toDistance(positions, `a${20 * group + draw()}`, `a${20 * other + draw()}`);
    }
    expect(within / between).toBeLessThan(0.5);
  });

  it('makes a picture wider than it is high', () => {
    const extent = (axis: 'x' | 'y') => {
      const values = Object.values(positions).map((point) => point[axis]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(extent('x') / extent('y')).toBeGreaterThan(1.1);
    expect(extent('x') / extent('y')).toBeLessThan(2);
  });

  it('lays a grid out without a crossing', () => {
    const side = 15;
    const at = (column: number, row: number) => `n${row * side + column}`;
    const cells = Array.from({ length: side * side }, (_, i) => [i % side, Math.floor(i / side)] as const);
    const edges = cells.flatMap(([column, row]) => [
      ...(column + 1 < side ? [toEdge(at(column, row), at(column + 1, row))] : []),
      ...(row + 1 < side ? [toEdge(at(column, row), at(column, row + 1))] : []),
    ]);
    const grid = layOut({ nodes: cells.map(([column, row]) => toNode(at(column, row))), edges });
    const lengths = edges.map(({ from, to }) => toDistance(grid, from, to));
    const corners = toDistance(grid, at(0, 0), at(side - 1, side - 1));
    expect(corners).toBeGreaterThan(6 * Math.max(...lengths.slice(0, 2)));
    expect(Math.max(...lengths)).toBeLessThan(corners / 4);
  });

  it('leaves who is fixed exactly there, and sets who is new near those it is tied to', () => {
    const known = Object.fromEntries(Object.entries(positions).filter(([id]) => id !== 'a7'));
    const found = layOut(parts, 1, known);
    expect(found).toMatchObject(known);
    const neighbours = parts.edges.flatMap(({ from, to }) => {
      if (from === to) return [];
      if (from === 'a7') return [to];
      return to === 'a7' ? [from] : [];
    });
    const nearest = Math.min(...neighbours.map((id) => toDistance(found, 'a7', id)));
    expect(neighbours.length).toBeGreaterThan(0);
    expect(nearest).toBeLessThan(260);
  });

  it('moves the whole to the few that are fixed', () => {
    const fixed = Object.fromEntries(
      ['a0', 'a100', 'a200'].map((id) => [
        id,
        { x: (positions[id]?.x ?? 0) + 5000, y: (positions[id]?.y ?? 0) - 300 },
      ]),
    );
    const found = layOut(parts, 1, fixed);
    expect(found).toMatchObject(fixed);
    // As a whole: who is not fixed has moved about as far.
    const moved = ['a3', 'a55', 'a140'].map((id) => (found[id]?.x ?? 0) - (positions[id]?.x ?? 0));
    for (const by of moved) expect(Math.abs(by - 5000)).toBeLessThan(400);
  });
});

describe('layOutAroundFixed', () => {
  it('places a chain that hangs on one fixed body', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f'].map(toNode);
    const edges = [toEdge('a', 'b'), toEdge('b', 'c'), toEdge('c', 'd'), toEdge('d', 'e'), toEdge('e', 'f')];
    const fixed = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 200, y: 0 }, d: { x: 300, y: 0 } };
    const plane = buildPlane(nodes, edges, fixed);
    layOutAroundFixed(plane, 1);
    const [e, f] = [plane.bodies[4], plane.bodies[5]];
    for (const body of [e, f])
      expect(Number.isFinite((body?.x ?? Number.NaN) + (body?.y ?? Number.NaN))).toBe(true);
    expect(Math.hypot((e?.x ?? 0) - 300, e?.y ?? 0)).toBeLessThan(400);
  });
});
