import { decodeEntities } from '../decode-entities';
import type { ImportTable } from '../import-tables';
import type { NamedTable } from './table-reading';

/** So many rows tell whether a table was taken from a page. */
const MAX_ROWS = 5_000;
const REFERENCE =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|amp|lt|gt|quot|apos|nbsp|[A-Za-z](?:grave|acute|circ|tilde|uml|cedil)|szlig|[rl]squo|[rl]dquo|[nm]dash);/;
const BREAK = /\s*<br\s*\/?>\s*/gi;
/** A tag of a page, and no name in angle brackets. */
const TAG = /<\/?(?:a|b|i|u|em|strong|span|p|div|sup|sub|small|font|li|ul|ol|td|tr|img)(?:\s[^<>]*)?\/?>/gi;

/**
 * Returns a table from elsewhere with its cells as a page would show them, where they hold references and tags of HTML: “Marks &amp; Spencer” is Marks & Spencer, and
 * “<br>” ends a line.
 */
export function readMarkup(named: NamedTable): NamedTable {
  if (named.own !== null) return named;
  const { table } = named;
  const marked = table.columns.flatMap((_, column) => (countMarked(table, column) > 0 ? [column] : []));
  if (marked.length === 0) return named;
  const columns = new Set(marked);
  const count = marked.reduce((sum, column) => sum + countMarked(table, column), 0);
  const example = findExample(table, marked);
  const message = `${count === 1 ? 'One cell holds' : `${count.toLocaleString('en')} cells hold`} signs of a web page, and ${count === 1 ? 'was' : 'were'} read as the page shows them, such as “${example.slice(0, 60)}”.`;
  return {
    ...named,
    table: {
      ...table,
      cell: (row, column) => {
        const cell = table.cell(row, column);
        return columns.has(column) ? toShown(cell) : cell;
      },
    },
    remarks: [...named.remarks, { severity: 'note', place: '', message, fix: '' }],
  };
}

function countMarked(table: ImportTable, column: number): number {
  let count = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column);
    if (toShown(cell) !== cell) count += 1;
  }
  return count;
}

function findExample(table: ImportTable, columns: readonly number[]): string {
  for (const column of columns) {
    for (let row = 0; row < table.rows; row += 1) {
      const cell = table.cell(row, column);
      const shown = toShown(cell);
      if (shown !== cell) return shown.replace(/\s+/g, ' ');
    }
  }
  return '';
}

function toShown(cell: string): string {
  const decoded = cell.includes('&') && REFERENCE.test(cell) ? decodeEntities(cell) : cell;
  if (!decoded.includes('<')) return decoded;
  const plain = decoded.replace(BREAK, '\n').replace(TAG, ' ');
  return plain === decoded ? decoded : plain.replace(/ {2,}/g, ' ').trim();
}
