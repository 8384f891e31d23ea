import fc from 'fast-check';
import { writeJsonPieces } from '@/lib/network/json-pieces';

const SEED = { seed: 1993 };
const spaces = fc.constantFrom(0 as const, 2 as const);

/** Lists in an object within are told without spaces, so that an object with such lists has one form only. */
const flat = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.array(fc.jsonValue())));

describe('writeJsonPieces', () => {
  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(flat, spaces, (object, width) => {
        expect([...writeJsonPieces(object, width)].join('')).toBe(JSON.stringify(object, null, width));
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('writes it in pieces of little more than 64 thousand characters, however long the lists are', () => {
    const things = Array.from({ length: 20_000 }, (_, i) => ({
      id: `thing-${i}`,
      notes: 'x'.repeat(i % 90),
    }));
    const cases = [
      [{ things, last: 1 }, 0],
      [{ things, last: 1 }, 2],
      [{ within: { things }, last: 1 }, 0],
    ] as const;
    for (const [object, width] of cases) {
      const pieces = [...writeJsonPieces(object, width)];
      expect(pieces.join('')).toBe(JSON.stringify(object, null, width));
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(150_000);
    }
  });

  it('writes a list that is made while it is written, and asks for no more of it than is read', () => {
    let made = 0;
    function* make() {
      for (; made < 100_000; made++) yield { id: made };
    }
    const pieces = writeJsonPieces({ things: make() });
    pieces.next();
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(50_000);
    pieces.return(undefined);
    expect(made).toBeLessThan(50_000);
  });

  it('leaves out what is undefined', () => {
    expect([...writeJsonPieces({ a: undefined, b: 1 })].join('')).toBe('{"b":1}');
    expect([...writeJsonPieces({})].join('')).toBe('{}');
  });
});
