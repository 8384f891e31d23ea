const GROUPED = /^[+\-−]?\d{1,3}([,'’\u00a0\u202f ]\d{3})+(\.\d+)?$/u;
const COMMA = /^[+\-−]?\d+,\d+$/;

/**
 * Returns what reads a number without the marks that part its thousands, as in “1,234,567”; what takes cells as they are where a comma among them parts decimals.
 */
export function createPlainNumbers(cells: Iterable<string>): (cell: string) => string {
  let isGrouped = false;
  for (const cell of cells) {
    if (GROUPED.test(cell)) isGrouped = true;
    else if (COMMA.test(cell)) return (each) => each;
  }
  return isGrouped ? (cell) => (GROUPED.test(cell) ? cell.replace(/[,'’\s]/g, '') : cell) : (cell) => cell;
}
