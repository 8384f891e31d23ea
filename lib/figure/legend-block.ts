import { type Block, NO_BLOCK, stackBlocks } from './block';
import type { BlockStyle } from './heading-block';
import type { LegendEntry, LegendGroup } from './legend-entries';
import type { SceneItem } from './scene';
import type { ShapedLine } from './shaped-text';
import { setLines, type Typesetter, toLeading } from './typesetter';

/** A legend ready to be set: every entry has its lines. */
type SetGroup = {
  readonly heading: ShapedLine;
  readonly entries: readonly SetEntry[];
  /** Of the widest entry. */
  readonly width: number;
  readonly words: number;
};

type SetEntry = {
  readonly entry: LegendEntry;
  readonly lines: readonly ShapedLine[];
  readonly count: ShapedLine | null;
};

/** In sizes of the legend's text. */
const SIGN = 3.6;
const SIGN_GAP = 0.8;
const COUNT_GAP = 0.9;
const COLUMN_GAP = 1.9;
const GROUP_GAP = 2.6;
const HEADING = 1.75;
const ROW = 1.62;
const WORDS_MOST = 16;

/** Answers a legend as one column: groups under each other, no wider than its widest entry. */
export function toLegendColumn(groups: readonly LegendGroup[], most: number, style: BlockStyle): Block {
  const blocks = groups.map((group) => {
    const set = setGroup(group, most, style);
    return toGroupBlock(set, set.entries.length, style);
  });
  return stackBlocks(blocks, style.text.legend * 1.3);
}

/**
 * Answers a legend as wide as that: groups side by side, each in as many columns as make the whole as low as can be;
 * where they do not fit side by side, in bands under each other.
 */
export function toLegendBand(groups: readonly LegendGroup[], width: number, style: BlockStyle): Block {
  if (groups.length === 0) return NO_BLOCK;
  const sets = groups.map((group) => setGroup(group, width, style));
  const gap = GROUP_GAP * style.text.legend;
  const most = Math.max(...sets.map(({ entries }) => entries.length));
  for (let rows = 1; rows <= most; rows++) {
    const blocks = sets.map((set) => toGroupBlock(set, rows, style));
    const wide = blocks.reduce((sum, block) => sum + block.width, 0) + gap * (blocks.length - 1);
    if (wide <= width) return toBand(blocks, gap, width);
  }
  const [first = [], ...rest] = splitBand(groups, sets, width, gap);
  if (rest.length === 0 && groups.length === 1) return toWrapped(sets, width, style);
  const bands = [first, ...rest].map((band) => toLegendBand(band, width, style));
  return stackBlocks(bands, style.text.legend * 1.1);
}

/** Cuts off as many groups as fit beside each other in full length, and at least one. */
function splitBand(
  groups: readonly LegendGroup[],
  sets: readonly SetGroup[],
  width: number,
  gap: number,
): readonly (readonly LegendGroup[])[] {
  let [count, wide] = [0, 0];
  for (const set of sets) {
    wide += set.width + (count > 0 ? gap : 0);
    if (wide > width) break;
    count++;
  }
  const first = Math.min(Math.max(1, count), Math.max(1, groups.length - 1));
  const rest = groups.slice(first);
  return rest.length > 0 ? [groups.slice(0, first), rest] : [groups];
}

function toWrapped(sets: readonly SetGroup[], width: number, style: BlockStyle): Block {
  const [set] = sets;
  return set ? { ...toGroupBlock(set, set.entries.length, style), width } : NO_BLOCK;
}

function toBand(blocks: readonly Block[], gap: number, width: number): Block {
  return {
    width,
    height: Math.max(...blocks.map(({ height }) => height)),
    draw: (x, y) => {
      let left = x;
      return blocks.flatMap((block) => {
        const items = block.draw(left, y);
        left += block.width + gap;
        return items;
      });
    },
  };
}

function setGroup(
  { heading, entries }: LegendGroup,
  most: number,
  { text, typesetter }: BlockStyle,
): SetGroup {
  const size = text.legend;
  const room = Math.max(
    4 * size,
    Math.min(WORDS_MOST * size, most - (SIGN + SIGN_GAP + COUNT_GAP + 2) * size),
  );
  const set = entries.map(
    (entry): SetEntry => ({
      entry,
      lines: typesetter.wrap(entry.words, { size }, room, 3),
      count: entry.count === null ? null : typesetter.shape(entry.count.toLocaleString('en'), { size }),
    }),
  );
  const words = Math.max(0, ...set.flatMap(({ lines }) => lines.map(({ width }) => width)));
  const counts = Math.max(0, ...set.map(({ count }) => count?.width ?? 0));
  const wide = (SIGN + SIGN_GAP) * size + words + (counts > 0 ? COUNT_GAP * size + counts : 0);
  const title = shapeHeading(heading, size, typesetter);
  return { heading: title, entries: set, width: Math.max(wide, title.width), words };
}

function shapeHeading(heading: string, size: number, typesetter: Typesetter): ShapedLine {
  return typesetter.shape(heading, { size: Math.max(6.2, size * 0.92), bold: true });
}

function toRowHeight({ entry, lines }: SetEntry, size: number): number {
  const words = toLeading(lines, 1.2) * lines.length;
  return Math.max(ROW * size, words + 0.35 * size, entry.height + 0.4 * size);
}

/** A heading, and its entries in columns of so many rows, each row as high as its highest entry. */
function toGroupBlock(set: SetGroup, rows: number, style: BlockStyle): Block {
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
      ...setLines([set.heading], {
        ...{ x, width: set.width, y: y + size * 0.78, leading: 0 },
        ...{ align: 'left', colour: style.theme.quietInk },
      }),
      ...set.entries.flatMap((entry, at) => {
        const left = x + Math.floor(at / deep) * (set.width + gap);
        const row = at % deep;
        const middle = y + (HEADING - 0.25) * size + (tops[row] ?? 0) + (heights[row] ?? 0) / 2;
        return drawEntry(entry, left, middle, set, style);
      }),
    ],
  };
}

function drawEntry(
  { entry, lines, count }: SetEntry,
  left: number,
  middle: number,
  set: SetGroup,
  { theme, text }: BlockStyle,
): readonly SceneItem[] {
  const size = text.legend;
  const leading = toLeading(lines, 1.2);
  const start = left + (SIGN + SIGN_GAP) * size;
  const y = middle + size * 0.35 - (leading * (lines.length - 1)) / 2;
  const align = lines[0]?.direction === 'rtl' ? 'right' : 'left';
  return [
    ...entry.draw(left, middle, SIGN * size),
    ...setLines(lines, { x: start, width: set.words, y, leading, align, colour: theme.ink }),
    ...(count
      ? setLines([count], {
          ...{ x: start, width: set.width - (SIGN + SIGN_GAP) * size, y: middle + size * 0.35, leading: 0 },
          ...{ align: 'right', colour: theme.quietInk },
        })
      : []),
  ];
}
