/** Beyond this no figure has a place. */
const FARTHEST = 1e7;

/**
 * Answers a length in whole hundredths: all sums of lengths in a file are made of these, so that rounding never adds up. Throws
 * a RangeError for what is no length.
 */
export function toHundredths(length: number): number {
  if (!(Math.abs(length) <= FARTHEST)) throw new RangeError(`A figure has no place at ${length}.`);
  return Math.round(length * 100);
}

/** Answers hundredths as the shortest decimal number, such as `-.5`. */
export function writeHundredths(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const fraction = digits.slice(-2).replace(/0+$/, '');
  const whole = digits.slice(0, -2);
  const unsigned = fraction === '' ? whole : `${whole === '0' ? '' : whole}.${fraction}`;
  return hundredths < 0 ? `-${unsigned}` : unsigned;
}

/** Answers a length with two decimals at most. Throws a RangeError for what is no length. */
export function writeLength(length: number): string {
  return writeHundredths(toHundredths(length));
}
