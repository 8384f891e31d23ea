import { LIMITS } from '@/lib/network/limits';
import { createTable, TooLargeError } from '../create-table';
import { findCodesByYear } from '../guess/codes-by-year';
import { askAboutTitle, TITLE_COLUMN, toTitleType } from '../guess/title-type';
import { isTotal } from '../guess/total-words';
import type { Remark } from '../import-tables';
import { toRawRows } from './raw-rows';
import { MARKS, NOTHING, NUMBER } from './square-cells';
import type { NamedTable } from './table-reading';
import { createPlainNumbers } from './thousands';
import { unfoldCodes } from './unfold-codes';
import { toNamed } from './unfold-matrix';

const text = (name: string) => ({ name, kind: 'text' as const });

/**
 * Returns the ties and actors of a table whose rows and columns are actors of two sorts: each mark, or number that is not zero, ties the actor of its
 * row to that of its column. Columns that hold anything else are passed over, and told.
 */
export function unfoldMarks(named: NamedTable): readonly NamedTable[] {
  const coded = findCodesByYear(named.table);
  if (coded) return unfoldCodes(named, coded);
  const raw = toRawRows(named);
  const written = (row: number, column: number) => raw.cell(row, column).trim();
  const toPlain = createPlainNumbers(listCells(raw.count, named.table.columns.length, written));
  const read = (row: number, column: number) => toPlain(written(row, column));
  const count = (until: number) => Array.from({ length: until - 1 }, (_, index) => index + 1);
  const below = findRemarksBelow(named, raw.count, read);
  const all = { rows: count(raw.count - below.length), columns: count(named.table.columns.length) };
  const sums = findSums(all, read);
  const rows = all.rows.filter((row) => !sums.rows.includes(row));
  const places = all.columns.filter((column) => !sums.columns.includes(column));
  const isMark = (cell: string) =>
    NOTHING.has(cell.toLowerCase()) || isNo(cell) || MARKS.has(cell.toLowerCase()) || NUMBER.test(cell);
  const marked = places.filter(
    (column) => read(0, column) !== '' && rows.every((row) => isMark(read(row, column))),
  );
  // Beside marks alone a column of numbers is a measure of the row, such as an age.
  const plain = marked.filter((column) =>
    rows.every((row) => !/^[+\-−]?\d/.test(read(row, column)) || /^[01]$/.test(read(row, column))),
  );
  const columns = plain.length > 1 ? plain : marked;
  const ties: { readonly cells: string[]; readonly row: number }[] = [];
  for (const row of rows) {
    for (const column of columns) {
      const cell = read(row, column);
      if (read(row, 0) === '' || NOTHING.has(cell.toLowerCase()) || isNo(cell)) continue;
      const weight = MARKS.has(cell.toLowerCase()) ? '1' : cell.replace('−', '-').replace(',', '.');
      if (Number(weight) === 0) continue;
      if (ties.length >= LIMITS.relationships) throw new TooLargeError('The table holds too many marks.');
      ties.push({ cells: [read(row, 0), read(0, column), 'true', weight], row });
    }
  }
  const isWeighted = ties.some(({ cells }) => cells[3] !== '1');
  const title = toTitleType(named.titles ?? []);
  const head = [text('source'), text('target'), { name: 'directed', kind: 'boolean' as const }];
  const table = createTable(
    [
      ...head,
      ...(isWeighted ? [{ name: 'weight', kind: 'number' as const }] : []),
      ...(title === null ? [] : [text(TITLE_COLUMN)]),
    ],
    ties.map(({ cells }) => [
      ...(isWeighted ? cells : cells.slice(0, 3)),
      ...(title === null ? [] : [title]),
    ]),
  );
  const names = [...rows.map((row) => read(row, 0)), ...columns.map((column) => read(0, column))];
  const actors = createTable(
    [text('id'), text('name')],
    [...new Set(names.filter((name) => name !== ''))].map((name) => [name, name]),
  );
  const placed = { ...table, line: (tie: number) => raw.line(ties[tie]?.row ?? 0) };
  const left = places.filter((column) => !columns.includes(column)).map((column) => read(0, column));
  const remarks = [
    ...describe(columns.length, left),
    ...describeSums([
      ...sums.rows.map((row) => read(row, 0)),
      ...sums.columns.map((column) => read(0, column)),
    ]),
    ...below.map((words) => note(`A row below the table is none of it: “${words.slice(0, 200)}”.`)),
  ];
  return [
    { ...toNamed('ties', placed, remarks), questions: title === null ? [] : [askAboutTitle(title)] },
    toNamed('actors', actors, []),
  ];
}

function listCells(rows: number, columns: number, read: Cells): readonly string[] {
  const places = Array.from({ length: columns }, (_, column) => column);
  return Array.from({ length: rows }, (_, row) => places.map((column) => read(row, column))).flat();
}

type Cells = (row: number, column: number) => string;
type Places = { readonly rows: readonly number[]; readonly columns: readonly number[] };

/** Returns the remarks in the last rows, which have nothing in any other column: a note, a source, long words. */
function findRemarksBelow({ table }: NamedTable, count: number, read: Cells): readonly string[] {
  const found: string[] = [];
  for (let row = count - 1; row > 1; row -= 1) {
    const words = read(row, 0);
    const isAlone = table.columns.every((_, column) => column === 0 || read(row, column) === '');
    if (!isAlone || (words !== '' && !REMARK.test(words) && words.length <= MAX_NAME)) break;
    found.unshift(words);
  }
  return found.filter((words) => words !== '');
}

const REMARK =
  /^([*†‡§¹²³]|(notes?|sources?|quellen?|anmerkungen?|fuentes?|notas?|fontes?|примечани[ея]|источники?|ملاحظ|المصدر)\b|\(\d\)|[a-z]\)\s|\S{1,8}\s?=\s)/iu;
/** Longer words in the last rows are remarks. */
const MAX_NAME = 100;

/** Returns the rows and columns that are called a sum and hold the sums of the others. */
function findSums({ rows, columns }: Places, read: Cells): Places {
  const isSumRow = (row: number) => isTotal(read(row, 0));
  const isSumColumn = (column: number) => isTotal(read(0, column));
  const [parts, ofColumns] = [
    rows.filter((row) => !isSumRow(row)),
    columns.filter((column) => !isSumColumn(column)),
  ];
  const addsUp = (
    sum: (place: number) => string,
    values: (place: number) => readonly string[],
    at: readonly number[],
  ) => {
    const right = at.filter((place) =>
      isClose(
        toNumber(sum(place)),
        values(place).reduce((all, each) => all + toNumber(each), 0),
      ),
    );
    return at.length > 0 && right.length >= MIN_RIGHT * at.length;
  };
  return {
    rows: rows.filter(
      (row) =>
        isSumRow(row) &&
        addsUp(
          (column) => read(row, column),
          (column) => parts.map((part) => read(part, column)),
          ofColumns,
        ),
    ),
    columns: columns.filter(
      (column) =>
        isSumColumn(column) &&
        addsUp(
          (row) => read(row, column),
          (row) => ofColumns.map((each) => read(row, each)),
          parts,
        ),
    ),
  };
}

/** Sums are of numbers that were rounded, and some cells hold nothing. */
const MIN_RIGHT = 2 / 3;
const CLOSE = 0.02;

function isClose(sum: number, value: number): boolean {
  return Math.abs(sum - value) <= Math.max(0.5, CLOSE * Math.abs(value));
}

function toNumber(cell: string): number {
  const value = MARKS.has(cell.toLowerCase()) ? 1 : Number(cell.replace('−', '-').replace(',', '.'));
  return Number.isFinite(value) ? value : 0;
}

function isNo(cell: string): boolean {
  return /^(no|false|abs\.?|exc\.?|absente?|excused|excusée?|entschuldigt|ausente|assente)$/i.test(cell);
}

function note(message: string): Remark {
  return { severity: 'note', place: '', message, fix: '' };
}

function describeSums(names: readonly string[]): readonly Remark[] {
  if (names.length === 0) return [];
  const named = [...new Set(names)].map((name) => `“${name}”`).join(', ');
  return [note(`Rows and columns that hold the sums of the others were passed over: ${named}.`)];
}

function describe(count: number, left: readonly string[]): readonly Remark[] {
  const told = note(
    `Rows were tied to what ${count.toLocaleString('en')} columns are called, wherever a mark or a number stands.`,
  );
  if (left.length === 0) return [told];
  const named = left.slice(0, 10).map((name) => `“${name}”`);
  return [told, note(`Columns that hold no marks were passed over: ${named.join(', ')}.`)];
}
