/** Signs that part the names in a cell without a word. */
const PARTED = /;| \| /;
/** The least that is taken for a name beside a stroke: a letter, and two signs behind it. */
const NAME = /\p{L}.{2}/su;

/** Returns whether signs that stand in no name part several in a cell. */
export function isPartedCell(cell: string): boolean {
  return PARTED.test(cell) || hasStroke(cell);
}

/** Returns a cell in which spaces stand around the strokes between names, as lists are written. */
export function spaceStrokes(cell: string): string {
  return hasStroke(cell) ? cell.replaceAll('|', ' | ') : cell;
}

/** Whether a stroke without spaces stands between two names: “Engels, Friedrich|Marx, Karl”. */
function hasStroke(cell: string): boolean {
  if (!cell.includes('|')) return false;
  const areNames = cell.split('|').map((part) => NAME.test(part));
  return areNames.some((isName, part) => isName && areNames[part + 1] === true);
}
