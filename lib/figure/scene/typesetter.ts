import { cleanText } from '../text/clean-text';
import type { ShapedLine, Shaper, TextStyle } from '../text/shaped-text';
import type { SceneText } from './scene';

/** No paragraph of a figure holds more: a longer text ends in an ellipsis. */
const MAX_CHARACTERS = 8000;
const ELLIPSIS = '…';
/** A space at which no line is broken: as wide as any other. */
const GLUE = '\u00a0';

/** Words are measured in this size. */
const MEASURED = 10;

/** Letters reach this far above the baseline and below it, in ems, as they are seen: less than a font reserves. */
const SEEN = { ascent: 0.79, descent: 0.23 };
/** Beyond what Latin letters reserve, Arabic is seen as well. */
const LATIN_RESERVE = 1.025;

export type Typesetter = {
  readonly shape: Shaper['shape'];
  readonly measure: (text: string, style: TextStyle) => number;
  /** A text in lines no wider than that; beyond `mostLines` it ends in an ellipsis. No lines of an empty text. */
  readonly wrap: (text: string, style: TextStyle, width: number, mostLines?: number) => readonly ShapedLine[];
  /** Characters that no font has, among all that was shaped. */
  readonly missing: ReadonlySet<string>;
};

/** Returns a typesetter over a shaper. It remembers which letters were wanting. */
export function createTypesetter(shaper: Shaper): Typesetter {
  const missing = new Set<string>();
  const widths = new Map<string, number>();
  const wrapped = new Map<string, readonly ShapedLine[]>();
  const shape: Shaper['shape'] = (text, style) => {
    const line = shaper.shape(text, style);
    for (const character of line.missing) missing.add(character);
    return line;
  };
  // Outlines scale evenly, so that a word is measured once for all sizes.
  const measure = (text: string, { size, bold, direction }: TextStyle) => {
    const key = `${bold ? 1 : 0}${direction ?? ''} ${text}`;
    const known = widths.get(key) ?? shape(text, { size: MEASURED, bold, direction }).width / MEASURED;
    widths.set(key, known);
    return known * size;
  };
  const wrap: Typesetter['wrap'] = (text, style, width, mostLines = Number.POSITIVE_INFINITY) => {
    const plain = cleanText(text, MAX_CHARACTERS);
    if (plain === '') return [];
    // The whole text decides the direction: a later line may begin with a word of the other.
    const direction = style.direction ?? shape(plain.slice(0, 200), style).direction;
    const set = { ...style, direction };
    const toWidth = (piece: string) => measure(piece, set);
    const lines = fillLines(plain, width, toWidth, mostLines);
    const kept = lines.length > mostLines ? endInEllipsis(lines.slice(0, mostLines), width, toWidth) : lines;
    return closeIsolates(kept).map((line) => shape(line.replaceAll(GLUE, ' '), set));
  };
  return {
    shape,
    measure,
    missing,
    // A page is tried in several arrangements, and most of them set the same texts.
    wrap: (text, style, width, mostLines) => {
      const { size, bold, direction } = style;
      const key = `${size} ${bold ? 1 : 0}${direction ?? ''} ${width} ${mostLines ?? ''} ${text}`;
      const lines = wrapped.get(key) ?? wrap(text, style, width, mostLines);
      wrapped.set(key, lines);
      return lines;
    },
  };
}

type Measure = (text: string) => number;

function fillLines(text: string, width: number, measure: Measure, mostLines: number): readonly string[] {
  const space = measure('a a') - 2 * measure('a');
  const lines: string[] = [];
  let filled = 0;
  for (const word of splitWords(text).flatMap((each) => cutWord(each, width, measure))) {
    const wide = measure(word);
    if (lines.length > 0 && filled + space + wide <= width) {
      lines[lines.length - 1] = `${lines.at(-1)} ${word}`;
      filled += space + wide;
    } else {
      if (lines.length > mostLines) break;
      lines.push(word);
      filled = wide;
    }
  }
  return lines;
}

/** A number stays with the word that it counts: no line begins with the 8 of "paragraph 8". */
function splitWords(text: string): readonly string[] {
  return text.replace(/(\p{L}) (?=\d{1,3}(?:[\s.,;:)]|$))/gu, `$1${GLUE}`).split(' ');
}

/** A word wider than a line is cut between graphemes: a letter never loses its accent. */
export function cutWord(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (piece !== '' && measure(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** A name that is isolated from the words around it stays so in each of the lines on which it stands. */
function closeIsolates(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const start = '\u2068'.repeat(open);
    for (const character of line) {
      if (character === '\u2068') open++;
      else if (character === '\u2069' && open > 0) open--;
    }
    return `${start}${line}${'\u2069'.repeat(open)}`;
  });
}

function endInEllipsis(lines: readonly string[], width: number, measure: Measure): readonly string[] {
  const graphemes = [...new Intl.Segmenter().segment(lines.at(-1) ?? '')].map(({ segment }) => segment);
  while (graphemes.length > 1 && measure(graphemes.join('') + ELLIPSIS) > width) graphemes.pop();
  return [...lines.slice(0, -1), graphemes.join('').trimEnd() + ELLIPSIS];
}

/** Returns how far letters are seen above and below the baseline of a line, in points. */
export function toSeenReach({ size, ascent, descent }: ShapedLine): { ascent: number; descent: number } {
  const isTall = ascent > LATIN_RESERVE * size + 0.001;
  return isTall
    ? { ascent: Math.min(ascent, 0.95 * size), descent: Math.min(descent, 0.4 * size) }
    : { ascent: SEEN.ascent * size, descent: SEEN.descent * size };
}

/** Returns how far apart the baselines of lines stand: as loose as asked for, and looser where Arabic needs it. */
export function toLeading(lines: readonly ShapedLine[], leading: number): number {
  return Math.max(
    0,
    ...lines.map((line) => {
      const { ascent, descent } = toSeenReach(line);
      return Math.max(leading * line.size, (ascent + descent) * 1.05);
    }),
  );
}

export type TextPlace = {
  /** The left of the column. */
  readonly x: number;
  readonly width: number;
  /** The first baseline. */
  readonly y: number;
  readonly leading: number;
  readonly align: 'left' | 'centre' | 'right';
  readonly colour: string;
  readonly halo?: SceneText['halo'];
};

/** Returns lines set under each other in a column. */
export function setLines(lines: readonly ShapedLine[], place: TextPlace): readonly SceneText[] {
  return lines.map((line, index) => ({
    kind: 'text',
    x: place.x + (place.width - line.width) * SHARES[place.align],
    y: place.y + index * place.leading,
    line,
    colour: place.colour,
    halo: place.halo ?? null,
  }));
}

const SHARES = { left: 0, centre: 0.5, right: 1 } as const;
