import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

/** What Cytoscape calls the column of an edge, and that of what ties its two ends, which stands in brackets in the name. */
const NAMES = ['shared name', 'name'] as const;
const TYPES = ['shared interaction', 'interaction'] as const;

/**
 * Returns a table of edges as Cytoscape exports it with a column for each end: it tells the two in one name alone, “A (meets) B”. Every other
 * table is returned as it is.
 */
export function partEdgeNames(named: NamedTable): NamedTable {
  const { table } = named;
  const find = (names: readonly string[]) =>
    names
      .map((name) => table.columns.findIndex((column) => foldName(column.name) === name))
      .find((at) => at >= 0);
  const [name, type] = [find(NAMES), find(TYPES)];
  const isOther = named.own !== null || !named.hasHeader || table.rows === 0;
  if (isOther || name === undefined || type === undefined) return named;
  if (table.columns.some((column) => ['source', 'target'].includes(foldName(column.name)))) return named;
  const ends = Array.from({ length: table.rows }, (_, row) => partName(table, row, name, type));
  if (!ends.every((pair) => pair !== null)) return named;
  const left = new Set<number>(
    table.columns.flatMap((column, at) =>
      [...NAMES, ...TYPES].some((word) => word === foldName(column.name)) && at !== type ? [at] : [],
    ),
  );
  const kept = table.columns.flatMap((_, at) => (left.has(at) ? [] : [at]));
  const message = `The two ends stand in one name, such as “${foldSpaces(table.cell(0, name)).slice(0, 80)}”, and were parted at the word in brackets.`;
  const note: Remark = { severity: 'note', place: '', message, fix: '' };
  const columns = [
    { name: 'source', kind: 'text' as const },
    { name: 'target', kind: 'text' as const },
    ...kept.map((at) => table.columns[at]).filter((column) => column !== undefined),
  ];
  return {
    ...named,
    remarks: [...named.remarks, note],
    table: {
      ...table,
      columns,
      cell: (row, column) =>
        column < 2 ? (ends[row]?.[column] ?? '') : table.cell(row, kept[column - 2] ?? 0),
    },
    header: {
      row: { cells: columns.map((column) => column.name), line: named.header.row?.line ?? 1 },
      guess: { reason: 'They are the names of fields.', confidence: 'sure' },
      doubt: null,
    },
  };
}

/** Returns the two ends of a row; null where its name does not have its type in brackets, once. */
function partName(
  table: ImportTable,
  row: number,
  name: number,
  type: number,
): readonly [string, string] | null {
  const between = ` (${foldSpaces(table.cell(row, type))}) `;
  const [source, target, more] = foldSpaces(table.cell(row, name)).split(between);
  return source && target && more === undefined ? [source, target] : null;
}
