import { TIE_WORDS } from '../guess/column-words';
import { foldName, foldOwnWord } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { findLegendCodes, findLegendMeanings } from '../guess/legend-codes';
import { listValues } from '../guess/list-values';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

const TYPE_WORDS = new Set((TIE_WORDS.type ?? []).map(foldOwnWord));
/** A single code may be a word of its own. */
const MIN_CODES = 2;

/**
 * Returns tables with words in place of the codes for types of ties, where `notes` say what each of them means. Codes of which they say that they stand
 * for no value stay, to be asked about; so does a column with a code of which they say nothing.
 */
export function decodeTypes(tables: readonly NamedTable[], notes: readonly string[]): readonly NamedTable[] {
  const meanings = findLegendMeanings(notes);
  const none = new Set(findLegendCodes(notes).map(({ code }) => code));
  return meanings.size < MIN_CODES ? tables : tables.map((named) => decode(named, meanings, none));
}

function decode(
  named: NamedTable,
  meanings: ReadonlyMap<string, string>,
  none: ReadonlySet<string>,
): NamedTable {
  const { table, hasHeader, own } = named;
  // The list of the codes itself has no more than two columns.
  if (!hasHeader || own !== null || table.columns.length < 3) return named;
  const at = table.columns.findIndex(
    ({ name }, column) => TYPE_WORDS.has(foldName(name)) && areCodes(table, column, meanings, none),
  );
  if (at < 0) return named;
  const cell = (row: number, column: number) => {
    const text = table.cell(row, column);
    return column === at ? (meanings.get(foldSpaces(text)) ?? text) : text;
  };
  const columns = table.columns.map((each, column) =>
    column === at ? { ...each, kind: 'text' as const } : each,
  );
  const shown = [...meanings].slice(0, 5).map(([code, words]) => `“${code}” as “${words.slice(0, 40)}”`);
  const message = `Codes in “${table.columns[at]?.name}” were read as what the file says that they mean: ${shown.join(', ')}${meanings.size > 5 ? ' …' : ''}.`;
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return { ...named, table: { ...table, columns, cell }, remarks: [...named.remarks, note] };
}

function areCodes(
  table: ImportTable,
  column: number,
  meanings: ReadonlyMap<string, string>,
  none: ReadonlySet<string>,
): boolean {
  const { values, isWhole } = listValues(table, column);
  const codes = [...values.keys()].map(foldSpaces).filter((value) => value !== '');
  return isWhole && codes.length >= MIN_CODES && codes.every((code) => meanings.has(code) || none.has(code));
}
