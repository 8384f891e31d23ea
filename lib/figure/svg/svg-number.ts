/** Beyond this no figure has a place. */
const FARTHEST = 1e7;

/**
 * How many of the document's own units make a point. Browsers set text in sizes of whole 64ths of a unit: in tenths of a point,
 * 7.2 points are such a size, and lines are as long as they were shaped (measured in Chromium: 0.2 % shorter in points).
 */
const UNITS_PER_POINT = 10;

/**
 * Returns a length of points in whole hundredths of a point: all sums of lengths in a file are made of these, so that rounding
 * never adds up. Throws a RangeError for what is no length.
 */
export function toHundredths(length: number): number {
  if (!(Math.abs(length) <= FARTHEST)) throw new RangeError(`A figure has no place at ${length}.`);
  return Math.round(length * 100);
}

/** Returns hundredths of a point as the shortest number of the document's units, such as `-.5`. */
export function writeHundredths(hundredths: number): string {
  return String((hundredths * UNITS_PER_POINT) / 100).replace(/^(-?)0\./, '$1.');
}

/** Returns a length of points in the document's units, with one decimal at most. Throws a RangeError for what is no length. */
export function writeLength(length: number): string {
  return writeHundredths(toHundredths(length));
}
