import { toCount } from '@/lib/graph/model/join-words';
import type { SceneItem } from '../scene/scene';
import { setLines, type Typesetter, toLeading } from '../scene/typesetter';
import type { ShapedLine } from '../text/shaped-text';
import { type Block, NO_BLOCK } from './block';
import type { Endnote, Endnotes } from './endnotes';
import type { BlockStyle } from './heading-block';

/** Notes set in columns, and how many found no room. */
export type NotesBlock = { readonly block: Block; readonly leftOut: number };

/** A note ready to be set: its number, and its text beside it. */
type SetNote = { readonly number: ShapedLine | null; readonly lines: readonly ShapedLine[] };

type NotesSetting = {
  readonly size: number;
  readonly columns: number;
  readonly columnWidth: number;
  readonly indent: number;
  readonly leading: number;
  readonly notes: readonly SetNote[];
  readonly heading: ShapedLine;
  /** The one document behind all notes, beside the heading; no lines when there are several. */
  readonly named: readonly ShapedLine[];
  /** Above the first line of the notes. */
  readonly top: number;
};

const HEADING = 'Sources';
const MIN_SIZE = 6;
const STEP = 0.3;
/** In sizes of the text. */
const MIN_COLUMN = 23;
const COLUMN_GAP = 2;
const HEADING_HEIGHT = 1.7;
const LEADING = 1.24;
const NOTE_GAP = 0.24;

/**
 * Returns notes in columns of equal width, no higher than that: in smaller type when there are many, down to six points,
 * and then with those that have no room left out and counted. `waiting`: notes that were not even written.
 */
export function toNotesBlock(
  { source, notes }: Endnotes,
  room: { readonly width: number; readonly height: number },
  style: BlockStyle,
  waiting = 0,
): NotesBlock {
  if (notes.length === 0) return { block: NO_BLOCK, leftOut: waiting };
  for (let size = style.text.note; ; size = Math.max(MIN_SIZE, size - STEP)) {
    const setting = setNotes(source, notes, room.width, size, style.typesetter);
    const all = waiting === 0 ? fillColumns(setting, setting.notes, room.height) : null;
    if (all) return { block: toLowest(setting, all, { source, notes }, room, style), leftOut: 0 };
    if (size <= MIN_SIZE) return cutNotes(setting, room, style, waiting);
  }
}

/** Columns that stay empty are given up for wider ones, where that is no higher. */
function toLowest(
  setting: NotesSetting,
  filled: readonly (readonly SetNote[])[],
  { source, notes }: Endnotes,
  room: { readonly width: number; readonly height: number },
  style: BlockStyle,
): Block {
  const block = toBlock(setting, filled, room.width, style);
  if (filled.length >= setting.columns || filled.length === 0) return block;
  const wider = setNotes(source, notes, room.width, setting.size, style.typesetter, filled.length);
  const refilled = fillColumns(wider, wider.notes, room.height);
  const other = refilled && toBlock(wider, refilled, room.width, style);
  return other && other.height <= block.height ? other : block;
}

/** As many notes as fit, and a last line that counts the rest: the most is found by halving. */
function cutNotes(
  setting: NotesSetting,
  room: { readonly width: number; readonly height: number },
  style: BlockStyle,
  waiting: number,
): NotesBlock {
  const fill = (count: number) => {
    const rest = setting.notes.length - count + waiting;
    const line = style.typesetter.shape(`… and the sources of ${toCount(rest, 'more tie')}.`, {
      size: setting.size,
      direction: 'ltr',
    });
    return fillColumns(
      setting,
      [...setting.notes.slice(0, count), { number: null, lines: [line] }],
      room.height,
    );
  };
  let [fitting, failing] = [0, setting.notes.length];
  while (failing - fitting > 1) {
    const middle = (fitting + failing) >> 1;
    if (fill(middle)) fitting = middle;
    else failing = middle;
  }
  const leftOut = setting.notes.length - fitting + waiting;
  const columns = fitting > 0 ? fill(fitting) : null;
  return columns
    ? { block: toBlock(setting, columns, room.width, style), leftOut }
    : { block: NO_BLOCK, leftOut };
}

function setNotes(
  source: string | null,
  notes: readonly Endnote[],
  width: number,
  size: number,
  typesetter: Typesetter,
  most = Number.POSITIVE_INFINITY,
): NotesSetting {
  const gap = COLUMN_GAP * size;
  const fitting = Math.max(1, Math.floor((width + gap) / (MIN_COLUMN * size + gap)));
  const columns = Math.min(fitting, most);
  const columnWidth = (width - gap * (columns - 1)) / columns;
  const numbers = notes.map(({ number }) => typesetter.shape(String(number), { size, bold: true }));
  const indent = Math.max(...numbers.map((line) => line.width)) + 0.55 * size;
  const set = notes.map(({ text }, at) => ({
    number: numbers[at] ?? null,
    lines: typesetter.wrap(text, { size, direction: 'ltr' }, columnWidth - indent),
  }));
  const leading = toLeading(
    set.flatMap(({ lines }) => lines),
    LEADING,
  );
  const heading = typesetter.shape(HEADING, { size, bold: true });
  const named =
    source === null ? [] : typesetter.wrap(source, { size, direction: 'ltr' }, width - heading.width - size);
  const top = HEADING_HEIGHT * size + Math.max(0, named.length - 1) * leading;
  return { size, columns, columnWidth, indent, leading, notes: set, heading, named, top };
}

/** Notes in columns as even as can be without breaking one; null when they take more height than that. */
function fillColumns(
  { size, columns, leading, top }: NotesSetting,
  notes: readonly SetNote[],
  height: number,
): readonly (readonly SetNote[])[] | null {
  const heights = notes.map(({ lines }) => lines.length * leading + NOTE_GAP * size);
  const whole = heights.reduce((sum, each) => sum + each, 0);
  const most = height - top;
  for (let limit = Math.max(whole / columns, ...heights); limit <= most; limit += leading / 2) {
    const filled: SetNote[][] = [[]];
    let used = 0;
    notes.forEach((note, at) => {
      const own = heights[at] ?? 0;
      if (used > 0 && used + own > limit + 0.001) {
        filled.push([]);
        used = 0;
      }
      filled.at(-1)?.push(note);
      used += own;
    });
    if (filled.length <= columns) return filled;
  }
  return null;
}

function toBlock(
  { size, columnWidth, indent, leading, heading, named, top }: NotesSetting,
  columns: readonly (readonly SetNote[])[],
  width: number,
  { theme }: BlockStyle,
): Block {
  const deep = columns.map((notes) =>
    notes.reduce((sum, { lines }) => sum + lines.length * leading + NOTE_GAP * size, 0),
  );
  return {
    width,
    height: top + Math.max(...deep),
    draw: (x, y): readonly SceneItem[] => [
      ...setLines([heading], {
        ...{ x, width, y: y + size * 0.8, leading: 0 },
        ...{ align: 'left', colour: theme.quietInk },
      }),
      ...setLines(named, {
        ...{ x: x + heading.width + size, width: 0, y: y + size * 0.8, leading },
        ...{ align: 'left', colour: theme.ink },
      }),
      ...columns.flatMap((notes, column) => {
        const left = x + column * (columnWidth + COLUMN_GAP * size);
        let baseline = y + top + size * 0.9;
        return notes.flatMap(({ number, lines }) => {
          const place = { y: baseline, leading, colour: theme.ink };
          baseline += lines.length * leading + NOTE_GAP * size;
          const start = number ? left + indent : left;
          return [
            ...(number
              ? setLines([number], { ...place, x: left, width: indent - 0.55 * size, align: 'right' })
              : []),
            ...setLines(lines, { ...place, x: start, width: columnWidth - indent, align: 'left' }),
          ];
        });
      }),
    ],
  };
}
