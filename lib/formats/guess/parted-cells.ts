/** Signs that part the names in a cell without a word. */
const PARTED = /;| \| /;
/** A stroke without spaces between two names: “Engels, Friedrich|Marx, Karl”. */
const STROKE = /(?<=\p{L}[^|]{2,})\|(?=[^|]*\p{L}[^|]{2})/u;

/** Returns whether signs that stand in no name part several in a cell. */
export function isPartedCell(cell: string): boolean {
  return PARTED.test(cell) || STROKE.test(cell);
}

/** Returns a cell in which spaces stand around the strokes between names, as lists are written. */
export function spaceStrokes(cell: string): string {
  return STROKE.test(cell) ? cell.replaceAll('|', ' | ') : cell;
}
