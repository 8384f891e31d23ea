import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import { foldSpaces } from '../guess/fold-spaces';
import { isLegend } from '../guess/footnote-marks';
import { type Answers, findAnswerTable, findSubjects } from '../guess/looks-like-answers';
import { isMissingCode } from '../guess/missing-codes';
import { countRows } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import { besideIds } from './keep-columns';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/**
 * Returns the ties and actors of a table of answers, such as votes: each actor of a row is tied to what each column of answers is called, and the answer
 * is the type of the tie. The other columns are kept as they are, with the actors of the rows.
 */
export function unfoldAnswers(named: NamedTable): readonly NamedTable[] {
  const { table } = named;
  const found = findAnswerTable(table);
  if (!found) return [named];
  const { columns } = found;
  const getSubject = findSubjects(table);
  const rows = countAnswering(table, found);
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  for (let row = 0; row < rows; row += 1)
    for (const column of columns) {
      const [name, answer] = [found.name, column].map((place) => foldSpaces(table.cell(row, place)));
      if (!name || !answer || isMissingCode(answer)) continue;
      if (ties.length >= LIMITS.relationships) throw new TooLargeError('The table holds too many answers.');
      const ends = found.isTurned ? [getSubject(column), name] : [name, getSubject(column)];
      ties.push({ cells: [...ends, answer, 'true'], row });
    }
  const made = createTable(
    [text('source'), text('target'), text('type'), { name: 'directed', kind: 'boolean' }],
    ties.map(({ cells }) => cells),
  );
  const placed = { ...made, line: (tie: number) => table.line(ties[tie]?.row ?? 0) };
  const note: Remark = {
    ...{ severity: 'note', place: '', fix: '' },
    message: found.isTurned
      ? `What ${columns.length.toLocaleString('en')} columns are called was tied to the rows, as persons and states vote on them, and what their cells say is the type of the tie.`
      : `Rows were tied to what ${columns.length.toLocaleString('en')} columns are called, and what their cells say is the type of the tie.`,
  };
  return [
    toNamed('ties', placed, [...named.remarks, note]),
    toNamed('actors', listActors(named, found, rows), []),
  ];
}

/** A line below all answers that says what their codes mean is nobody who answers. */
function countAnswering(table: ImportTable, { name, columns }: Answers): number {
  let rows = countRows(table);
  const isEmpty = (row: number) => columns.every((column) => table.cell(row, column).trim() === '');
  while (rows > 0 && isEmpty(rows - 1) && isLegend(table.cell(rows - 1, name))) rows -= 1;
  return rows;
}

/** Those who answer, with what else is said of them, and those whom they are asked about. When somebody answered is nothing that they are. */
function listActors({ table }: NamedTable, { name: names, columns }: Answers, count: number) {
  const getSubject = findSubjects(table);
  const beside = table.columns
    .map((_, column) => column)
    .filter((column) => column !== names && !columns.includes(column));
  const rows = Array.from({ length: count }, (_, row) => {
    const name = foldSpaces(table.cell(row, names));
    return [name, name, ...beside.map((column) => table.cell(row, column))];
  });
  const known = new Set(rows.map(([name]) => name));
  const others = columns.map(getSubject).flatMap((name) => {
    if (known.has(name)) return [];
    known.add(name);
    return [[name, name, ...beside.map(() => '')]];
  });
  const kept = beside.map((column) => {
    const own = table.columns[column] ?? text('');
    return ANSWERED.test(own.name) ? { ...own, name: `survey ${own.name}` } : besideIds(own);
  });
  return createTable(
    [text('id'), text('name'), ...kept],
    [...rows.filter(([name]) => name !== ''), ...others],
  );
}

const ANSWERED = /^((start|end|recorded)[ _]?date|timestamp)$/i;
