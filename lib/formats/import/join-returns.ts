import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField } from '../mapping';
import { toNote } from './clean-cells';
import { keepRows } from './keep-rows';

/** Fields that tell one tie of a pair from another. */
const TELLING: ReadonlySet<TieField> = new Set<TieField>([
  ...(['date', 'from', 'to', 'third', 'thirdName', 'claim', 'document', 'documentTitle', 'url'] as const),
]);

/**
 * Returns a table of ties in which a pair that stands both ways is one row, where its type is said to have no direction (`undirected`; “” is the type of rows that have none). Rows that differ in a date, a
 * third actor or a document stay two.
 */
export function joinReturns(
  table: ImportTable,
  mapping: Pick<Mapping, 'tieColumns' | 'undirected'>,
): { readonly table: ImportTable; readonly remarks: readonly Remark[] } {
  const types = new Set(mapping.undirected);
  const fieldOf = ({ name }: { readonly name: string }) =>
    Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
  const find = (field: TieField) => table.columns.findIndex((column) => fieldOf(column) === field);
  const [source, target, type] = [find('source'), find('target'), find('type')];
  if (types.size === 0 || source < 0 || target < 0) return { table, remarks: [] };
  const telling = table.columns.flatMap((column, at) =>
    TELLING.has(fieldOf(column) ?? 'ignore') ? [at] : [],
  );
  const read = (row: number, column: number) => (column < 0 ? '' : foldSpaces(table.cell(row, column)));
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const word = read(row, type);
    const [from, to] = [read(row, source).toLowerCase(), read(row, target).toLowerCase()];
    const told = [word, ...telling.map((column) => read(row, column))].join('\n');
    if (types.has(word) && from !== to && seen.has(`${to}\n${from}\n${told}`)) continue;
    if (types.has(word)) seen.add(`${from}\n${to}\n${told}`);
    rows.push(row);
  }
  const left = table.rows - rows.length;
  if (left === 0) return { table, remarks: [] };
  const count = left === 1 ? 'One row says' : `${left.toLocaleString('en')} rows say`;
  return {
    table: keepRows(table, rows),
    remarks: [
      toNote(
        `${count} of a pair what another row says of it the other way round: of a tie without direction that is one, and what else they say is left out.`,
      ),
    ],
  };
}
