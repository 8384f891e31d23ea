import { buildPlane } from '@/lib/cytoscape/layout/plane';
import { computeRanks } from '@/lib/cytoscape/layout/ranks';
import { node } from '../small-view';

type Sides = { left?: string; right?: string; nearLeft?: string; nearRight?: string };

/** `ties` are written `ab bc`; returns the columns as `a0 b1 c2`. */
function rank(
  names: string,
  ties: string,
  { left = '', right = '', nearLeft = '', nearRight = '' }: Sides,
): string {
  const ids = [...names];
  const edges = ties.split(' ').map(([from = '', to = '']) => ({ from, to, core: false }));
  const indices = (list: string) => [...list].map((id) => ids.indexOf(id));
  const ranks = computeRanks(buildPlane(ids.map(node), edges), {
    left: indices(left),
    right: indices(right),
    nearLeft: indices(nearLeft),
    nearRight: indices(nearRight),
  });
  return ids.map((id, index) => `${id}${ranks[index]}`).join(' ');
}

describe('computeRanks', () => {
  it('counts steps from the left side to the right side', () => {
    expect(rank('abcd', 'ab bc cd', { left: 'a', right: 'd' })).toBe('a0 b1 c2 d3');
  });

  it('keeps the right side in the last column when a shortcut leads to it', () => {
    expect(rank('abcd', 'ab bc cd ad', { left: 'a', right: 'd' })).toBe('a0 b1 c1 d2');
  });

  it('folds back what lies beyond the right side', () => {
    expect(rank('abcxy', 'ab bc cx xy', { left: 'a', right: 'c' })).toBe('a0 b1 c2 x1 y1');
  });

  it('gives those who speak for a side a column beside it, and the others the middle', () => {
    const sides = { left: 'a', right: 'e', nearLeft: 'b', nearRight: 'd' };
    expect(rank('abcde', 'ab bc cd de ac', sides)).toBe('a0 b1 c2 d3 e4');
  });

  it('counts from the body of most ties when there are no sides', () => {
    expect(rank('abcd', 'ba bc bd', {})).toBe('a1 b0 c1 d1');
  });

  it('ranks what no path joins to the left side from its own middle', () => {
    expect(rank('abxyz', 'ab yx yz', { left: 'a' })).toBe('a0 b1 x1 y1 z1');
  });

  it('parts a crowded column whose members are tied to each other, by where their other ties go', () => {
    const ties = 'al ar bl br cl cr dl er fl fr ab de er';
    const ranks = rank('labcdefr', ties, { left: 'l', right: 'r' });
    expect(ranks).toBe('l0 a1 b1 c1 d1 e2 f1 r3');
  });
});
