import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { profileColumns } from '../guess/profile-column';
import type { ImportTable, Remark } from '../import-tables';
import { isCodesRole, type ListRoles } from '../list-role';
import type { Question } from '../question';
import type { NamedTable } from './table-reading';

/** A list of codes is short. */
const MAX_CODES = 2_000;
const MIN_CODES = 2;
/** The share of the values of a column that must be codes of the list. */
const MIN_KNOWN = 0.8;
/** What a column is called that says of which column a code is. */
const VARIABLE =
  /^(variable|variable name|var|column|field|item|question|merkmal|champ|campo|поле|переменная|المتغير)$/;

/** What a table says that codes mean: by the column that has them, where it says so; by the empty name where it does not. */
type CodeList = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Returns tables with words in place of codes, where a user has said which of them say what the codes in a column mean; these lists are left out. A list
 * that names the columns itself (variable, code, label) is used for each of them, and for columns whose values are all codes of one of them.
 */
export function decodeSaid(tables: readonly NamedTable[], lists: ListRoles): readonly NamedTable[] {
  const told = tables.flatMap((named) => {
    const role = Object.hasOwn(lists, named.name) ? lists[named.name] : undefined;
    const codes = isCodesRole(role) ? readCodes(named.table) : null;
    return isCodesRole(role) && codes ? [{ named, codes, column: role.codesOf }] : [];
  });
  if (told.length === 0) return tables;
  const left = tables.filter((named) => !told.some((each) => each.named === named));
  return told.reduce<readonly NamedTable[]>(
    (all, { named, codes, column }) =>
      all.map((each) => decode(each, named.name, findMeanings(each.table, codes, column))),
    left,
  );
}

/** Returns the code and what it means in each row of a list; null where a table is none. */
function readCodes(table: ImportTable): CodeList | null {
  const { columns, rows, cell } = table;
  if (rows < MIN_CODES || rows > MAX_CODES || columns.length < 2) return null;
  const variable = columns.findIndex(({ name }) => VARIABLE.test(foldName(name)));
  const rest = columns.map((_, at) => at).filter((at) => at !== variable);
  const [code, ...others] = rest;
  const meaning = others.find((at) => {
    const words = Array.from({ length: rows }, (_, row) => cell(row, at));
    return words.filter((word) => /\p{L}{2}/u.test(word)).length >= MIN_KNOWN * rows;
  });
  if (code === undefined || meaning === undefined) return null;
  const lists = new Map<string, Map<string, string>>();
  for (let row = 0; row < rows; row += 1) {
    const of = variable < 0 ? '' : foldName(cell(row, variable));
    const list = lists.get(of) ?? new Map<string, string>();
    const key = foldSpaces(cell(row, code));
    const words = foldSpaces(cell(row, meaning));
    if (list.has(key) || key.length > MAX_CODE || /\s/.test(key)) return null;
    if (key !== '' && words !== '') list.set(key, words);
    lists.set(of, list);
  }
  return lists;
}

const MAX_CODE = 12;

/** Returns what the codes in each column of a table mean. */
function findMeanings(
  table: ImportTable,
  codes: CodeList,
  said: string,
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const alone = codes.get('');
  return new Map(
    table.columns.flatMap(({ name }, column) => {
      const own = alone ? (name === said ? alone : undefined) : codes.get(foldName(name));
      if (own) return [[column, own] as const];
      const fitting = alone ? [] : [...codes.values()].filter((list) => areCodes(table, column, list));
      return fitting[0] && fitting.length === 1 ? [[column, fitting[0]] as const] : [];
    }),
  );
}

/** Returns whether nearly all values of a column are codes of a list, and more than a few. */
function areCodes(table: ImportTable, column: number, list: ReadonlyMap<string, string>): boolean {
  const { values = new Set<string>() } = profileColumns(table)[column] ?? {};
  const known = [...values].filter((value) => list.has(value));
  return known.length >= MIN_CODES && known.length >= MIN_KNOWN * values.size;
}

function decode(
  named: NamedTable,
  list: string,
  meanings: ReadonlyMap<number, ReadonlyMap<string, string>>,
): NamedTable {
  if (meanings.size === 0) return named;
  const { table } = named;
  const columns = table.columns.map((each, column) =>
    meanings.has(column) ? { ...each, kind: 'text' as const } : each,
  );
  const cell = (row: number, column: number) => {
    const text = table.cell(row, column);
    return meanings.get(column)?.get(foldSpaces(text)) ?? text;
  };
  const called = [...meanings.keys()].map((column) => `“${table.columns[column]?.name}”`).join(', ');
  const message = `Codes in ${called} were read as what “${list}” says that they mean.`;
  const note: Remark = { severity: 'note', place: named.name, message, fix: '' };
  return { ...named, table: { ...table, columns, cell }, remarks: [...named.remarks, note] };
}

/**
 * Returns the questions whether tables that were taken for actors say what codes mean that stand in other tables, or are none of the network: `actors` are these tables, `others` those in
 * which the codes may stand. None for one whose rows `isTied` says to be ends of ties.
 */
export function askAboutCodeLists(
  actors: readonly NamedTable[],
  others: readonly NamedTable[],
  lists: ListRoles,
): readonly Question[] {
  return actors.flatMap((named) => {
    if (named.name === '' || !named.hasHeader || Object.hasOwn(lists, named.name)) return [];
    const codes = readCodes(named.table);
    if (!codes) return [];
    const found = others.flatMap(({ table }) => listCoded(table, codes));
    if (found.length === 0) return [];
    const alone = codes.has('');
    const toChoice = (columns: readonly string[]) => ({
      label: `It says what the codes in “${columns.join('”, “')}” mean`,
      mapping: { headers: { lists: { [named.name]: { codesOf: alone ? (columns[0] ?? '') : '' } } } },
    });
    const choices = alone ? found.slice(0, 3).map((column) => toChoice([column])) : [toChoice(found)];
    const shown = found.slice(0, 3).map((column) => `“${column}”`);
    return [
      {
        id: `codes ${named.name}`,
        about: 'coverage' as const,
        message: `Are the rows of “${named.name}” actors? Codes of it stand in ${shown.join(', ')} of another table.`,
        choices: [
          { label: 'They are actors', mapping: { headers: { lists: { [named.name]: 'actors' as const } } } },
          ...choices,
          {
            label: 'They are none of the network: leave the table out',
            mapping: { headers: { lists: { [named.name]: 'none' as const } } },
          },
        ],
        hasGuess: true,
      },
    ];
  });
}

/** Returns the columns of a table in which codes of a list stand. */
function listCoded(table: ImportTable, codes: CodeList): readonly string[] {
  return table.columns.flatMap(({ name }, column) => {
    const alone = codes.get('');
    const own = alone ?? codes.get(foldName(name));
    return own && areCodes(table, column, own) ? [name] : [];
  });
}
