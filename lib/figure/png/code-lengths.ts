/** A symbol, or two packages of symbols taken together. */
type Package = {
  readonly weight: number;
  readonly symbol: number;
  readonly parts: readonly [Package, Package] | null;
};

/**
 * Returns for each symbol the length of its code, none longer than `most` bits, so that all that occurs takes the fewest bits; 0 for what
 * does not occur. By packages: Larmore and Hirschberg, "A fast algorithm for optimal length-limited Huffman codes" (1990).
 */
export function findCodeLengths(counts: ArrayLike<number>, most: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const singles: Package[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) {
    const weight = counts[symbol] as number;
    if (weight > 0) singles.push({ weight, symbol, parts: null });
  }
  // A sort keeps what weighs the same in the order of its numbers: the same counts give the same codes.
  singles.sort((one, other) => one.weight - other.weight);
  if (singles.length < 2) {
    for (const { symbol } of singles) lengths[symbol] = 1;
    return lengths;
  }
  let packages: Package[] = singles;
  for (let bits = 1; bits < most; bits++) packages = merge(singles, pairUp(packages));
  const count = (each: Package) => {
    if (each.parts) each.parts.forEach(count);
    else lengths[each.symbol] = (lengths[each.symbol] ?? 0) + 1;
  };
  packages.slice(0, 2 * singles.length - 2).forEach(count);
  return lengths;
}

function pairUp(packages: readonly Package[]): Package[] {
  const pairs: Package[] = [];
  for (let at = 0; at + 1 < packages.length; at += 2) {
    const [one, other] = [packages[at] as Package, packages[at + 1] as Package];
    pairs.push({ weight: one.weight + other.weight, symbol: -1, parts: [one, other] });
  }
  return pairs;
}

/** Puts two lists into one, the lightest first. */
function merge(singles: readonly Package[], pairs: readonly Package[]): Package[] {
  const merged: Package[] = [];
  let at = 0;
  for (const single of singles) {
    for (; at < pairs.length && (pairs[at] as Package).weight < single.weight; at++)
      merged.push(pairs[at] as Package);
    merged.push(single);
  }
  return [...merged, ...pairs.slice(at)];
}

/**
 * Returns the codes of those lengths, as RFC 1951 gives them out: shorter ones first, then by number; their bits turned round, since the
 * first of a code is written first.
 */
export function toCodes(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let next = 0;
  for (let length = 1; length <= 15; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] !== length) continue;
      codes[symbol] = turnRound(next, length);
      next += 1;
    }
    next *= 2;
  }
  return codes;
}

function turnRound(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit++) turned |= ((code >> bit) & 1) << (length - 1 - bit);
  return turned;
}
