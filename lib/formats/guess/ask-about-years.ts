import { findYearRows, quoteNames, type YearRows } from '../import/join-years';
import type { ImportTable, Mapping, Question } from '../import-tables';

/** So many rows, and such a share of them, must follow on others: fewer may be chance. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.3;
/** Where more rows than this are of one pair and year, they are events. */
const MAX_REPEATED = 0.1;

/** Returns the question whether rows of following years are one tie that lasts, where many follow on others. */
export function askAboutYears(table: ImportTable, mapping: Mapping): readonly Question[] {
  const found = findRepeated(table, mapping);
  if (!found) return [];
  const { name, following, of, measures } = found;
  const count = `${following.toLocaleString('en')} of ${of.toLocaleString('en')} rows`;
  const kept =
    measures.length === 0
      ? ''
      : ` What ${quoteNames(measures)} changes from year to year, and is kept with its year.`;
  const choices = [
    { label: 'A tie for each year, as the table has it', mapping: { aggregate: 'none' as const } },
    { label: 'One tie, from its first year to its last', mapping: { aggregate: 'years' as const } },
  ];
  return [
    {
      id: 'years',
      about: 'years',
      message: `Do rows of years that follow on one another mean one tie that lasts? By “${name}”, ${count} say again what another row says of the same two a year before.${kept}`,
      choices,
      hasGuess: true,
    },
  ];
}

function findRepeated(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): YearRows | null {
  const found = findYearRows(table, mapping);
  if (!found || found.repeated > MAX_REPEATED * found.of) return null;
  return found.following >= MIN_ROWS && found.following >= MIN_SHARE * found.of ? found : null;
}
