import { DIRECTION_MARKS, findDirection, type MainDirection, readLine } from './reading-order';
import type { FontId, Glyph, GlyphRun, ShapedLine } from './shaped-text';

/** The least that text and ink have in common: a letter with its marks, a ligature, a sign. */
export type LineCell = {
  readonly font: FontId;
  /** From the line's left, in points. */
  readonly x: number;
  readonly width: number;
  /** Their places count from the line's left. */
  readonly glyphs: readonly Glyph[];
  readonly rtl: boolean;
  /** What it stands for, in the order of the eye: from left to right. */
  readonly visual: readonly string[];
};

const ANY_MARK = /[\u200e\u200f\u2068\u2069]/gu;

/** Returns a line's cells from left to right. Put together, they stand for the line's text but for its isolates. */
export function toLineCells(line: ShapedLine): readonly LineCell[] {
  return line.runs.flatMap((run) => toRunCells(run));
}

function toRunCells(run: GlyphRun): readonly LineCell[] {
  const starts = [...new Set(run.glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? run.text.length]));
  const cells: LineCell[] = [];
  let x = run.x;
  for (let at = 0; at < run.glyphs.length; ) {
    const start = run.glyphs[at]?.cluster ?? 0;
    let next = at;
    while (run.glyphs[next]?.cluster === start) next += 1;
    const glyphs = run.glyphs.slice(at, next);
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    // What comes before the first glyph cannot be seen, and goes with it.
    const characters = [...run.text.slice(start === starts[0] ? 0 : start, ends.get(start))];
    cells.push({
      font: run.font,
      x,
      width,
      glyphs: glyphs.map((glyph) => ({ ...glyph, x: run.x + glyph.x })),
      rtl: run.rtl,
      visual: run.rtl ? characters.reverse() : characters,
    });
    x += width;
    at = next;
  }
  return cells;
}

/**
 * Returns the cells with marks of direction (U+200E, U+200F) where a space or sign would otherwise be read with the wrong
 * neighbour; null when not even they make the line readable (see reading-order).
 */
export function makeReadable(
  cells: readonly LineCell[],
  line: ShapedLine,
  main: MainDirection,
): readonly LineCell[] | null {
  const marked = cells.some(({ rtl }) => rtl) || main === 'rtl' ? markEdges(cells, main) : cells;
  const read = readLine(
    marked.flatMap(({ visual }) => visual),
    main,
  );
  return read.replace(ANY_MARK, '') === line.text.replace(ANY_MARK, '') ? marked : null;
}

/** A reader comes to each run at its left edge, or at its right one where the page runs to the left. */
function markEdges(cells: readonly LineCell[], main: MainDirection): readonly LineCell[] {
  const inOrder = main === 'ltr' ? [...cells] : [...cells].reverse();
  const add = (index: number, mark: string, side: 'near' | 'far') => {
    const cell = inOrder[index];
    if (!cell) return;
    const atLeft = (side === 'near') === (main === 'ltr');
    inOrder[index] = { ...cell, visual: atLeft ? [mark, ...cell.visual] : [...cell.visual, mark] };
  };
  inOrder.forEach((cell, index) => {
    const before = inOrder[index - 1];
    const direction = cell.rtl ? 'rtl' : 'ltr';
    const [nearest] = main === 'ltr' ? cell.visual : cell.visual.slice(-1);
    const begins = before ? before.rtl !== cell.rtl : direction !== main;
    if (!begins || nearest === undefined || findDirection(nearest) !== null) return;
    // Readers drop spaces and put in their own, so the mark goes to the letter before.
    if (nearest === ' ' && before) add(index - 1, DIRECTION_MARKS[direction], 'far');
    else add(index, DIRECTION_MARKS[direction], 'near');
  });
  return main === 'ltr' ? inOrder : inOrder.reverse();
}
