import type { ImportTable } from '../import-tables';
import type { TieField } from '../mapping';
import { foldName } from './fold-name';
import { listValues } from './list-values';

/** What columns of votes are called, which have few different words or codes. */
const VOTE =
  /^(vote|votes|vote cast|vote code|vote choice|votecode|cast code|ballot|votum|stimme|stimmabgabe|voto|scrutin|glos|oy|голос|صوت|הצבעה)$/;
const MAX_VOTES = 12;

/** Returns the column that says how somebody voted, by few different words or codes; null where there is none. */
export function findVote(table: ImportTable, columns: ReadonlyMap<string, TieField>): string | null {
  const found = table.columns.find(({ name }, column) => {
    if ((columns.has(name) && columns.get(name) !== 'attribute') || !VOTE.test(foldName(name))) return false;
    const { values, isWhole } = listValues(table, column);
    return (
      isWhole &&
      values.size > 1 &&
      values.size <= MAX_VOTES &&
      [...values.keys()].every((value) => value.length <= 24)
    );
  });
  return found?.name ?? null;
}
