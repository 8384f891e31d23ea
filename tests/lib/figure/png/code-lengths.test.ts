import fc from 'fast-check';
import { findCodeLengths, toCodes } from '@/lib/figure/png/code-lengths';

/** How many bits all takes that occurs: the least that is possible, by always joining the two that are rarest. */
function countFewestBits(counts: readonly number[]): number {
  const left = counts.filter((count) => count > 0).sort((one, other) => one - other);
  if (left.length === 1) return left[0] ?? 0;
  let bits = 0;
  while (left.length > 1) {
    const joined = (left.shift() ?? 0) + (left.shift() ?? 0);
    bits += joined;
    const place = left.findIndex((count) => count > joined);
    left.splice(place < 0 ? left.length : place, 0, joined);
  }
  return bits;
}

const count = (counts: readonly number[], lengths: Uint8Array) =>
  counts.reduce((sum, each, at) => sum + each * (lengths[at] ?? 0), 0);

describe('lengths of codes', () => {
  it('take the fewest bits, each symbol that occurs having a code', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 60 }), (counts) => {
        const lengths = findCodeLengths(counts, 40);
        expect([...lengths].map((length) => length > 0)).toEqual(counts.map((each) => each > 0));
        expect(count(counts, lengths)).toBe(countFewestBits(counts));
      }),
    );
  });

  it('are no longer than is allowed, and leave no code unused', () => {
    const counts = [1, 1];
    while (counts.length < 24) counts.push((counts.at(-1) ?? 0) + (counts.at(-2) ?? 0));
    const lengths = findCodeLengths(counts, 15);
    expect(Math.max(...findCodeLengths(counts, 40))).toBeGreaterThan(15);
    expect(Math.max(...lengths)).toBe(15);
    expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
  });

  it('give codes of which none begins another', () => {
    const lengths = findCodeLengths([5, 0, 9, 1, 1, 30, 2], 15);
    const codes = toCodes(lengths);
    const written = [...codes].flatMap((code, symbol) => {
      const length = lengths[symbol] ?? 0;
      const bits = Array.from({ length }, (_, bit) => (code >> bit) & 1).join('');
      return length > 0 ? [bits] : [];
    });
    for (const one of written) expect(written.filter((other) => other.startsWith(one))).toEqual([one]);
  });
});
