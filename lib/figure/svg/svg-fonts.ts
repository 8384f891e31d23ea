import type { FontId } from '../text/shaped-text';
import type { Subsetter } from '../text/subset-font';
import { toWoff } from '../text/woff';
import { toFace } from './svg-styles';

/** Returns the rules of CSS that put into a document the fonts of its texts, each with the letters that it needs. */
export function toFontFaces(
  characters: ReadonlyMap<FontId, ReadonlySet<string>>,
  subsetter: Pick<Subsetter, 'byText'>,
): string {
  return [...characters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([font, used]) => toFontFace(font, [...used].sort().join(''), subsetter))
    .join('');
}

/**
 * The range names the letters that are in the font: where a page holds several figures, each brings a part of one family, and
 * they add up.
 */
function toFontFace(font: FontId, text: string, subsetter: Pick<Subsetter, 'byText'>): string {
  const { family, weight } = toFace(font);
  const source = `url(data:font/woff;base64,${toBase64(toWoff(subsetter.byText(font, text)))})format("woff")`;
  const range = toUnicodeRange(text);
  return `@font-face{font-family:${family};font-weight:${weight};src:${source};unicode-range:${range}}`;
}

/** Returns the characters of a text as CSS names them: `U+20-22,U+41`. */
export function toUnicodeRange(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const ranges: [first: number, last: number][] = [];
  for (const point of points) {
    const range = ranges.at(-1);
    if (range && point <= range[1] + 1) range[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => `U+${toHex(first)}${first === last ? '' : `-${toHex(last)}`}`)
    .join(',');
}

function toHex(point: number): string {
  return point.toString(16);
}

/** As many bytes as a call takes arguments in every browser. */
const PIECE = 8192;

function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    letters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(letters);
}
