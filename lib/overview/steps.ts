/** How many steps there are from a value to its double. */
const STEPS = 16;

/**
 * Returns about a value, of one step in sixteen to the double: what a picture draws by it stays the same to the pixel where it differs by
 * less than anybody sees.
 */
export function toStep(value: number): number {
  return value > 0 ? 2 ** (Math.round(STEPS * Math.log2(value)) / STEPS) : value;
}
