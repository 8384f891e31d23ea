/** What several repetitions of one measurement came to. */
export type Spread = { readonly median: number; readonly min: number; readonly max: number };

/** Returns the median with the least and the most. Throws a RangeError when nothing was measured. */
export function toSpread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new RangeError('Nothing was measured.');
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? min, sorted[Math.floor(middle)] ?? max];
  return { median: (below + above) / 2, min, max };
}

/** Returns the spread of the ratios of each repetition's two sides, which were measured one right after the other. */
export function toRatios(pairs: readonly { readonly side: number; readonly against: number }[]): Spread {
  return toSpread(pairs.map(({ side, against }) => side / against));
}
