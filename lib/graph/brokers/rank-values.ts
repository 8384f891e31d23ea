/**
 * Returns the place of each value, 1 for the first; equal values share a place, and the next is as many further (1, 2, 2,
 * 4). Values closer than one part in 10⁹ are equal, as they may be sums of the same parts in another order. NaN has no
 * place, which is NaN.
 */
export function rankValues(values: Float64Array, first: 'highest' | 'lowest'): Float64Array {
  const sign = first === 'highest' ? -1 : 1;
  const order = [...values.keys()]
    .filter((i) => !Number.isNaN(values[i]))
    .sort((one, other) => sign * ((values[one] ?? 0) - (values[other] ?? 0)));
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  let place = 0;
  let before = Number.NaN;
  order.forEach((i, at) => {
    const value = values[i] ?? 0;
    if (!isSame(value, before)) {
      place = at + 1;
      before = value;
    }
    ranks[i] = place;
  });
  return ranks;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));
}
