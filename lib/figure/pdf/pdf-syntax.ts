/** A thousandth of a point is less than any printer can place. */
const DECIMALS = 3;
/** Beyond it a number is written with an exponent, which PDF does not know. */
const MOST = 1e15;

/** Returns a number as PDF writes it, to a thousandth or finer. Throws when it is not finite: no reader would open the file. */
export function toPdfNumber(value: number, decimals = DECIMALS): string {
  if (!(Math.abs(value) < MOST)) throw new RangeError(`A figure has no place for the number ${value}.`);
  const factor = 10 ** decimals;
  return String(Math.round(value * factor) / factor);
}

/** Returns numbers with spaces between them. */
export function toPdfNumbers(values: readonly number[]): string {
  return values.map((value) => toPdfNumber(value)).join(' ');
}

/** Returns a text as PDF holds those that people read: UTF-16 in hexadecimal, so that nothing in it can be taken for syntax. */
export function toPdfText(text: string): string {
  return `<FEFF${toUtf16Hex(text.replace(/\p{Cs}/gu, '\ufffd'))}>`;
}

/** Returns a text's UTF-16 units, four hexadecimal digits each. */
export function toUtf16Hex(text: string): string {
  return text
    .split('')
    .map((unit) => toHex(unit.charCodeAt(0)))
    .join('');
}

/** Returns a number up to 65,535 as four hexadecimal digits. */
export function toHex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Returns `#rrggbb` as three numbers from 0 to 1. Throws when it is no such colour. */
export function toPdfColour(colour: string): string {
  if (!/^#[\da-f]{6}$/iu.test(colour)) throw new TypeError(`"${colour}" is not a colour such as #1f77b4.`);
  return [1, 3, 5].map((at) => toPdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
