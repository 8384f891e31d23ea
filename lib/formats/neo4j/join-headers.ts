import type { ImportTable } from '../import-tables';
import { describeHeader } from '../table/first-row';
import { toStem } from '../table/merge-tables';
import type { NamedTable } from '../table/table-reading';

const MARKED = /:(START_ID|END_ID|ID|LABEL|TYPE)\b/i;
const HEADER = /[\s_.-]*headers?$/i;

/**
 * Returns tables with the names of their columns, where these stand in files of their own: “films-header.csv” beside “films.csv” or
 * “films1.csv”, as the import of Neo4j takes them. Tables without such a file stay as they are.
 */
export function joinHeaders(tables: readonly NamedTable[]): readonly NamedTable[] {
  const heads = tables.flatMap((named) => {
    const names = findNames(named);
    return names ? [{ named, names, stem: toStem(named.name).replace(HEADER, '') }] : [];
  });
  if (heads.length === 0) return tables;
  const joined = tables
    .filter((table) => !heads.some(({ named }) => named === table))
    .map((table) => {
      const stem = toStem(table.name);
      const [head] = heads
        .filter((each) => stem.startsWith(each.stem) && each.names.length === table.table.columns.length)
        .sort((a, b) => b.stem.length - a.stem.length);
      return head ? withNames(table, head.names) : table;
    });
  return joined.length > 0 ? joined : tables;
}

/** A file with names of columns alone has one line, and marks in it. */
function findNames(named: NamedTable): readonly string[] | null {
  const { table, header } = named;
  if (header.row && table.rows === 0) return header.row.cells.some(isMarked) ? header.row.cells : null;
  if (header.row || table.rows !== 1) return null;
  const cells = table.columns.map((_, column) => table.cell(0, column));
  return cells.some(isMarked) ? cells : null;
}

function isMarked(cell: string): boolean {
  return MARKED.test(cell);
}

/** The first row of such a table is one like any other, whatever it was taken for. */
function withNames(named: NamedTable, names: readonly string[]): NamedTable {
  const { table } = describeHeader(named, 'ties', false);
  const columns = table.columns.map((column, index) => ({ ...column, name: names[index] ?? column.name }));
  const whole: ImportTable = { ...table, columns };
  return { ...named, table: whole, hasHeader: true };
}
