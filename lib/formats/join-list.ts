const SEPARATOR = ' | ';

/** Returns a list as one cell: its values joined by ` | `, with `\` before each `\`, `|` and `;` that a value has itself. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\|;]/g, '\\$&')).join(SEPARATOR);
}

/**
 * Returns the values of a cell that `joinList` wrote, or that a person did: parted by ` | `, or else by `;`. Empty values are
 * left out.
 */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const parts = splitAt(cell, SEPARATOR);
  const values =
    parts.length > 1
      ? parts
      : splitAt(cell, ';').map((part, _, all) => (all.length > 1 ? part.trim() : part));
  return values.map((value) => value.replace(/\\([\\|;])/g, '$1')).filter((value) => value !== '');
}

/** Parts a text at each separator that has no backslash of its own before it. */
function splitAt(cell: string, separator: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < cell.length; at += 1) {
    if (cell[at] === '\\') {
      at += 1;
    } else if (cell.startsWith(separator, at)) {
      parts.push(cell.slice(start, at));
      at += separator.length - 1;
      start = at + 1;
    }
  }
  parts.push(cell.slice(start));
  return parts;
}
