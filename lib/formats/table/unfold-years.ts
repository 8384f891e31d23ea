import { createTable } from '../create-table';
import { foldSpaces } from '../guess/fold-spaces';
import { isFootnote, isLegend } from '../guess/footnote-marks';
import { isMissingCode } from '../guess/missing-codes';
import { toNote } from '../import/clean-cells';
import type { NamedTable } from './table-reading';
import { toNamed } from './unfold-matrix';
import { haveYears, isYearName } from './year-columns';

const YES = /^(1|x|y|yes|true|ja|oui|si|sí|sim)$/i;
const NO = /^(0|n|no|false|nein|non|não)$/i;

/**
 * Returns a table of pairs with a column for each year as one with a row for each year in which they are tied, where these columns say no more than
 * yes and no; null for any other.
 */
export function unfoldYears({ name, table, hasHeader, own, remarks }: NamedTable): NamedTable | null {
  const names = table.columns.map((column) => column.name);
  if (!hasHeader || own !== null || !haveYears(names)) return null;
  const years = names.flatMap((each, at) => (isYearName(each) ? [at] : []));
  const others = names.flatMap((_, at) => (years.includes(at) ? [] : [at]));
  const rows: { readonly cells: readonly string[]; readonly row: number }[] = [];
  const below: string[] = [];
  let [no, none] = [0, 0];
  for (let row = 0; row < table.rows; row += 1) {
    const kept = others.map((at) => table.cell(row, at));
    const cells = years.map((at) => foldSpaces(table.cell(row, at)));
    const first = foldSpaces(table.cell(row, 0));
    if (isLegend(first) || isFootnote(first)) {
      below.push(first);
      continue;
    }
    for (const [index, cell] of cells.entries()) {
      if (YES.test(cell)) rows.push({ cells: [...kept, names[years[index] ?? 0]?.trim() ?? ''], row });
      else if (NO.test(cell)) no += 1;
      else if (cell === '' || isMissingCode(cell)) none += 1;
      else return null;
    }
  }
  if (rows.length === 0) return null;
  const columns = [...others.map((at) => names[at] ?? ''), 'year'].map((each) => ({
    name: each,
    kind: 'text' as const,
  }));
  const long = createTable(
    columns,
    rows.map(({ cells }) => cells),
  );
  const [noes, nones] = [no, none].map((count) => count.toLocaleString('en'));
  const note = toNote(
    `Each column that is a year says whether the two were tied in it: ${noes} cells say that they were not, and ${nones} say nothing.`,
  );
  return toNamed(name, { ...long, line: (tie) => table.line(rows[tie]?.row ?? 0) }, [
    ...remarks,
    note,
    ...below.map((text) =>
      toNote(`The row “${text.slice(0, 60)}” stands below the table, and was passed over.`),
    ),
  ]);
}
