import { findHeader, NO_HEADER } from './find-header';
import { type NamedTable, TableReading } from './table-reading';
import { findTitleRows, joinFirst } from './title-rows';

/** Rows by which a header is told. */
const FIRST_ROWS = 100;

/** Returns the table in rows of cells that are all there; null where no two columns are. `place`: where a row stands, from 1. */
export function toTableOfRows(
  rows: readonly (readonly string[])[],
  name: string,
  place: (row: number) => string,
): NamedTable | null {
  const first = rows.slice(0, FIRST_ROWS);
  const titles = findTitleRows(first);
  const { count, heads, groups, below } = titles;
  const own = joinFirst(first.slice(count), titles);
  const columns = Math.max(0, ...own.map(({ length }) => length));
  if (columns < 2) return null;
  const header = findHeader(own, columns);
  const reading = new TableReading({
    name,
    header: header?.names ?? null,
    isHeaderRow: header !== null,
    headerGuess: header?.guess ?? NO_HEADER,
    titleRows: count,
    heads,
    groups,
    below,
    columns: header?.names.length ?? columns,
    place,
    isPadded: false,
    isRagged: false,
  });
  for (const [index, cells] of rows.entries()) reading.addRow([...cells], index + 1);
  return reading.finish();
}
