import type { SceneItem } from '../scene/scene';
import { setLines, toLeading } from '../scene/typesetter';
import type { ShapedLine } from '../text/shaped-text';
import type { Block } from './block';
import type { BlockStyle } from './heading-block';
import type { LegendGroup } from './legend-entries';
import type { LegendEntry } from './legend-ties';

/** A group of a legend ready to be set: every entry has its lines. */
export type SetGroup = {
  readonly heading: ShapedLine;
  readonly isRow: boolean;
  readonly entries: readonly SetEntry[];
  /** Of the widest entry. */
  readonly width: number;
  /** How wide signs are, and the words of entries that have a count: counts stand in a row behind these. */
  readonly sign: number;
  readonly words: number;
  readonly counts: number;
};

type SetEntry = {
  readonly entry: LegendEntry;
  readonly lines: readonly ShapedLine[];
  readonly count: ShapedLine | null;
};

/** In sizes of the legend's text. */
const LINE_SIGN = 3.6;
const MIN_SIGN = 1.8;
const SIGN_GAP = 0.8;
const COUNT_GAP = 0.9;
const COLUMN_GAP = 2.2;
const HEADING = 1.75;
const ROW = 1.62;
const MAX_WORDS = 13;

/** Returns a group with its words in lines, for a column no wider than that. */
export function setGroup(
  { heading, isRow, entries }: LegendGroup,
  most: number,
  { text, typesetter }: BlockStyle,
): SetGroup {
  const size = text.legend;
  const sign = Math.max(
    MIN_SIGN * size,
    ...entries.map(({ width }) => (width === 0 ? LINE_SIGN * size : width)),
  );
  const room = Math.min(MAX_WORDS * size, most - sign - (SIGN_GAP + COUNT_GAP + 2) * size);
  const set = entries.map(
    (entry): SetEntry => ({
      entry,
      lines: typesetter.wrap(entry.words, { size }, Math.max(4 * size, room), 3),
      count: entry.count === null ? null : typesetter.shape(entry.count.toLocaleString('en'), { size }),
    }),
  );
  const title = typesetter.shape(heading, { size: Math.max(6.2, size * 0.92), bold: true });
  const counted = set.filter(({ count }) => count !== null);
  const words = Math.max(0, ...counted.map(toWordsWidth));
  const counts = Math.max(0, ...counted.map(({ count }) => count?.width ?? 0));
  const group = { heading: title, isRow, entries: set, sign, words, counts };
  return { ...group, width: toGroupWidth(group, size) };
}

/** Returns groups whose signs, words and counts stand under each other; steps of a scale stay as they are. */
export function alignGroups(sets: readonly SetGroup[], size: number): readonly SetGroup[] {
  const columns = sets.filter(({ isRow }) => !isRow);
  const sign = Math.max(0, ...columns.map((set) => set.sign));
  const words = Math.max(0, ...columns.map((set) => set.words));
  const counts = Math.max(0, ...columns.map((set) => set.counts));
  const aligned = columns.map((set) => ({ ...set, sign, words, counts }));
  const width = Math.max(0, ...aligned.map((set) => toGroupWidth(set, size)));
  return sets.map((set) => (set.isRow ? set : { ...set, sign, words, counts, width }));
}

function toGroupWidth(
  { heading, entries, sign, words, counts }: Omit<SetGroup, 'width'>,
  size: number,
): number {
  const hasCounts = counts > 0 ? words + COUNT_GAP * size + counts : 0;
  const wide = Math.max(hasCounts, ...entries.map(toWordsWidth));
  return Math.max(sign + SIGN_GAP * size + wide, heading.width);
}

function toWordsWidth({ lines }: Pick<SetEntry, 'lines'>): number {
  return Math.max(0, ...lines.map(({ width }) => width));
}

function toRowHeight({ entry, lines }: SetEntry, size: number): number {
  const words = toLeading(lines, 1.2) * lines.length;
  return Math.max(ROW * size, words + 0.35 * size, entry.height + 0.4 * size);
}

/** Returns a heading, and its entries in columns of so many rows, each row as high as its highest entry. */
export function toGroupBlock(set: SetGroup, rows: number, style: BlockStyle): Block {
  if (set.isRow) return toRowBlock(set, style);
  const size = style.text.legend;
  const columns = Math.ceil(set.entries.length / rows);
  const gap = COLUMN_GAP * size;
  const deep = Math.ceil(set.entries.length / columns);
  const heights = Array.from({ length: deep }, (_, row) =>
    Math.max(...set.entries.filter((_, at) => at % deep === row).map((entry) => toRowHeight(entry, size))),
  );
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const whole = heights.reduce((sum, height) => sum + height, 0);
  return {
    width: Math.max(set.heading.width, columns * set.width + (columns - 1) * gap),
    height: HEADING * size + whole - (ROW - 1) * size * 0.5,
    draw: (x, y) => [
      ...drawHeading(set, x, y, style),
      ...set.entries.flatMap((entry, at) => {
        const left = x + Math.floor(at / deep) * (set.width + gap);
        const row = at % deep;
        const middle = y + (HEADING - 0.25) * size + (tops[row] ?? 0) + (heights[row] ?? 0) / 2;
        return drawEntry(entry, left, middle, set, style);
      }),
    ],
  };
}

/** Returns a heading, and the steps of a scale beside each other, each as wide as it needs. */
function toRowBlock(set: SetGroup, style: BlockStyle): Block {
  const size = style.text.legend;
  const widths = set.entries.map(
    ({ entry, lines }) => entry.width + SIGN_GAP * size + toWordsWidth({ lines }),
  );
  const lefts = widths.map((_, at) =>
    widths.slice(0, at).reduce((sum, width) => sum + width + 1.4 * size, 0),
  );
  const high = Math.max(...set.entries.map((entry) => toRowHeight(entry, size)));
  return {
    width: Math.max(set.heading.width, (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0)),
    height: HEADING * size + high - (ROW - 1) * size * 0.5,
    draw: (x, y) => [
      ...drawHeading(set, x, y, style),
      ...set.entries.flatMap((entry, at) => {
        const middle = y + (HEADING - 0.25) * size + high / 2;
        return drawEntry(entry, x + (lefts[at] ?? 0), middle, { ...set, sign: entry.entry.width }, style);
      }),
    ],
  };
}

function drawHeading({ heading }: SetGroup, x: number, y: number, { text, theme }: BlockStyle) {
  const place = { x, width: 0, y: y + text.legend * 0.78, leading: 0 };
  return setLines([heading], { ...place, align: 'left', colour: theme.quietInk });
}

function drawEntry(
  { entry, lines, count }: SetEntry,
  left: number,
  middle: number,
  { sign, words, counts }: SetGroup,
  { theme, text }: BlockStyle,
): readonly SceneItem[] {
  const size = text.legend;
  const leading = toLeading(lines, 1.2);
  const start = left + sign + SIGN_GAP * size;
  const y = middle + size * 0.35;
  const first = y - (leading * (lines.length - 1)) / 2;
  const align = lines[0]?.direction === 'rtl' ? 'right' : 'left';
  const width = count ? words : toWordsWidth({ lines });
  const place = { x: start + words + COUNT_GAP * size, width: counts, y, leading: 0 };
  return [
    ...entry.draw(left, middle, sign),
    ...setLines(lines, { x: start, width, y: first, leading, align, colour: theme.ink }),
    ...(count ? setLines([count], { ...place, align: 'right', colour: theme.quietInk }) : []),
  ];
}
