import type { ImportTable } from '../import-tables';
import type { Mapping } from '../mapping';
import type { Question } from '../question';
import { askAboutStatements, findStatements } from './statement-ties';

/** Returns what is asked of tables whose rows say more than that two are tied, such as coded statements; nothing for any other. */
export function askAboutKnownRows(table: ImportTable, mapping: Mapping): readonly Question[] {
  return askAboutStatements(table, mapping);
}

/** Returns whether the rows of a table are known to say ties, though no two of its columns are called as the ends of one. */
export function hasKnownRows(table: ImportTable): boolean {
  return findStatements(table) !== null;
}
