import fc from 'fast-check';
import { findChange } from '@/lib/overview/line-change';
import { listOf, type SmallLine } from './made-lines';

/** Few that differ, so that many are alike. */
const lines = fc.array(
  fc.tuple(
    fc.nat(2),
    fc.nat(1),
    fc.nat(1),
    fc.nat(1),
    fc.integer({ min: 1, max: 2 }),
  ) as fc.Arbitrary<SmallLine>,
  { maxLength: 40 },
);

const count = (all: readonly SmallLine[]) => {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each.join(), (counts.get(each.join()) ?? 0) + 1);
  return counts;
};

describe('findChange', () => {
  const A: SmallLine = [0, 0, 9, 9, 1];
  const B: SmallLine = [0, 0, 9, 8, 1];
  const C: SmallLine = [0, 0, 9, 9, 2];
  const find = (before: readonly SmallLine[], now: readonly SmallLine[]) => {
    const { gone, added } = findChange(listOf(before), listOf(now));
    return { gone: [...gone], added: [...added] };
  };

  it('finds nothing between lists that are alike, in whatever order', () => {
    expect(find([A, B, C], [A, B, C])).toEqual({ gone: [], added: [] });
    expect(find([A, B, C], [C, A, B])).toEqual({ gone: [], added: [] });
  });

  it('finds what has come and what has gone, by its place', () => {
    expect(find([A, B, C], [A, C])).toEqual({ gone: [1], added: [] });
    expect(find([A, C], [A, B, C])).toEqual({ gone: [], added: [1] });
    expect(find([], [A, B])).toEqual({ gone: [], added: [0, 1] });
    expect(find([A, B], [])).toEqual({ gone: [0, 1], added: [] });
  });

  it('tells lines apart by an end and by their weight', () => {
    expect(find([A], [B])).toEqual({ gone: [0], added: [0] });
    expect(find([A], [C])).toEqual({ gone: [0], added: [0] });
  });

  it('keeps as many of equal lines as both lists have', () => {
    fc.assert(
      fc.property(lines, lines, (before, now) => {
        const { gone, added } = find(before, now);
        const left = [
          ...before.filter((_, at) => !gone.includes(at)),
          ...added.flatMap((at) => now.slice(at, at + 1)),
        ];
        expect(count(left)).toEqual(count(now));
        const [countsBefore, countsNow] = [count(before), count(now)];
        for (const key of countsNow.keys())
          expect(added.filter((at) => now[at]?.join() === key)).toHaveLength(
            Math.max(0, (countsNow.get(key) ?? 0) - (countsBefore.get(key) ?? 0)),
          );
      }),
    );
  });
});
