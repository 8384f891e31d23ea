import { foldSpaces } from '../guess/fold-spaces';
import { findLegendMeanings } from '../guess/legend-codes';
import { findAnswers } from '../guess/looks-like-answers';
import { isMissingCode } from '../guess/missing-codes';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

/** A single code may be a word of its own. */
const MIN_CODES = 2;
const MIN_COLUMNS = 2;
/** A list of codes has a column of them, and one of what they mean. */
const LIST_COLUMNS = 2;

/**
 * Returns tables with words in place of the codes for answers, such as “Y” and “N” in a table of votes, where `notes` say what each of them means. A
 * table that is no more than the list of these codes is left out. Tables without such answers stay as they are.
 */
export function decodeAnswers(
  tables: readonly NamedTable[],
  notes: readonly string[],
): readonly NamedTable[] {
  const meanings = findLegendMeanings(notes);
  if (meanings.size < MIN_CODES) return tables;
  const decoded = tables.map((named) => decode(named, meanings));
  const isUsed = decoded.some((named, at) => named !== tables[at]);
  return isUsed ? decoded.filter(({ table }) => !isList(table, meanings)) : tables;
}

function decode(named: NamedTable, meanings: ReadonlyMap<string, string>): NamedTable {
  const { table, hasHeader, own } = named;
  if (!hasHeader || own !== null || table.columns.length <= MIN_COLUMNS) return named;
  const coded = new Set(
    table.columns.flatMap((_, column) => (areCodes(table, column, meanings) ? [column] : [])),
  );
  if (coded.size < MIN_COLUMNS) return named;
  const told: ImportTable = {
    ...table,
    columns: table.columns.map((each, column) => (coded.has(column) ? { ...each, kind: 'text' } : each)),
    cell: (row, column) => {
      const text = table.cell(row, column);
      return coded.has(column) ? (meanings.get(foldSpaces(text)) ?? text) : text;
    },
  };
  if (findAnswers(told).length === 0) return named;
  const shown = [...meanings].slice(0, 5).map(([code, words]) => `“${code}” as “${words.slice(0, 40)}”`);
  const message = `Codes in ${coded.size.toLocaleString('en')} columns were read as what the file says that they mean: ${shown.join(', ')}${meanings.size > 5 ? ' …' : ''}.`;
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return { ...named, table: told, remarks: [...named.remarks, note] };
}

/** The first column names who answers. */
function areCodes(table: ImportTable, column: number, meanings: ReadonlyMap<string, string>): boolean {
  if (column === 0) return false;
  let codes = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const text = foldSpaces(table.cell(row, column));
    if (text === '' || isMissingCode(text)) continue;
    if (!meanings.has(text)) return false;
    codes += 1;
  }
  return codes > 0;
}

function isList({ columns, rows, cell }: ImportTable, meanings: ReadonlyMap<string, string>): boolean {
  if (columns.length !== LIST_COLUMNS || rows === 0) return false;
  return Array.from({ length: rows }, (_, row) => foldSpaces(cell(row, 0))).every(
    (code) => meanings.has(code) || isMissingCode(code),
  );
}
