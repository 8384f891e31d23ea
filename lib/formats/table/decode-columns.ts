import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import type { NamedTable } from './table-reading';

/** A list of codes is short, and so is each of them. */
const MAX_CODES = 200;
const CODE = /^(-?\d{1,4}|[A-Z]{1,3})$/;
/** What a column of meanings is called. */
const MEANING =
  /\b(meaning|label|description|text|explanation|value|bedeutung|bezeichnung|beschreibung|signification|libelle|significado|descripcion|descricao|significato|descrizione|значение|описание)\b/;

type Codes = {
  readonly named: NamedTable;
  readonly column: string;
  readonly meanings: ReadonlyMap<string, string>;
};

/**
 * Returns tables with the meanings of codes in their place, where one of them is a list of what the codes of a column of that name mean; that list is
 * left out. Tables without such a list stay as they are.
 */
export function decodeColumns(tables: readonly NamedTable[]): readonly NamedTable[] {
  if (tables.length < 2) return tables;
  return tables
    .flatMap((named) => toCodes(named) ?? [])
    .reduce<readonly NamedTable[]>((all, codes) => {
      const decoded = all.map((named) => (named === codes.named ? named : decode(named, codes)));
      const isUsed = decoded.some((named, at) => named !== all[at]);
      return isUsed ? decoded.filter((named) => named !== codes.named) : all;
    }, tables);
}

function toCodes(named: NamedTable): Codes | null {
  const { table, hasHeader, own } = named;
  const [code, meaning, more] = table.columns;
  if (!hasHeader || own !== null || !code || !meaning || more || table.rows > MAX_CODES) return null;
  if (!MEANING.test(foldName(meaning.name))) return null;
  const meanings = new Map<string, string>();
  for (let row = 0; row < table.rows; row += 1) {
    const [key, text] = [foldSpaces(table.cell(row, 0)), foldSpaces(table.cell(row, 1))];
    if (!CODE.test(key) || !/\p{L}/u.test(text) || meanings.has(key)) return null;
    meanings.set(key, text);
  }
  return meanings.size > 0 ? { named, column: foldName(code.name), meanings } : null;
}

function decode(named: NamedTable, { named: list, column, meanings }: Codes): NamedTable {
  const { table } = named;
  const at = named.hasHeader ? table.columns.findIndex(({ name }) => foldName(name) === column) : -1;
  if (at < 0 || table.rows === 0 || !areCodes(table, at, meanings)) return named;
  const cell = (row: number, place: number) => {
    const text = table.cell(row, place);
    return place === at ? (meanings.get(foldSpaces(text)) ?? text) : text;
  };
  const columns = table.columns.map((each, place) =>
    place === at ? { ...each, kind: 'text' as const } : each,
  );
  const message = `Codes in “${table.columns[at]?.name}” were read as what “${list.name}” says that they mean.`;
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return { ...named, table: { ...table, columns, cell }, remarks: [...named.remarks, note] };
}

function areCodes(table: ImportTable, at: number, meanings: ReadonlyMap<string, string>): boolean {
  for (let row = 0; row < table.rows; row += 1) {
    const text = foldSpaces(table.cell(row, at));
    if (text !== '' && !meanings.has(text)) return false;
  }
  return true;
}
