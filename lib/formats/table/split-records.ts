import type { ImportTable, Remark } from '../import-tables';
import { joinList } from '../join-list';
import type { NamedTable } from './table-reading';

/** Cells of this many rows tell whether a column holds records. */
const MAX_ROWS = 2_000;
const BETWEEN = '::';
/** What such a cell says beside the names is kept in a column of its own. */
const DETAILS = 'details';

/**
 * Returns a table in which cells of records, such as “Ada|Minister|Finance::Bert|Clerk|Trade”, hold the names alone, as lists; what the cells say is kept
 * beside them, and it is told. Each record of a column must have the same number of parts.
 */
export function splitRecords(named: NamedTable): NamedTable {
  const { table } = named;
  if (named.own !== null) return named;
  const columns = table.columns.flatMap((_, column) =>
    holdsRecords(table, column, BETWEEN) ? [column] : [],
  );
  if (columns.length === 0) return named;
  // Beside such a column another of the same make may never have two.
  const others = table.columns.flatMap((_, column) => (holdsRecords(table, column, '') ? [column] : []));
  const parted = [...new Set([...columns, ...others])];
  const isParted = new Set(parted);
  const toName = (column: number) => table.columns[column]?.name ?? '';
  const width = table.columns.length;
  const names = parted.map((column) => `“${toName(column)}”`).join(', ');
  const details = table.columns.some(({ name }) => name === DETAILS) ? `${DETAILS} (records)` : DETAILS;
  const note: Remark = {
    severity: 'note',
    place: '',
    message: `Cells of ${names} hold records with “|” between their parts: the first part of each was taken for the name, and the whole is kept as “${details}”.`,
    fix: '',
  };
  const describeRow = (row: number) =>
    parted
      .flatMap((column) => {
        const cell = table.cell(row, column).trim();
        return cell === '' ? [] : [`${toName(column)}: ${cell}`];
      })
      .join('; ');
  return {
    ...named,
    remarks: [...named.remarks, note],
    table: {
      ...table,
      columns: [
        ...table.columns.map((each, column) =>
          isParted.has(column) ? { ...each, kind: 'list' as const } : each,
        ),
        { name: details, kind: 'text' as const },
      ],
      cell: (row, column) => {
        if (column === width) return describeRow(row);
        const cell = table.cell(row, column);
        return isParted.has(column) ? joinList(listRecords(cell).map(([name = '']) => name)) : cell;
      },
    },
  };
}

function listRecords(cell: string): readonly (readonly string[])[] {
  const records = cell.split(BETWEEN).map((record) => record.split('|').map((part) => part.trim()));
  return records.filter(([name = '']) => name !== '');
}

/** Returns whether all filled cells of a column are records of as many parts each, and some cell has `sign` in it. */
function holdsRecords(table: ImportTable, column: number, sign: string): boolean {
  let parts = 0;
  let hasSign = false;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column).trim();
    if (cell === '') continue;
    for (const record of cell.split(BETWEEN)) {
      const { length } = record.split('|');
      // “a | b” is a list of this program.
      if (length < 2 || / \| /.test(record) || (parts !== 0 && length !== parts)) return false;
      parts = length;
    }
    hasSign ||= cell.includes(sign);
  }
  return parts > 0 && hasSign;
}
