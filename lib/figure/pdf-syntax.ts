/** Six decimals of a point are far below anything that can be seen; three are enough to be exact on paper. */
const DECIMALS = 3;

/** Answers a number as PDF writes it, to a thousandth. Throws when it is not finite: no reader would open the file. */
export function toPdfNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A figure has no place for the number ${value}.`);
  const text = value.toFixed(DECIMALS).replace(/\.?0+$/u, '');
  return text === '-0' ? '0' : text;
}

/** Answers numbers with spaces between them. */
export function toPdfNumbers(values: readonly number[]): string {
  return values.map(toPdfNumber).join(' ');
}

/** Answers a text as PDF holds those that people read: UTF-16 in hexadecimal, so that nothing in it can be taken for syntax. */
export function toPdfText(text: string): string {
  return `<FEFF${toUtf16Hex(text.replace(/\p{Cs}/gu, '\ufffd'))}>`;
}

/** Answers a text's UTF-16 units, four hexadecimal digits each. */
export function toUtf16Hex(text: string): string {
  return text
    .split('')
    .map((unit) => toHex(unit.charCodeAt(0)))
    .join('');
}

/** Answers a number up to 65,535 as four hexadecimal digits. */
export function toHex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** Answers `#rrggbb` as three numbers from 0 to 1. Throws when it is no such colour. */
export function toPdfColour(colour: string): string {
  if (!/^#[\da-f]{6}$/iu.test(colour)) throw new TypeError(`"${colour}" is not a colour such as #1f77b4.`);
  return [1, 3, 5].map((at) => toPdfNumber(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
