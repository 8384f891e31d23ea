import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable } from '../import-tables';
import type { NamedTable } from './table-reading';

const MAX_ROWS = 20_000;
const MIN_ROWS = 2;
const MAX_NAME = 100;
/** “Ada --> Bert”, with white space around the arrow. */
const ARROW = /^(.+?)\s(?:-{1,3}>|={1,2}>|→|⇒|➔)\s(.+)$/u;
/** What a way or a change is called, which leads from one state or place to the next. */
const OF_WAYS = /\b(route|path|road|trip|transition|change|step|rename|migration|redirect)\b/;

/** Returns a table with a column for each end where each cell of one column names both with an arrow between them; any other as it is. */
export function splitArrows(named: NamedTable): NamedTable {
  const { table, own } = named;
  const hasEnds = table.columns.some(({ name }) => ['source', 'target'].includes(foldName(name)));
  if (own !== null || hasEnds || table.rows < MIN_ROWS) return named;
  const at = table.columns.findIndex(
    ({ name }, column) => !OF_WAYS.test(foldName(name)) && isOfPairs(table, column),
  );
  const called = table.columns[at]?.name;
  if (called === undefined) return named;
  const kept = [...table.columns.keys()].filter((column) => column !== at);
  const columns = [
    ...['source', 'target'].map((name) => ({ name, kind: 'text' as const })),
    ...kept.flatMap((column) => table.columns[column] ?? []),
  ];
  const { header } = named;
  const row = header.row && { ...header.row, cells: columns.map(({ name }) => name) };
  const message = `The ends of the ties were read in “${called}”, on both sides of its arrows.`;
  return {
    ...named,
    header: { ...header, row },
    remarks: [...named.remarks, { severity: 'note', place: '', message, fix: '' }],
    table: {
      ...table,
      columns,
      cell: (line, column) =>
        column < 2 ? (readEnds(table, line, at)?.[column] ?? '') : table.cell(line, kept[column - 2] ?? -1),
    },
  };
}

function isOfPairs(table: ImportTable, column: number): boolean {
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    if (readEnds(table, row, column) === null) return false;
  return true;
}

function readEnds(table: ImportTable, row: number, column: number): readonly [string, string] | null {
  const found = ARROW.exec(foldSpaces(table.cell(row, column)));
  const [one = '', other = ''] = found?.slice(1) ?? [];
  const isName = (text: string) => text.length <= MAX_NAME && /\p{L}/u.test(text) && !ARROW.test(text);
  return found && isName(one) && isName(other) ? [one, other] : null;
}
