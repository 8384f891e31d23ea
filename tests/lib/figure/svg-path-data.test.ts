import fc from 'fast-check';
import type { PathCommand } from '@/lib/figure/path';
import { toPathData } from '@/lib/figure/svg-path-data';
import { readPathData } from './read-path-data';

describe('toPathData', () => {
  it('writes a rectangle with the letters for level and upright lines', () => {
    const rectangle: PathCommand[] = [['M', 20, 30], ['L', 120, 30], ['L', 120, 40], ['L', 20, 40], ['Z']];
    expect(toPathData(rectangle)).toBe('M20 30H120V40H20Z');
  });

  it('writes a piece by its distance where that is shorter, and a letter once for pieces of a kind', () => {
    const zigzag: PathCommand[] = [
      ['M', 100.5, 100.5],
      ['L', 101, 102],
      ['L', 102, 101],
      ['Q', 103, 103, 104, 100.25],
      ['C', 104, 99, 103, 98, 100.5, 100.5],
    ];
    expect(toPathData(zigzag)).toBe('M100.5 100.5l.5 1.5 1-1q1 2 2-.75c0-1.25-1-2.25-3.5 .25');
  });

  it('begins anew where a closed outline began', () => {
    const two: PathCommand[] = [['M', 100, 100], ['L', 101, 101], ['Z'], ['L', 101, 99]];
    expect(toPathData(two)).toBe('M100 100l1 1Zl1-1');
  });

  it('keeps a line of no length, which round ends make a dot', () => {
    expect(
      toPathData([
        ['M', 5, 5],
        ['L', 5, 5],
      ]),
    ).toBe('M5 5H5');
  });

  it('writes each move with its letter, for numbers after one would be lines', () => {
    expect(
      toPathData([
        ['M', 1, 2],
        ['M', 3, 4],
        ['L', 9, 9],
      ]),
    ).toBe('M1 2M3 4L9 9');
  });

  it('is read back as what it was, to a hundredth, whatever it was', () => {
    const length = fc.double({ min: -5000, max: 5000, noNaN: true });
    const piece: fc.Arbitrary<PathCommand> = fc.oneof(
      fc.tuple(fc.constantFrom('M' as const, 'L' as const), length, length),
      fc.tuple(fc.constant('Q' as const), length, length, length, length),
      fc.tuple(fc.constant('C' as const), length, length, length, length, length, length),
      fc.tuple(fc.constant('Z' as const)),
    );
    const toRounded = (commands: readonly PathCommand[]) =>
      commands.map(([verb, ...numbers]) => [verb, ...numbers.map((number) => Math.round(number * 100) || 0)]);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const commands: PathCommand[] = [['M', 0, 0], ...pieces];
        expect(toRounded(readPathData(toPathData(commands)))).toEqual(toRounded(commands));
      }),
    );
  });
});
