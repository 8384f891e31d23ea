import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

const MAX_ROWS = 20_000;
/** What is known of the columns of Cytoscape's table of edges: which of them name an edge, and which its type. */
const EDGE_NAMES = ['name', 'shared name'];
const TYPES = ['interaction', 'shared interaction'];

/**
 * Returns a table of edges as Cytoscape exports it with its ends in columns of their own: there they stand in the name of the edge alone,
 * “Ada (meets) Bert”, around the type that another column has. Any other table stays as it is.
 */
export function splitEdgeNames(named: NamedTable): NamedTable {
  const { table } = named;
  const find = (words: readonly string[]) =>
    table.columns.findIndex(({ name }) => words.includes(foldName(name)));
  const [edge, type] = [find(EDGE_NAMES), find(TYPES)];
  const hasEnds = table.columns.some(({ name }) => ['source', 'target'].includes(foldName(name)));
  if (named.own !== null || edge < 0 || type < 0 || hasEnds || table.rows === 0) return named;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    if (readEnds(table, row, edge, type) === null) return named;
  const isDouble = ({ name }: { readonly name: string }, column: number) =>
    column !== type && [...EDGE_NAMES, ...TYPES].includes(foldName(name));
  const kept = table.columns.flatMap((each, column) => (isDouble(each, column) ? [] : [column]));
  const columns = [
    ...['source', 'target'].map((name) => ({ name, kind: 'text' as const })),
    ...kept.flatMap((column) => table.columns[column] ?? []),
  ];
  const cells = named.header.row?.cells;
  const row =
    named.header.row && cells ? { ...named.header.row, cells: columns.map(({ name }) => name) } : null;
  return {
    ...named,
    header: { ...named.header, row },
    remarks: [...named.remarks, NOTE],
    table: {
      ...table,
      columns,
      cell: (at, column) =>
        column < 2
          ? (readEnds(table, at, edge, type)?.[column] ?? '')
          : table.cell(at, kept[column - 2] ?? -1),
    },
  };
}

const NOTE: Remark = {
  severity: 'note',
  place: '',
  message:
    'The ends of the ties were read in the names of the edges, around their types, as Cytoscape writes them.',
  fix: '',
};

function readEnds(table: ImportTable, row: number, edge: number, type: number): readonly string[] | null {
  const between = ` (${foldSpaces(table.cell(row, type))}) `;
  const ends = foldSpaces(table.cell(row, edge)).split(between);
  return between.length > 4 && ends.length === 2 && ends.every((end) => end !== '') ? ends : null;
}
