import { cutWord, type Typesetter, toLeading, toSeenReach } from '../scene/typesetter';
import { cleanText } from '../text/clean-text';
import type { ShapedLine } from '../text/shaped-text';

/** A name broken into lines in one way, with the room that its letters take. */
export type LabelWrap = {
  readonly lines: readonly ShapedLine[];
  readonly width: number;
  readonly height: number;
  /** From the top to the first baseline. */
  readonly rise: number;
  readonly leading: number;
  /** How far it is from the shape that a label has by choice: 0 for that. */
  readonly cost: number;
};

const MAX_LINES = 4;
/** By choice a label is no wider than this, in ems; beyond the second it is broken or cut. */
const CHOSEN_WIDTH = 8.6;
const WIDEST = 13;
/** A name is measured up to here; what is longer is cut. */
const MAX_CHARACTERS = 160;
/** A name of more words is not broken evenly. */
const MAX_WORDS = 24;
const LEADING = 1.14;
const COST_PER_LINE = 1.2;

/**
 * Returns the ways to break a name into lines of about equal width, at most four; the one that a label has by choice comes
 * first. What does not fit into four lines ends in an ellipsis.
 */
export function toLabelWraps(
  name: string,
  style: { readonly size: number; readonly bold: boolean },
  typesetter: Typesetter,
): readonly LabelWrap[] {
  const plain = cleanText(name, MAX_CHARACTERS) || '…';
  const { direction } = typesetter.shape(plain, style);
  const set = { ...style, direction };
  const measure = (text: string) => typesetter.measure(text, set);
  const words = plain.split(' ').flatMap((word) => cutWord(word, WIDEST * style.size, measure));
  const cut = () => [toWrap(typesetter.wrap(plain, set, WIDEST * style.size, MAX_LINES), 0)];
  if (words.length > MAX_WORDS) return cut();
  const widths = words.map(measure);
  const space = measure('a a') - 2 * measure('a');
  const wraps: LabelWrap[] = [];
  for (let count = 1; count <= Math.min(MAX_LINES, words.length); count++) {
    const lines = breakEvenly(words, widths, space, count).map((line) => typesetter.shape(line, set));
    const wrap = toWrap(lines, 0);
    const before = wraps.at(-1);
    if (!before || wrap.width < before.width * 0.94) wraps.push(wrap);
  }
  const narrow = wraps.filter(({ width }) => width <= WIDEST * style.size);
  return narrow.length > 0 ? rank(narrow, style.size) : cut();
}

/** The fewest lines that are narrow enough come first. */
function rank(wraps: readonly LabelWrap[], size: number): readonly LabelWrap[] {
  const chosen = wraps.findIndex(({ width }) => width <= CHOSEN_WIDTH * size);
  const best = chosen === -1 ? wraps.length - 1 : chosen;
  return wraps
    .map((wrap, at) => ({ ...wrap, cost: COST_PER_LINE * Math.abs(at - best) }))
    .sort((a, b) => a.cost - b.cost);
}

/** Returns words in that many lines of which the widest is as narrow as can be: by dynamic programming over their ends. */
function breakEvenly(
  words: readonly string[],
  widths: readonly number[],
  space: number,
  count: number,
): readonly string[] {
  const sums = [0];
  for (const width of widths) sums.push((sums.at(-1) ?? 0) + width);
  const toWidth = (from: number, to: number) =>
    (sums[to] ?? 0) - (sums[from] ?? 0) + space * Math.max(0, to - from - 1);
  // widest[line][end]: the least that the widest of `line` lines can be that hold the words before `end`.
  let widest = widths.map((_, end) => toWidth(0, end + 1));
  const starts: number[][] = [];
  for (let line = 1; line < count; line++) {
    const begin: number[] = [];
    widest = widths.map((_, at) => {
      let least = Number.POSITIVE_INFINITY;
      for (let start = line; start <= at; start++) {
        const width = Math.max(widest[start - 1] ?? 0, toWidth(start, at + 1));
        if (width < least) [least, begin[at]] = [width, start];
      }
      return least;
    });
    starts.push(begin);
  }
  const lines: string[] = [];
  let end = words.length;
  for (const begin of starts.reverse()) {
    const start = begin[end - 1] ?? 0;
    lines.unshift(words.slice(start, end).join(' '));
    end = start;
  }
  return [words.slice(0, end).join(' '), ...lines];
}

function toWrap(lines: readonly ShapedLine[], cost: number): LabelWrap {
  const [first, last] = [lines[0], lines.at(-1)];
  const rise = first ? toSeenReach(first).ascent : 0;
  const fall = last ? toSeenReach(last).descent : 0;
  const leading = toLeading(lines, LEADING);
  return {
    lines,
    width: Math.max(0, ...lines.map(({ width }) => width)),
    height: rise + leading * Math.max(0, lines.length - 1) + fall,
    rise,
    leading,
    cost,
  };
}
