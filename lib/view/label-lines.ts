/** Labels are set in this size and break near this width, on screen, in pictures and in what a layout reserves. */
export const LABEL_FONT_SIZE = 13;
export const LABEL_MAX_WIDTH = 120;
export const LABEL_LINE_HEIGHT = 1.2;
const MAX_LINES = 4;
/** No line of print holds more: text beyond it is not even measured. */
const MAX_CHARACTERS = 400;

const NARROW = /[ijlftrI1.,:;'’"!|()[\]\-/\s]/u;
const WIDE = /[mwMW@%&]/u;
const UPPER = /[\p{Lu}\d]/u;
const FULL =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;
const MARK = /[\p{M}\p{Cf}]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Overrides and embeddings would let a name reorder the text around it. */
const BIDI_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns about how wide a text is, in the unit of the font size. Good to a tenth for the fonts that ship: a layout
 * runs where nothing can be measured, and must reserve the same place everywhere.
 */
export function estimateTextWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const character of text) {
    if (MARK.test(character)) continue;
    if (FULL.test(character)) width += 1;
    else if (NARROW.test(character)) width += 0.33;
    else if (WIDE.test(character)) width += 0.88;
    else if (UPPER.test(character)) width += 0.65;
    else width += 0.56;
  }
  return width * fontSize;
}

/** Returns whether a text is in a script that runs from right to left, going by its first letter that has a direction. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text);
  return letter !== null && RIGHT_TO_LEFT.test(letter[0]);
}

/** Returns a text between U+2068 and U+2069 where its direction may differ from that of the page, else as it is. */
export function isolateText(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/**
 * Returns the lines of one name, isolated. A line runs as the name does, also where it begins with a word of another direction: the
 * second line of “Dr. هادي منصور-Smith”.
 */
export function isolateLines(lines: readonly string[]): readonly string[] {
  const isNameRightToLeft = isRightToLeft(lines.join(' '));
  return lines.map((line) =>
    RIGHT_TO_LEFT.test(line) && isRightToLeft(line) !== isNameRightToLeft
      ? `${isNameRightToLeft ? '\u2067' : '\u2066'}${line}\u2069`
      : isolateText(line),
  );
}

/** Returns a text on one line: control characters and runs of space are a space, characters that reorder text are dropped. */
export function toPlainText(text: string): string {
  return text
    .replace(BIDI_OVERRIDES, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/**
 * Returns a name broken into lines of about equal width, at most four; what does not fit ends in an ellipsis. Control
 * characters and those that reorder text are taken out.
 */
export function toLabelLines(
  name: string,
  maxWidth = LABEL_MAX_WIDTH,
  fontSize = LABEL_FONT_SIZE,
): readonly string[] {
  const pieces = toPlainText(name.slice(0, MAX_CHARACTERS))
    .split(' ')
    .flatMap((word) => splitWord(word, maxWidth, fontSize));
  const loose = fillLines(pieces, maxWidth, fontSize);
  if (loose.length > MAX_LINES || name.length > MAX_CHARACTERS) {
    const kept = loose.slice(0, MAX_LINES);
    return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`];
  }
  return balanceLines(pieces, loose, fontSize);
}

/** A piece that no line breaks within, and what stands before it where it follows another on one line. */
type Piece = { readonly text: string; readonly glue: ' ' | '' };

/** A word wider than a line breaks behind its hyphens, and what is still too wide between graphemes: a letter never loses its accent. */
function splitWord(word: string, maxWidth: number, fontSize: number): readonly Piece[] {
  if (estimateTextWidth(word, fontSize) <= maxWidth) return [{ text: word, glue: ' ' }];
  const parts = word.split(HYPHEN).flatMap((part) => cutPart(part, maxWidth, fontSize));
  return parts.map((text, at) => ({ text, glue: at === 0 ? ' ' : '' }));
}

/** Between a hyphen or a stroke and the letter behind it. */
const HYPHEN = /(?<=[-\u2010\u2013/])(?=\p{L})/u;

function cutPart(part: string, maxWidth: number, fontSize: number): readonly string[] {
  if (estimateTextWidth(part, fontSize) <= maxWidth) return [part];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(part)) {
    if (piece && estimateTextWidth(piece + segment, fontSize) > maxWidth) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

function fillLines(pieces: readonly Piece[], maxWidth: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const { text, glue } of pieces) {
    const last = lines.at(-1);
    const joined = `${last}${glue}${text}`;
    if (last !== undefined && estimateTextWidth(joined, fontSize) <= maxWidth)
      lines[lines.length - 1] = joined;
    else lines.push(text);
  }
  return lines;
}

/** The narrowest width that needs no more lines: "Lebanese / Armed Forces" and not "Lebanese Armed / Forces". */
function balanceLines(
  pieces: readonly Piece[],
  loose: readonly string[],
  fontSize: number,
): readonly string[] {
  let best = loose;
  let width = Math.max(...loose.map((line) => estimateTextWidth(line, fontSize)));
  for (;;) {
    const tighter = fillLines(pieces, width - 1, fontSize);
    const widest = Math.max(...tighter.map((line) => estimateTextWidth(line, fontSize)));
    if (tighter.length > loose.length || widest >= width) return best;
    best = tighter;
    width = widest;
  }
}
