import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { toPairExample } from '../guess/likely-choices';
import { profileColumns } from '../guess/profile-column';
import { ratePairs } from '../guess/rate-pairs';
import type { ImportColumn, ImportTable } from '../import-tables';
import type { Question, QuestionChoice } from '../question';
import type { NamedTable } from './table-reading';

/** The share of the keys of rows that must be those of the other table. */
const MIN_KNOWN = 0.8;
const MAX_ROWS = 100_000;
const MAX_PAIRS = 6;
/** Words for the two parts of a name, within longer names of columns. */
const LAST = /(^| )(last|family|sur|surname|lastname|nachname|nom|apellido|cognome|sobrenome)( |$)/;
const FIRST = /(^| )(first|1st|given|forename|firstname|vorname|prenom|nombre|nome)( |$)/;

/** Rows that name by a key a row of another table, in which each key stands once. */
type KeyedRows = {
  readonly rows: NamedTable;
  readonly others: NamedTable;
  /** The columns that hold the key. */
  readonly key: number;
  readonly otherKey: number;
};

/**
 * Returns the tables that a column of one name joins: rows such as those who took part, and what they took part in, whose key stands once in a table of its own. Of several
 * the one with most columns of names. Null where no two tables share such a key.
 */
export function findKeyedRows(tables: readonly NamedTable[]): KeyedRows | null {
  const found = tables.flatMap((rows) =>
    tables.flatMap((others) => (rows === others ? [] : findKey(rows, others))),
  );
  const countNames = ({ rows }: KeyedRows) =>
    profileColumns(rows.table).filter(({ sort }) => sort === 'name').length;
  return [...found].sort((a, b) => countNames(b) - countNames(a))[0] ?? null;
}

function findKey(rows: NamedTable, others: NamedTable): readonly KeyedRows[] {
  if (!rows.hasHeader || !others.hasHeader || rows.own !== null || others.own !== null) return [];
  if (rows.table.rows < others.table.rows || rows.table.rows > MAX_ROWS) return [];
  return others.table.columns.flatMap(({ name }, otherKey) => {
    const key = rows.table.columns.findIndex((column) => foldName(column.name) === foldName(name));
    if (key < 0 || name.trim() === '') return [];
    const keys = listCells(others.table, otherKey);
    const known = new Set(keys);
    const named = listCells(rows.table, key);
    const isKey = known.size === keys.length && keys.length > 1 && !known.has('');
    const isNamed = named.filter((each) => known.has(each)).length >= MIN_KNOWN * named.length;
    const hasMore = others.table.columns.length > 1 && rows.table.columns.length > 1;
    return isKey && isNamed && hasMore && new Set(named).size > 1 ? [{ rows, others, key, otherKey }] : [];
  });
}

function listCells(table: ImportTable, column: number): readonly string[] {
  return Array.from({ length: table.rows }, (_, row) => foldSpaces(table.cell(row, column)));
}

/** Returns tables of which one has, in each row, what the row of another table says that has the same key; all others are left. Null where none are joined so. */
export function joinByKey(tables: readonly NamedTable[]): readonly NamedTable[] | null {
  const found = findKeyedRows(tables);
  if (!found) return null;
  const { rows, others, key, otherKey } = found;
  const places = new Map(listCells(others.table, otherKey).map((each, row) => [each, row]));
  const names = new Set(rows.table.columns.map(({ name }) => name));
  const added = others.table.columns
    .map((column, at) => ({ column, at }))
    .filter(({ at }) => at !== otherKey);
  const toName = (name: string) => (names.has(name) ? `${others.name} ${name}` : name);
  const own = rows.table.columns.length;
  const table: ImportTable = {
    columns: [
      ...rows.table.columns,
      ...added.map(({ column }): ImportColumn => ({ ...column, name: toName(column.name) })),
    ],
    rows: rows.table.rows,
    cell: (row, column) => {
      if (column < own) return rows.table.cell(row, column);
      const place = places.get(foldSpaces(rows.table.cell(row, key)));
      const at = added[column - own]?.at;
      return place === undefined || at === undefined ? '' : others.table.cell(place, at);
    },
    line: (row) => rows.table.line(row),
  };
  const unnamed = listCells(others.table, otherKey).filter((each) => !listKeys(rows, key).has(each)).length;
  const called = rows.table.columns[key]?.name ?? '';
  const message = `Each row of “${rows.name}” has what “${others.name}” says of its “${called}”${unnamed > 0 ? `; ${unnamed.toLocaleString('en')} rows of “${others.name}” are named by none` : ''}.`;
  const joined: NamedTable = {
    ...rows,
    table: joinNameParts(table),
    role: 'ties',
    remarks: [...rows.remarks, ...others.remarks, { severity: 'note', place: '', message, fix: '' }],
  };
  return [joined, ...tables.filter((each) => each !== rows && each !== others)];
}

function listKeys(named: NamedTable, key: number): ReadonlySet<string> {
  return new Set(listCells(named.table, key));
}

/** Where the two parts of a name stand in columns of their own, a further column has both. */
function joinNameParts(table: ImportTable): ImportTable {
  const pairs = table.columns.flatMap(({ name }, last) => {
    const stem = toStem(name, LAST);
    const first = table.columns.findIndex((other) => stem !== null && toStem(other.name, FIRST) === stem);
    return stem !== null && first >= 0 && first !== last
      ? [{ name: `${stem} name`.trim(), last, first }]
      : [];
  });
  const own = table.columns.length;
  return {
    ...table,
    columns: [...table.columns, ...pairs.map(({ name }): ImportColumn => ({ name, kind: 'text' }))],
    cell: (row, column) => {
      const pair = pairs[column - own];
      if (!pair) return table.cell(row, column);
      return [pair.first, pair.last]
        .map((at) => table.cell(row, at).trim())
        .filter(Boolean)
        .join(' ');
    },
  };
}

/** Returns what stands before the word for a part of a name; null for a column of no such part. */
function toStem(name: string, part: RegExp): string | null {
  const words = foldName(name);
  const found = part.exec(words);
  return found ? words.slice(0, found.index).trim() : null;
}

/** Returns the question whether rows of two tables that share a key belong together; none where no two do, or the tables make no ties that way. */
export function askAboutKeys(tables: readonly NamedTable[]): readonly Question[] {
  const found = findKeyedRows(tables);
  const [joined] = (found && joinByKey(tables)) ?? [];
  if (!found || !joined) return [];
  const { rows, others, key } = found;
  const choices = offerAcross(joined.table, rows.table);
  if (choices.length === 0) return [];
  return [
    {
      id: 'joined',
      about: 'coverage',
      message: `Do the rows of “${rows.name}” belong to those of “${others.name}” with the same “${rows.table.columns[key]?.name}”? So far one of the tables is read alone.`,
      choices: [
        { label: 'They do not: each table stands alone', mapping: {} },
        ...choices,
        {
          label: 'They do: each row is a tie, of columns to be chosen',
          mapping: { headers: { rows: 'joined' } },
        },
      ],
      hasGuess: true,
    },
  ];
}

/** From each column of names of the one table to each of the other, those first that are called as actors are; and the first the other way round. */
function offerAcross(joined: ImportTable, rows: ImportTable): readonly QuestionChoice[] {
  const own = new Set(rows.columns.map(({ name }) => name));
  const names = profileColumns(joined).filter(
    ({ sort, name, values }) =>
      sort === 'name' && values.size > 1 && toStem(name, LAST) === null && toStem(name, FIRST) === null,
  );
  const isOfRows = ({ name }: { readonly name: string }) =>
    own.has(name) || [...own].some((each) => `${toStem(each, LAST)} name`.trim() === name);
  const pairs = names
    .filter((each) => !isOfRows(each))
    .flatMap((source) => names.filter(isOfRows).map((target) => ({ source, target })));
  const rated = ratePairs(pairs).slice(0, MAX_PAIRS);
  const turned = rated.slice(0, 1).map(({ source, target }) => ({ source: target, target: source }));
  return [...rated.slice(0, 1), ...turned, ...rated.slice(1)].map(({ source, target }) => ({
    label: `They do: each row is a tie, from “${source.name}” to “${target.name}”`,
    example: toPairExample(joined, source.name, target.name),
    mapping: {
      headers: { rows: 'joined' as const },
      tieColumns: { [source.name]: 'source' as const, [target.name]: 'target' as const },
    },
  }));
}
