import type { SceneItem } from '../scene/scene';
import { setLines, type Typesetter, toLeading, toSeenReach } from '../scene/typesetter';
import type { FigureTheme } from '../symbols/figure-theme';
import type { ShapedLine, TextStyle } from '../text/shaped-text';
import { type Block, NO_BLOCK } from './block';
import type { TextSizes } from './figure-size';

/** The words over a graph; empty ones are left out. */
export type Heading = {
  readonly title: string;
  readonly subtitle: string;
  /** Which channel stands out of the rest. */
  readonly highlight: string;
  readonly meta: string;
};

export type BlockStyle = {
  readonly theme: FigureTheme;
  readonly text: TextSizes;
  readonly typesetter: Typesetter;
};

type Line = {
  readonly lines: readonly ShapedLine[];
  readonly leading: number;
  readonly gap: number;
  readonly colour: string;
};

const MAX_TITLE_LINES = 4;
const MAX_OTHER_LINES = 6;
/** The part of its column that a text may take. */
const COLUMN_SHARE = 0.94;

/** Returns the heading of a figure: title, subtitle, what stands out, and a quiet line that says what is shown and as of when. */
export function toHeadingBlock(heading: Heading, width: number, style: BlockStyle): Block {
  const { theme, text, typesetter } = style;
  const set = (words: string, textStyle: TextStyle, loose: number, gap: number, colour: string): Line => {
    const most = textStyle.bold ? MAX_TITLE_LINES : MAX_OTHER_LINES;
    const lines = typesetter.wrap(words, textStyle, width, most);
    return { lines, leading: toLeading(lines, loose), gap, colour };
  };
  const parts = [
    set(heading.title, { size: text.title, bold: true }, 1.16, 0, theme.ink),
    set(heading.subtitle, { size: text.subtitle }, 1.25, text.title * 0.28, theme.ink),
    set(heading.highlight, { size: text.meta, direction: 'ltr' }, 1.3, text.title * 0.34, theme.ink),
    set(heading.meta, { size: text.meta, direction: 'ltr' }, 1.3, text.title * 0.34, theme.quietInk),
  ].filter(({ lines }) => lines.length > 0);
  if (parts.length === 0) return NO_BLOCK;
  return {
    width,
    height: parts.reduce((sum, part, at) => sum + (at > 0 ? part.gap : 0) + toPartHeight(part), 0),
    draw: (x, y) => drawParts(parts, x, y, width),
  };
}

/** Returns short texts beside each other, each in the middle of its share of the width. */
export function toColumnsBlock(texts: readonly string[], width: number, style: BlockStyle): Block {
  const { theme, text, typesetter } = style;
  const share = width / Math.max(1, texts.length);
  const room = share * COLUMN_SHARE;
  const columns = texts.map((words) => {
    const lines = typesetter.wrap(words, { size: text.subtitle, bold: true }, room, MAX_TITLE_LINES);
    return { lines, leading: toLeading(lines, 1.25), gap: 0, colour: theme.ink };
  });
  return {
    width,
    height: Math.max(0, ...columns.map(toPartHeight)),
    draw: (x, y) =>
      columns.flatMap(({ lines, leading, colour }, at) => {
        const [first] = lines;
        const top = y + (first ? toSeenReach(first).ascent : 0);
        const left = x + share * at + (share - room) / 2;
        return setLines(lines, { x: left, width: room, y: top, leading, align: 'centre', colour });
      }),
  };
}

function drawParts(parts: readonly Line[], x: number, y: number, width: number): readonly SceneItem[] {
  let top = y;
  // All of a heading stands on one side: that of its first line.
  const isRightToLeft = parts[0]?.lines[0]?.direction === 'rtl';
  return parts.flatMap((part, at) => {
    if (at > 0) top += part.gap;
    const [first] = part.lines;
    const items = setLines(part.lines, {
      x,
      width,
      y: top + (first ? toSeenReach(first).ascent : 0),
      leading: part.leading,
      align: isRightToLeft ? 'right' : 'left',
      colour: part.colour,
    });
    top += toPartHeight(part);
    return items;
  });
}

function toPartHeight({ lines, leading }: Line): number {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return 0;
  return toSeenReach(first).ascent + leading * (lines.length - 1) + toSeenReach(last).descent;
}
