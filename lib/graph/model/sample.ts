/**
 * Returns `count` different numbers below `size`, drawn evenly, ascending, always the same for the same seed (Fisher and
 * Yates 1938, broken off when there are enough). Throws a RangeError when there are not so many numbers.
 */
export function drawSample(size: number, count: number, seed: number): Int32Array {
  if (count > size) throw new RangeError(`${count} different numbers below ${size} cannot be drawn.`);
  return drawOrder(size, createDraw(seed), count).slice(0, count).sort();
}

/** Returns the numbers below `size`, the first `count` of them (or all) in an order that is drawn evenly. */
export function drawOrder(size: number, random: () => number, count = size): Int32Array {
  const numbers = Int32Array.from({ length: size }, (_, i) => i);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (size - at));
    const drawn = numbers[other] ?? 0;
    numbers[other] = numbers[at] ?? 0;
    numbers[at] = drawn;
  }
  return numbers;
}

/** Returns numbers from 0 up to 1, always the same for the same seed (xorshift on 32 bits: Marsaglia 2003). */
export function createDraw(seed: number): () => number {
  // Nearby seeds are spread first, as xorshift is slow to part them; nought would stay nought.
  let state = Math.imul(seed ^ 0x5bd1e995, 0x9e3779b1) | 0 || 1;
  const draw = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  for (let i = 0; i < 8; i++) draw();
  return draw;
}
