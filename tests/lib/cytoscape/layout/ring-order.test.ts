import fc from 'fast-check';
import { buildPlane } from '@/lib/cytoscape/layout/plane';
import { orderRing } from '@/lib/cytoscape/layout/ring-order';
import { node } from '../small-view';

function order(names: string, ties: readonly string[]): string {
  const ids = [...names];
  const edges = ties.map(([from = '', to = '']) => ({ from, to, core: false }));
  const ranks = ids.map((id) => id.charCodeAt(0));
  return orderRing(buildPlane(ids.map(node), edges), ranks)
    .map((index) => ids[index])
    .join('');
}

function countCrossings(ring: string, ties: readonly string[]): number {
  const spans = ties.map(([a = '', b = '']) => [ring.indexOf(a), ring.indexOf(b)].sort((x, y) => x - y));
  let crossings = 0;
  for (const [at, [a = 0, b = 0]] of spans.entries()) {
    for (const [c = 0, d = 0] of spans.slice(at + 1)) {
      if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) crossings += 1;
    }
  }
  return crossings;
}

describe('orderRing', () => {
  it('lets no tie cross where none need', () => {
    const ties = ['ac', 'ce', 'eb', 'bd', 'df', 'fa', 'ae'];
    expect(countCrossings('abcdef', ties)).toBeGreaterThan(0);
    expect(countCrossings(order('abcdef', ties), ties)).toBe(0);
  });

  it('keeps each component together, and those alone last by name', () => {
    const ring = order('dzacyb', ['ab', 'cd']);
    expect(ring).toMatch(/^(ab|ba|cd|dc){2}yz$/);
  });

  it('names everybody once', () => {
    const tie = fc.tuple(fc.constantFrom(...'abcdefg'), fc.constantFrom(...'abcdefg')).map(([a, b]) => a + b);
    fc.assert(
      fc.property(fc.array(tie, { maxLength: 12 }), (ties) => {
        expect([...order('abcdefg', ties)].sort().join('')).toBe('abcdefg');
      }),
    );
  });
});
