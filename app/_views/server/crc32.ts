import * as zlib from 'node:zlib';

/** The polynomial of gzip's check, its bits in reverse: the highest bit of a number is the factor of x⁰. */
const POLYNOMIAL = 0xedb88320;
const ONE = 0x80000000;

/** Returns the check of some bytes that gzip has (ISO 3309), as a number without a sign. */
export function computeCrc32(bytes: Uint8Array): number {
  // Node has it from 20.15 on.
  return 'crc32' in zlib ? zlib.crc32(bytes) : computeByTable(bytes);
}

/** Returns the same as `computeCrc32`, with nothing of Node. */
export function computeByTable(bytes: Uint8Array): number {
  let rest = -1;
  for (let at = 0; at < bytes.length; at++)
    rest = (TABLE[(rest ^ (bytes[at] as number)) & 0xff] as number) ^ (rest >>> 8);
  return ~rest >>> 0;
}

/** Returns the check of bytes that follow others, by the checks of both and how many the latter are. */
export function joinCrc32(first: number, second: number, secondLength: number): number {
  return (multiply(toPower(8 * secondLength), first) ^ second) >>> 0;
}

/** What a byte leaves as the rest of the division by the polynomial. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = timesX(rest);
  return rest;
});

function timesX(value: number): number {
  return value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
}

/** Returns the product of two polynomials over the field of two elements, modulo the one of the check. */
function multiply(one: number, other: number): number {
  let product = 0;
  let shifted = other;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (one & bit) product ^= shifted;
    shifted = timesX(shifted);
  }
  return product >>> 0;
}

/** Returns xⁿ modulo the polynomial of the check, by squaring. */
function toPower(exponent: number): number {
  let power = ONE;
  let square = timesX(ONE);
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = multiply(square, power);
    square = multiply(square, square);
  }
  return power;
}
