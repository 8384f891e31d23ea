import { buildPlane } from '@/lib/cytoscape/layout/plane';
import { rankAlong } from '@/lib/cytoscape/layout/rank-along';
import { node } from '../small-view';

/** `ties` are written `ab bc`; returns the columns of the named bodies. */
function rank(names: string, ties: string, along: string): Record<string, number> {
  const ids = [...names];
  const edges = ties.split(' ').map(([from = '', to = '']) => ({ from, to, core: false }));
  const path = [...along].map((id) => ids.indexOf(id));
  const sides = { left: path.slice(0, 1), right: path.slice(-1) };
  const ranks = rankAlong(buildPlane(ids.map(node), edges), { along: path, ...sides });
  return Object.fromEntries(ids.map((id, index) => [id, ranks[index] ?? Number.NaN]));
}

describe('rankAlong', () => {
  it('leads a path through the columns, each of its actors further to the right', () => {
    const { a, b, c, d, e } = rank('abcdexyz', 'ab bc cd de ae ax by cz', 'abcde');
    expect([a, b, c, d, e]).toEqual([0, 1, 2, 3, 4]);
  });

  it('sets the others between its ends, near their neighbours', () => {
    const ranks = rank('abcdexyz', 'ab bc cd de ax bx dz ez cy', 'abcde');
    for (const id of ['x', 'y', 'z']) {
      expect(ranks[id]).toBeGreaterThan(0);
      expect(ranks[id]).toBeLessThan(4);
    }
    expect(ranks.x).toBeLessThan(ranks.z ?? Number.NaN);
  });

  it('heaps nobody: the columns beside a short path are about equally full', () => {
    const others = 'bcdefghijklmnopqrstu';
    const ranks = rank(`a${others}z`, `${[...others].map((id) => `a${id} ${id}z`).join(' ')}`, 'abz');
    const columns = new Map<number, number>();
    for (const id of others) columns.set(ranks[id] ?? -1, (columns.get(ranks[id] ?? -1) ?? 0) + 1);
    expect(columns.size).toBeGreaterThan(2);
    expect(Math.max(...columns.values())).toBeLessThanOrEqual(8);
  });
});
