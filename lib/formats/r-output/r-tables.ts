import { COLUMN, RReader, type RValue } from './r-value';
import { listRNames, listRVariables, type RVariables, resolveR } from './r-variables';

type Rows = readonly (readonly string[])[];

const START =
  /(?:^|[\s=(]|<-)((?:base::|tibble::|dplyr::)?(?:structure|data\.frame|tibble|tribble|matrix|cbind|make_graph|graph)\s*\()/g;
const MAKERS: ReadonlySet<string> = new Set([
  'data.frame',
  'tibble',
  'base::data.frame',
  'tibble::tibble',
  'list',
  'cbind',
]);
/** Calls that make a graph of ends, two by two. */
const GRAPHS: ReadonlySet<string> = new Set(['make_graph', 'graph']);
/** Tables that one file may have. */
const MAX_TABLES = 50;

/** Returns the tables and matrices that code of R writes down, the names of their columns first. Throws a TextFault for code that has to be run. */
export function listRTables(text: string): readonly Rows[] {
  const tables: Rows[] = [];
  const variables = listRVariables(text);
  START.lastIndex = 0;
  for (let found = START.exec(text); found && tables.length < MAX_TABLES; found = START.exec(text)) {
    const from = found.index + found[0].length - (found[1]?.length ?? 0);
    const { value, end } = readOne(text, from);
    const rows = typeof value === 'string' ? null : toRows(value, variables, () => findNames(text, from));
    if (rows) tables.push(addDirection(rows, findVariable(text, from), text));
    START.lastIndex = Math.max(end, from + 1);
  }
  return tables;
}

function readOne(text: string, from: number): { readonly value: string | RValue; readonly end: number } {
  const reader = new RReader(text, from);
  return { value: reader.readValue(), end: reader.end };
}

/** Returns under what name a script keeps what begins there; null where it keeps it under none. */
function findVariable(text: string, from: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  return /^\s*([\p{L}.][\p{L}\d._]{0,80})\s*(?:<-|=)\s*$/u.exec(line)?.[1] ?? null;
}

/** What a matrix is called says below it what its rows and columns are called. */
function findNames(text: string, from: number): RVariables {
  const variable = findVariable(text, from);
  return variable === null ? new Map() : listRNames(text, variable);
}

const UNDIRECTED =
  /\bgraph(?:_from_data_frame|\.data\.frame|_from_edgelist)\s*\(\s*(?:d\s*=\s*|el\s*=\s*)?([\p{L}.][\p{L}\d._]{0,80})[^()]{0,300}\bdirected\s*=\s*F(?:ALSE)?\b/gu;

/** A table of which the script makes a graph without direction says so of each of its rows. */
function addDirection(rows: Rows, variable: string | null, text: string): Rows {
  const isUndirected = [...text.matchAll(UNDIRECTED)].some((found) => found[1] === variable);
  if (!isUndirected || rows[0]?.includes('directed')) return rows;
  return rows.map((row, index) => [...row, index === 0 ? 'directed' : 'false']);
}

function toRows(written: RValue, variables: RVariables, findSaid: () => RVariables): Rows | null {
  const value = resolveR(written, variables);
  if (GRAPHS.has(value.call)) return readEnds(value);
  if (value.call === 'matrix') {
    const matrix = toMatrix(value, variables, findSaid());
    return matrix && readMatrix(matrix);
  }
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

/** `matrix(c(…), nrow = 3, byrow = TRUE, dimnames = list(…))`: its cells, and how many rows and columns they are. */
function toMatrix(value: RValue, variables: RVariables, said: RVariables): RValue | null {
  const places = ['data', 'nrow', 'ncol', 'byrow', 'dimnames'];
  const unnamed = value.items.filter((_, index) => value.names[index] === '' || isVariable(value, index));
  const find = (name: string) => {
    const index = value.names.indexOf(name);
    return index >= 0 ? value.items[index] : unnamed[places.indexOf(name)];
  };
  const data = find('data');
  const cells = data === undefined ? [] : listCells(data);
  const [nrow, ncol] = ['nrow', 'ncol'].map((name) => Number.parseInt(toWord(find(name)), 10));
  const rows = nrow || Math.ceil(cells.length / (ncol || 1));
  const columns = ncol || Math.ceil(cells.length / rows);
  if (rows * columns !== cells.length || rows < 2) return null;
  const isByRow = /^(T|TRUE)$/.test(toWord(find('byrow')));
  const items = isByRow
    ? cells.map((_, at) => cells[(at % rows) * columns + Math.floor(at / rows)] ?? '')
    : cells;
  const list = (values: readonly (string | RValue)[]): RValue => ({
    ...{ items: values, names: values.map(() => ''), attributes: new Map(), call: 'c' },
  });
  const dimnames = find('dimnames') ?? said.get('dimnames');
  const named = dimnames !== undefined && typeof dimnames !== 'string' ? resolveR(dimnames, variables) : null;
  const own = named ?? list([said.get('rownames') ?? list([]), said.get('colnames') ?? list([])]);
  const attributes = new Map([
    ['dim', list([String(rows), String(columns)])],
    ['dimnames', own],
  ]);
  return { items, names: items.map(() => ''), attributes, call: 'c' };
}

/** A variable gives its name to what it holds, which is no name of an argument. */
function isVariable({ items, names }: RValue, index: number): boolean {
  const item = items[index];
  return (
    typeof item !== 'string' &&
    item?.call === 'c' &&
    !/^(data|nrow|ncol|byrow|dimnames)$/.test(names[index] ?? '')
  );
}

function toWord(value: string | RValue | undefined): string {
  return typeof value === 'string' ? value : (value?.items.map(String)[0] ?? '');
}

/** `graph(c("Ada", "Bert", "Bert", "Cleo"), directed = FALSE)`: the ends, two by two. */
function readEnds({ items, names }: RValue): Rows | null {
  const [ends] = items.filter((item) => typeof item !== 'string');
  const cells = ends === undefined ? [] : listCells(ends);
  if (cells.length < 2 || cells.length % 2 === 1) return null;
  const directed = items[names.indexOf('directed')];
  const isDirected = typeof directed !== 'string' || !/^(F|FALSE)$/.test(directed);
  const rows = Array.from({ length: cells.length / 2 }, (_, row) => [
    cells[2 * row] ?? '',
    cells[2 * row + 1] ?? '',
    String(isDirected),
  ]);
  return [['source', 'target', 'directed'], ...rows];
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
