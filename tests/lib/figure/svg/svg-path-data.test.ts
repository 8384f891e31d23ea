import fc from 'fast-check';
import type { PathCommand } from '@/lib/figure/geometry/path';
import { toPathData } from '@/lib/figure/svg/svg-path-data';
import { readPathData } from '../read-path-data';

describe('toPathData', () => {
  it('writes a rectangle with the letters for level and upright lines', () => {
    const rectangle: PathCommand[] = [['M', 20, 30], ['L', 120, 30], ['L', 120, 40], ['L', 20, 40], ['Z']];
    expect(toPathData(rectangle)).toBe('M200 300H1200V400H200Z');
  });

  it('writes a piece by its distance where that is shorter, and a letter once for pieces of a kind', () => {
    const zigzag: PathCommand[] = [
      ['M', 10.05, 10.05],
      ['L', 10.1, 10.2],
      ['L', 10.2, 10.1],
      ['Q', 10.3, 10.3, 10.4, 10.03],
      ['C', 10.4, 9.9, 10.3, 9.8, 10.05, 10.05],
    ];
    expect(toPathData(zigzag)).toBe('M100.5 100.5l.5 1.5 1-1q1 2 2-.7c0-1.3-1-2.3-3.5 .2');
  });

  it('begins anew where a closed outline began', () => {
    const two: PathCommand[] = [['M', 10, 10], ['L', 10.1, 10.1], ['Z'], ['L', 10.1, 9.9]];
    expect(toPathData(two)).toBe('M100 100l1 1Zl1-1');
  });

  it('keeps a line of no length, which round ends make a dot', () => {
    expect(
      toPathData([
        ['M', 5, 5],
        ['L', 5, 5],
      ]),
    ).toBe('M50 50h0');
  });

  it('writes each move with its letter, for numbers after one would be lines', () => {
    expect(
      toPathData([
        ['M', 1, 2],
        ['M', 3, 4],
        ['L', 9, 9],
      ]),
    ).toBe('M10 20M30 40L90 90');
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
