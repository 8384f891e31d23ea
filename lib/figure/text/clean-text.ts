import { toPlainText } from '@/lib/view/label-lines';

/** No line of a figure holds more: what is beyond it is cut, with an ellipsis. */
export const MAX_CHARACTERS = 1000;

const START = '\u2068';
const END = '\u2069';
/** Characters that are not drawn and not needed to draw others: tags, notes between lines, breaks, and the like. */
const UNSEEN =
  /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb\u{1bca0}-\u{1bca3}\u{e0000}-\u{e0fff}]/gu;
/** Halves of characters, and places in Unicode that are none. */
const NO_CHARACTER = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu;
/** What must not be cut from what stands before it. */
const CONTINUES = /^[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;

/**
 * Returns a text as one line that is safe to draw: spaces and control characters are one space, characters that reorder text or
 * are not seen are gone, half characters are U+FFFD, and it is cut to `most` characters. The one way that is left to keep the direction of a
 * name to itself is U+2068 … U+2069, and only in pairs: it cannot reach beyond them.
 */
export function cleanText(text: string, most = MAX_CHARACTERS): string {
  const pieces = text.split(/([\u2068\u2069])/u);
  const kept = pieces.map((piece) => (piece === START || piece === END ? piece : cleanPiece(piece))).join('');
  return balance(shorten(balance(kept).replace(/ +/gu, ' ').trim(), most));
}

function cleanPiece(piece: string): string {
  // Spaces at the ends of a piece stay: they may stand between a name and the words around it.
  const inner = toPlainText(`x${piece.replace(UNSEEN, '')}x`).slice(1, -1);
  return inner.replace(NO_CHARACTER, '\ufffd');
}

function shorten(text: string, most: number): string {
  const characters = [...text.slice(0, (most + 1) * 2)];
  if (characters.length <= most) return text;
  let end = most - 1;
  // A letter with more marks than this is no letter.
  const least = end - 32;
  while (end > least && CONTINUES.test(characters[end] ?? '')) end -= 1;
  return `${characters.slice(0, end).join('').trimEnd()}…`;
}

/** Leaves only the marks that have a partner. */
function balance(text: string): string {
  if (!text.includes(START) && !text.includes(END)) return text;
  const kept = new Set<number>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (text[index] === START) open.push(index);
    else if (text[index] === END) {
      const start = open.pop();
      if (start !== undefined) kept.add(start).add(index);
    }
  }
  return Array.from(text.split(''), (unit, index) =>
    (unit === START || unit === END) && !kept.has(index) ? '' : unit,
  ).join('');
}
