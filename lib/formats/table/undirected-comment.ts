import type { NamedTable } from './table-reading';

/** How collections of networks say above a list of pairs that none has a direction: “# Undirected graph: emails.txt”, “% undirected”. */
const UNDIRECTED =
  /^[#%]+[^\S\n]*(?:type:[^\S\n]*)?(?:undirected|not directed)\b(?! *(?:is|=|:) *(?:false|no|0))/i;
const COLUMN = 'directed';

/**
 * Returns a table of pairs with a column that says of each that it has no direction, where a comment above the table says so of all; any other
 * as it is. `head`: the beginning of the file.
 */
export function addCommentedDirection(named: NamedTable, head: string): NamedTable {
  const { table } = named;
  if (named.own !== null || table.columns.some(({ name }) => name.toLowerCase() === COLUMN)) return named;
  if (!saysUndirected(head)) return named;
  const last = table.columns.length;
  return {
    ...named,
    table: {
      ...table,
      columns: [...table.columns, { name: COLUMN, kind: 'boolean' }],
      cell: (row, column) => (column === last ? 'false' : table.cell(row, column)),
    },
    remarks: [
      ...named.remarks,
      {
        severity: 'note',
        place: '',
        message: 'A comment above the table says that its pairs have no direction: each tie goes both ways.',
        fix: `Where that is wrong, ignore the column “${COLUMN}”.`,
      },
    ],
  };
}

/** Returns whether a comment before the first row of a text says that its pairs have no direction. */
export function saysUndirected(head: string): boolean {
  return listComments(head).some((line) => UNDIRECTED.test(line));
}

/** The comments before the first row. */
function listComments(head: string): readonly string[] {
  const lines = head.split(/\r?\n|\r/);
  const end = lines.findIndex((line) => line.trim() !== '' && !/^\s*[#%]/.test(line));
  return lines.slice(0, end < 0 ? lines.length : end).map((line) => line.trim());
}
