import { rankValues } from '@/lib/graph/brokers/rank-values';

describe('rankValues', () => {
  it('puts the highest first, and lets equal values share a place', () => {
    expect([...rankValues(Float64Array.of(1, 3, 3, 0), 'highest')]).toEqual([3, 1, 1, 4]);
  });

  it('puts the lowest first where that is a broker’s end', () => {
    expect([...rankValues(Float64Array.of(1, 3, 3, 0), 'lowest')]).toEqual([2, 3, 3, 1]);
  });

  it('holds values for equal that differ by how their parts were added up', () => {
    expect([...rankValues(Float64Array.of(0.1 + 0.2, 0.3), 'highest')]).toEqual([1, 1]);
  });

  it('gives no place to what has no value', () => {
    expect([...rankValues(Float64Array.of(Number.NaN, 2), 'highest')]).toEqual([Number.NaN, 1]);
  });
});
