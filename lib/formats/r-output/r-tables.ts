import { COLUMN, RReader, type RValue } from './r-value';

type Rows = readonly (readonly string[])[];

const START = /(?:^|[\s=(]|<-)((?:base::|tibble::|dplyr::)?(?:structure|data\.frame|tibble|tribble)\s*\()/g;
const MAKERS: ReadonlySet<string> = new Set([
  'data.frame',
  'tibble',
  'base::data.frame',
  'tibble::tibble',
  'list',
]);
/** Tables that one file may have. */
const MAX_TABLES = 50;

/** Returns the tables and matrices that code of R writes down, the names of their columns first. Throws a TextFault for code that has to be run. */
export function listRTables(text: string): readonly Rows[] {
  const tables: Rows[] = [];
  START.lastIndex = 0;
  for (let found = START.exec(text); found && tables.length < MAX_TABLES; found = START.exec(text)) {
    const from = found.index + found[0].length - (found[1]?.length ?? 0);
    const { value, end } = readOne(text, from);
    const rows = typeof value === 'string' ? null : toRows(value);
    if (rows) tables.push(rows);
    START.lastIndex = Math.max(end, from + 1);
  }
  return tables;
}

function readOne(text: string, from: number): { readonly value: string | RValue; readonly end: number } {
  const reader = new RReader(text, from);
  return { value: reader.readValue(), end: reader.end };
}

function toRows(value: RValue): Rows | null {
  if (value.call === 'tribble' || value.call === 'tibble::tribble') return readTribble(value);
  if (value.attributes.has('dim')) return readMatrix(value);
  if (!MAKERS.has(value.call)) return null;
  const names = listTexts(value.attributes.get('names'));
  const columns = value.items.flatMap((item, index) => {
    const name = (value.names[index] || names[index]) ?? '';
    return /^(stringsAsFactors|check\.names|row\.names)$/.test(name)
      ? []
      : [{ name, cells: listCells(item) }];
  });
  const length = Math.max(0, ...columns.map(({ cells }) => cells.length));
  if (columns.length < 2 || length === 0) return null;
  // A value of one is that of all rows.
  const rows = Array.from({ length }, (_, row) =>
    columns.map(({ cells }) => (cells.length === 1 ? cells[0] : cells[row]) ?? ''),
  );
  return [columns.map(({ name }) => name), ...rows];
}

function listTexts(value: RValue | undefined): readonly string[] {
  return value?.items.map((item) => (typeof item === 'string' ? item : '')) ?? [];
}

/** Returns the cells of a column; those of a factor are numbers of its levels. */
function listCells(item: string | RValue): readonly string[] {
  if (typeof item === 'string') return [item];
  const levels = listTexts(item.attributes.get('levels'));
  if (item.call === 'factor' || item.call === 'as.Date')
    return item.items[0] === undefined ? [] : listCells(item.items[0]);
  const isDate = listTexts(item.attributes.get('class')).includes('Date');
  const flat = item.items.flatMap((each) =>
    typeof each === 'string' ? [each] : [listCells(each).join('; ')],
  );
  if (isDate) return flat.map(toDay);
  return levels.length > 0 ? flat.map((place) => levels[Number(place) - 1] ?? '') : flat;
}

/** R counts days from the first of January 1970. */
function toDay(days: string): string {
  const date = new Date(Number(days) * 86_400_000);
  return days === '' || Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Cells of a matrix are written column by column. */
function readMatrix(value: RValue): Rows | null {
  const [rows = 0, columns = 0] = listTexts(value.attributes.get('dim')).map(Number);
  const [down, across] = value.attributes.get('dimnames')?.items ?? [];
  const [rowNames, columnNames] = [down, across].map((names) =>
    names === undefined ? [] : listCells(names),
  );
  const cells = listCells({ ...value, attributes: new Map() });
  if (cells.length !== rows * columns || columns < 2) return null;
  const body = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[column * rows + row] ?? ''),
  );
  const isNamed = rowNames?.length === rows;
  const head = columnNames?.length === columns ? [columnNames] : [];
  return [
    ...head.map((names) => [...(isNamed ? [''] : []), ...names]),
    ...body.map((row, at) => (isNamed ? [rowNames[at] ?? '', ...row] : row)),
  ];
}

/** The names of columns come first, and then the cells of each row. */
function readTribble({ items, names }: RValue): Rows | null {
  const columns = names.filter((name) => name === COLUMN).length;
  const texts = items.map((item) => (typeof item === 'string' ? item : listCells(item).join('; ')));
  if (columns < 2) return null;
  return Array.from({ length: Math.floor(texts.length / columns) }, (_, row) =>
    texts.slice(row * columns, (row + 1) * columns),
  );
}
