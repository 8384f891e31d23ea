import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import type { CodesByYear } from '../guess/codes-by-year';
import { foldSpaces } from '../guess/fold-spaces';
import type { Remark } from '../import-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/**
 * Returns the ties of a table that says year after year by codes who takes part in what: one for each code above nought, in that year. Codes below
 * nought say that nobody knows, or that there was no such thing yet: they tie nobody, and are told.
 */
export function unfoldCodes({ table }: NamedTable, found: CodesByYear): readonly NamedTable[] {
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  const none = new Map<string, number>();
  for (let row = 0; row < table.rows; row += 1) {
    const name = foldSpaces(table.cell(row, found.name));
    for (const column of name === '' ? [] : found.columns) {
      const code = foldSpaces(table.cell(row, column));
      if (Number(code) < 0) none.set(code, (none.get(code) ?? 0) + 1);
      if (!(Number(code) > 0)) continue;
      if (ties.length >= LIMITS.relationships) throw new TooLargeError('The table holds too many codes.');
      const year = table.cell(row, found.year).trim();
      ties.push({ cells: [name, table.columns[column]?.name ?? '', 'true', year, code], row });
    }
  }
  const hasGrades = ties.some(({ cells }) => cells[4] !== '1');
  const columns = [
    text('source'),
    text('target'),
    { name: 'directed', kind: 'boolean' as const },
    text('date'),
    ...(hasGrades ? [{ name: 'code', kind: 'number' as const }] : []),
  ];
  const made = createTable(
    columns,
    ties.map(({ cells }) => (hasGrades ? cells : cells.slice(0, -1))),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  return [toNamed('ties', placed, describe(table, found, none))];
}

function describe(
  { columns }: NamedTable['table'],
  found: CodesByYear,
  none: ReadonlyMap<string, number>,
): readonly Remark[] {
  const used = new Set([found.name, found.year, ...found.columns]);
  const left = columns.flatMap(({ name }, column) => (used.has(column) ? [] : [`“${name}”`]));
  const codes = [...none].map(([code, count]) => `${code} in ${count.toLocaleString('en')}`);
  return [
    `Those of “${columns[found.name]?.name}” were tied to what ${found.columns.length.toLocaleString('en')} columns are called, in the year of the row, wherever a code above 0 stands.`,
    ...(codes.length > 0
      ? [
          `Codes below 0 stand for what nobody knows or for what there was not: no tie was made of ${codes.join(', ')} cells.`,
        ]
      : []),
    ...(left.length > 0
      ? [`Columns that hold no such codes were passed over: ${left.slice(0, 10).join(', ')}.`]
      : []),
  ].map((message) => ({ severity: 'note', place: '', message, fix: '' }));
}
