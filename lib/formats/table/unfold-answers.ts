import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import { foldSpaces } from '../guess/fold-spaces';
import { findAnswers } from '../guess/looks-like-answers';
import { isMissingCode } from '../guess/missing-codes';
import type { Remark } from '../import-tables';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/**
 * Returns the ties and actors of a table of answers, such as votes: each actor of a row is tied to what each column of answers is called, and the answer
 * is the type of the tie. The other columns are kept as they are, with the actors of the rows.
 */
export function unfoldAnswers(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const columns = findAnswers(table);
  if (columns.length === 0) return [named];
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  for (let row = 0; row < table.rows; row += 1)
    for (const column of columns) {
      const [name, answer] = [0, column].map((place) => foldSpaces(table.cell(row, place)));
      if (!name || !answer || isMissingCode(answer)) continue;
      if (ties.length >= LIMITS.relationships) throw new TooLargeError('The table holds too many answers.');
      ties.push({ cells: [name, table.columns[column]?.name ?? '', answer, 'true'], row });
    }
  const made = createTable(
    [text('source'), text('target'), text('type'), { name: 'directed', kind: 'boolean' }],
    ties.map(({ cells }) => cells),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  const note: Remark = {
    ...{ severity: 'note', place: '', fix: '' },
    message: `Rows were tied to what ${columns.length.toLocaleString('en')} columns are called, and what their cells say is the type of the tie.`,
  };
  return [
    toNamed('ties', placed, [...named.remarks, note]),
    toNamed('actors', listActors(named, columns), []),
  ];
}

function listActors({ table }: NamedTable, columns: readonly number[]) {
  const beside = table.columns
    .map((_, column) => column)
    .filter((column) => column > 0 && !columns.includes(column));
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const name = foldSpaces(table.cell(row, 0));
    return [name, name, ...beside.map((column) => table.cell(row, column))];
  });
  const others = columns.map((column) => {
    const name = table.columns[column]?.name ?? '';
    return [name, name, ...beside.map(() => '')];
  });
  const kept = beside.map((column) => table.columns[column] ?? text(''));
  return createTable(
    [text('id'), text('name'), ...kept],
    [...rows.filter(([name]) => name !== ''), ...others],
  );
}
