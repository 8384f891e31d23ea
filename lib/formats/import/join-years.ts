import { foldSpaces } from '../guess/fold-spaces';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField } from '../mapping';

/** A table whose rows of following years are one, and what was done to it. */
export type JoinedYears = { readonly table: ImportTable; readonly remarks: readonly Remark[] };

/** How the rows of a table of years follow on one another. */
export type YearRows = {
  /** The column of years. */
  readonly name: string;
  /** Rows that have a year. */
  readonly of: number;
  /** Rows that say of the year after what another row says. */
  readonly following: number;
  /** Rows that say of a year what another row says of it: events do so, states of affairs do not. */
  readonly repeated: number;
  /** Columns whose values are others in most following years, such as deaths: they measure a year. */
  readonly measures: readonly string[];
};

/** The columns of a table of years. */
type YearColumns = {
  readonly year: number;
  readonly ends: readonly number[];
  /** Other columns that say what a tie is: they are the same in all rows of one tie. */
  readonly told: readonly number[];
  /** Columns that are kept as they are. */
  readonly kept: readonly number[];
};

/** Rows that say year after year that a tie lasts, by their places in the table. */
type Run = { readonly rows: number[]; readonly first: number; last: number };

const YEAR = /^(1\d{3}|20\d\d)(\.0)?$/;
/** As many rows as are read only to find what may be asked. */
const MAX_ROWS = 20_000;
/** From this share of the following rows on, a column measures a year; below, another value begins another tie. */
const MANY_CHANGES = 0.5;
const ENDS: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName'] as const),
]);
/** Fields that may differ between the years of one tie. */
const FREE: ReadonlySet<TieField> = new Set<TieField>(['id', 'date', 'ignore', 'attribute']);
const FEW_NAMES = 3;

/** So many rows, and such a share of them, must follow on others to be told of: fewer may be chance. */
const MIN_ROWS = 3;
const MIN_SHARE = 0.3;
/** Where more rows than this are of one pair and year, they are events. */
const MAX_REPEATED = 0.1;

/** Returns the remark that rows of years might be one tie that lasts, where many follow on others; else none. */
export function remarkOnYears(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): readonly Remark[] {
  const found = findYearRows(table, mapping);
  if (!found || found.repeated > MAX_REPEATED * found.of) return [];
  const { name, following, of, measures } = found;
  if (following < MIN_ROWS || following < MIN_SHARE * of) return [];
  const count = `${following.toLocaleString('en')} of ${of.toLocaleString('en')} rows`;
  const kept =
    measures.length === 0
      ? ''
      : ` What ${quoteNames(measures)} changes from year to year, and would be kept with its year.`;
  const message = `By “${name}”, ${count} say again what another row says of the same two a year before. They stay a tie for each year, unless “Rows of the same two and type” (--aggregate years) makes ties of them that last.${kept}`;
  return [{ severity: 'note', place: '', message, fix: '' }];
}

/** Returns how the rows of a table follow on one another; null where its dates are no years alone, or where it names no two ends. */
export function findYearRows(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): YearRows | null {
  const columns = findColumns(table, mapping);
  if (!columns) return null;
  const { following, measures, of, repeated } = compareYears(table, columns, Math.min(table.rows, MAX_ROWS));
  return {
    name: nameOf(table, columns.year),
    of,
    following,
    repeated,
    measures: measures.map((at) => nameOf(table, at)),
  };
}

/**
 * Returns a table in which rows of the same ends and type over years that follow on one another are one row, with a period in place of the
 * year. A year without a row, or another value in a column that is mostly the same, begins a new tie; what a column measures is kept with
 * its year.
 */
export function joinYears(table: ImportTable, mapping: Pick<Mapping, 'tieColumns'>): JoinedYears {
  const columns = findColumns(table, mapping);
  if (!columns) return { table, remarks: [] };
  const { measures } = compareYears(table, columns, table.rows);
  const runs = listRuns(table, columns, measures);
  if (runs.length === table.rows) return { table, remarks: [] };
  return { table: toJoined(table, columns.year, measures, runs), remarks: [describe(table, runs, measures)] };
}

function findColumns(table: ImportTable, { tieColumns }: Pick<Mapping, 'tieColumns'>): YearColumns | null {
  const fields = table.columns.map(({ name }) =>
    Object.hasOwn(tieColumns, name) ? (tieColumns[name] ?? 'attribute') : 'attribute',
  );
  const list = (is: (field: TieField) => boolean) => fields.flatMap((field, at) => (is(field) ? [at] : []));
  const [year, second] = list((field) => field === 'date');
  const hasEnds =
    fields.some((field) => field === 'source' || field === 'sourceName') &&
    fields.some((field) => field === 'target' || field === 'targetName');
  if (year === undefined || second !== undefined || !hasEnds || !areYears(table, year)) return null;
  if (fields.some((field) => field === 'dateMonth' || field === 'dateDay')) return null;
  return {
    year,
    ends: list((field) => ENDS.has(field)),
    told: list((field) => !ENDS.has(field) && !FREE.has(field)),
    kept: list((field) => field === 'attribute'),
  };
}

function areYears(table: ImportTable, column: number): boolean {
  let years = 0;
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1) {
    const cell = table.cell(row, column).trim();
    if (YEAR.test(cell)) years += 1;
    else if (cell !== '') return false;
  }
  return years > 0;
}

function compareYears(table: ImportTable, columns: YearColumns, rows: number) {
  const known = new Map<string, number>();
  let repeated = 0;
  for (let row = 0; row < rows; row += 1) {
    const year = readYear(table, columns, row);
    const key = `${toKey(table, columns, [], row)}\n${year}`;
    if (year === null) continue;
    if (known.has(key)) repeated += 1;
    else known.set(key, row);
  }
  const changes = new Map<number, number>();
  let [of, following] = [0, 0];
  for (let row = 0; row < rows; row += 1) {
    const year = readYear(table, columns, row);
    if (year === null) continue;
    of += 1;
    const before = known.get(`${toKey(table, columns, [], row)}\n${year - 1}`);
    if (before === undefined) continue;
    following += 1;
    for (const column of columns.kept)
      if (table.cell(row, column) !== table.cell(before, column))
        changes.set(column, (changes.get(column) ?? 0) + 1);
  }
  const measures = columns.kept.filter((column) => (changes.get(column) ?? 0) > MANY_CHANGES * following);
  return { of, following, repeated, measures };
}

/** Returns the rows of each tie, in the order of their first ones. */
function listRuns(table: ImportTable, columns: YearColumns, measures: readonly number[]): readonly Run[] {
  const same = columns.kept.filter((column) => !measures.includes(column));
  const groups = new Map<string, { readonly row: number; readonly year: number }[]>();
  const runs: Run[] = [];
  for (let row = 0; row < table.rows; row += 1) {
    const year = readYear(table, columns, row);
    if (year === null) {
      runs.push({ rows: [row], first: 0, last: 0 });
      continue;
    }
    const key = toKey(table, columns, same, row);
    const group = groups.get(key);
    if (group) group.push({ row, year });
    else groups.set(key, [{ row, year }]);
  }
  for (const group of groups.values()) runs.push(...partRuns(group));
  return runs.sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Two rows of one year are two ties, side by side. */
function partRuns(group: { readonly row: number; readonly year: number }[]): readonly Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  for (const { row, year } of group.sort((a, b) => a.year - b.year)) {
    open = open.filter(({ last }) => last >= year - 1);
    const known = open.find(({ last }) => last === year - 1);
    if (known) {
      known.rows.push(row);
      known.last = year;
    } else {
      const begun = { rows: [row], first: year, last: year };
      runs.push(begun);
      open.push(begun);
    }
  }
  return runs;
}

function toJoined(
  table: ImportTable,
  year: number,
  measures: readonly number[],
  runs: readonly Run[],
): ImportTable {
  const get = (row: number) => {
    const run = runs[row];
    const first = run?.rows[0];
    if (!run || first === undefined) throw new RangeError(`There is no row ${row}.`);
    return { run, first };
  };
  return {
    columns: table.columns,
    rows: runs.length,
    line: (row) => table.line(get(row).first),
    cell: (row, column) => {
      const { run, first } = get(row);
      if (run.rows.length === 1) return table.cell(first, column);
      if (column === year) return `${run.first}/${run.last}`;
      return measures.includes(column) ? joinCells(table, run, column) : table.cell(first, column);
    },
  };
}

/** Returns what a column says of each year: “1920: 611.8; 1921: 335.4”. */
function joinCells(table: ImportTable, { rows, first }: Run, column: number): string {
  const cells = rows.map((row) => table.cell(row, column));
  if (cells.every((cell) => cell === cells[0])) return cells[0] ?? '';
  return cells.flatMap((cell, index) => (cell === '' ? [] : [`${first + index}: ${cell}`])).join('; ');
}

function describe(table: ImportTable, runs: readonly Run[], measures: readonly number[]): Remark {
  const joined = runs.filter(({ rows }) => rows.length > 1);
  const rows = joined.reduce((sum, run) => sum + run.rows.length, 0).toLocaleString('en');
  const ties =
    joined.length === 1 ? 'one tie that lasts' : `${joined.length.toLocaleString('en')} ties that last`;
  const kept =
    measures.length === 0
      ? ''
      : ` What ${quoteNames(measures.map((at) => nameOf(table, at)))} of each year is kept with the year.`;
  const message = `${rows} rows of years that follow on one another became ${ties}; a year without a row begins another.${kept}`;
  return { severity: 'note', place: '', message, fix: '' };
}

/** Returns the first names of columns with their verb: “flow” says, “a” and “b” say. */
export function quoteNames(names: readonly string[]): string {
  const quoted = names.slice(0, FEW_NAMES).map((name) => `“${name}”`);
  const more = names.length - quoted.length;
  if (more > 0) return `${quoted.join(', ')} and ${more} more say`;
  return quoted.length === 1
    ? `${quoted[0]} says`
    : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)} say`;
}

function readYear(table: ImportTable, { year }: YearColumns, row: number): number | null {
  const cell = table.cell(row, year).trim();
  return YEAR.test(cell) ? Number(cell) : null;
}

function toKey(
  table: ImportTable,
  { ends, told }: YearColumns,
  same: readonly number[],
  row: number,
): string {
  const named = ends.map((column) => foldSpaces(table.cell(row, column)).toLowerCase());
  return [...named, ...[...told, ...same].map((column) => table.cell(row, column))].join('\u0000');
}

function nameOf(table: ImportTable, column: number): string {
  return table.columns[column]?.name ?? '';
}
