import { writeLength } from '@/lib/figure/svg-number';

describe('writeLength', () => {
  it.each([
    [0, '0'],
    [-0.001, '0'],
    [12, '12'],
    [0.5, '.5'],
    [-0.25, '-.25'],
    [3.10001, '3.1'],
    [-1234.567, '-1234.57'],
    [100, '100'],
    [0.07, '.07'],
    [1e6, '1000000'],
  ])('writes %d as %s', (length, written) => {
    expect(writeLength(length)).toBe(written);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e9])('refuses %d', (length) => {
    expect(() => writeLength(length)).toThrow(`A figure has no place at ${length}.`);
  });
});
