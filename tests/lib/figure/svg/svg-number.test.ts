import { writeLength } from '@/lib/figure/svg/svg-number';

describe('writeLength', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [12, '120'],
    [0.5, '5'],
    [0.07, '.7'],
    [-0.05, '-.5'],
    [1.01, '10.1'],
    [3.10001, '31'],
    [-1234.567, '-12345.7'],
    [1e6, '10000000'],
  ])('writes %d points as %s tenths', (length, written) => {
    expect(writeLength(length)).toBe(written);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e9])('refuses %d', (length) => {
    expect(() => writeLength(length)).toThrow(`A figure has no place at ${length}.`);
  });
});
