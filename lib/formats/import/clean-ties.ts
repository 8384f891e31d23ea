import { LIMITS } from '@/lib/network/limits';
import { findMissing } from '../guess/find-missing';
import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { isFootnote, withoutFootnotes } from '../guess/footnote-marks';
import { listValues } from '../guess/list-values';
import { findMissingTypes, isMissingCode } from '../guess/missing-codes';
import { isTotal } from '../guess/total-words';
import { isZeroRow, listMeasures, type Measures } from '../guess/zero-rows';
import type { ImportTable, Mapping, Remark, TieField } from '../import-tables';
import { splitList } from '../join-list';
import { CommaNames } from './comma-names';
import { hasMailName } from './mail-names';

/** A table of ties whose names are as they are meant, and what was done to them. */
export type CleanTies = {
  readonly table: ImportTable;
  /** Whether it has more rows than a network may have ties. */
  readonly isLong: boolean;
  /** Returns what was done; a long table is read to its end for that. */
  readonly describe: () => readonly Remark[];
};

/** Fields in which actors are named, and those of a type or a date, in which a code for a missing value says nothing. */
const NAMES: ReadonlySet<TieField> = new Set<TieField>([
  ...(['source', 'sourceName', 'target', 'targetName', 'third', 'thirdName', 'deniedBy', 'speaker'] as const),
]);
const DATES: ReadonlySet<TieField> = new Set<TieField>(['date', 'from', 'to']);
const TYPES: ReadonlySet<TieField> = new Set<TieField>(['type', 'sourceKind', 'targetKind', 'thirdKind']);
/** Rows at the end of a table that may be no part of it. */
const MAX_FOOTER = 10;
/** As many ties as one row may name: more are no list of names. */
const MAX_TIES = 100;

/**
 * Returns a table of ties as its names are meant: without white space around them, without codes for missing values, a row for each of
 * several names in a cell, and without the total below it. A table whose mapping takes names as they are written stays as it is.
 */
export function cleanTies(table: ImportTable, mapping: Mapping): CleanTies {
  if (mapping.names !== 'folded') return { table, isLong: false, describe: () => [] };
  const fieldOf = (name: string) =>
    Object.hasOwn(mapping.tieColumns, name) ? mapping.tieColumns[name] : undefined;
  const columns = (fields: ReadonlySet<TieField>) =>
    table.columns.flatMap(({ name }, column) => {
      const field = fieldOf(name);
      return field !== undefined && fields.has(field) ? [column] : [];
    });
  const names = columns(NAMES);
  if (table.rows > LIMITS.relationships)
    return cleanLong(table, names, columns(DATES), mapping.missing ?? []);
  const found = findMissing(table, names);
  const missing = new Set(mapping.missing ?? found.codes);
  const types = new Map(
    columns(TYPES).map((column) => [column, findMissingTypes(listValues(table, column).values.keys())]),
  );
  const clean = new CleanCells(table, new Set(names), new Set(columns(DATES)), missing, types);
  const ends = (['source', 'target'] as const).map((field) =>
    table.columns.findIndex(({ name }) => fieldOf(name) === field),
  );
  const id = table.columns.findIndex(({ name }) => fieldOf(name) === 'id');
  const measures = mapping.zeros === 'no tie' ? listMeasures(table, mapping) : [];
  const rows = new RowParts(clean, ends, id, measures);
  const namibia = toNote('“NA” was taken for Namibia, as other codes of countries stand beside it.');
  const describe = () => [
    ...clean.describe(names),
    ...rows.describe(),
    ...(found.hasNamibia && !missing.has('NA') ? [namibia] : []),
  ];
  return { table: rows.toTable(), isLong: false, describe };
}

/** Cleans a table with more rows than a network may have ties: its rows stay as they are, to be put together. */
function cleanLong(
  table: ImportTable,
  names: readonly number[],
  dates: readonly number[],
  missing: readonly string[],
): CleanTies {
  const clean = new CleanCells(table, new Set(names), new Set(dates), new Set(missing));
  const message =
    'In so long a table several names in a cell are not parted, and no total is looked for below it.';
  return {
    table: { ...table, cell: (row, column) => clean.read(row, column) },
    isLong: true,
    describe: () => [...clean.describe(names), toNote(message)],
  };
}

/** The cells of a table, those with names without what is no part of a name. */
class CleanCells {
  constructor(
    readonly table: ImportTable,
    private readonly names: ReadonlySet<number>,
    private readonly dates: ReadonlySet<number>,
    private readonly missing: ReadonlySet<string>,
    /** Values that stand for none, by the column of types or kinds in which they stand. */
    private readonly types: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
  ) {}

  read(row: number, column: number): string {
    if (column < 0) return '';
    const cell = this.table.cell(row, column);
    if (cell === '') return cell;
    if (this.names.has(column)) {
      const name = withoutFootnotes(foldSpaces(cell));
      return this.missing.has(name) ? '' : name;
    }
    const codes = this.types.get(column);
    if (codes) return codes.size > 0 && codes.has(foldSpaces(cell)) ? '' : cell;
    return this.dates.has(column) && isMissingCode(foldSpaces(cell)) ? '' : cell;
  }

  /** Tells how many names had white space or marks of footnotes that are no part of them, and which codes were taken for no value, and where. */
  describe(names: readonly number[]): Remark[] {
    let spaced = 0;
    let example = '';
    let [noted, notedExample] = [0, ''];
    const codes = new Map<string, number>();
    for (const column of names) {
      for (let row = 0; row < this.table.rows; row += 1) {
        const cell = this.table.cell(row, column);
        const folded = cell === '' ? '' : foldSpaces(cell);
        const name = withoutFootnotes(folded);
        if (name !== folded) {
          noted += 1;
          notedExample ||= folded;
        }
        if (folded !== cell) {
          spaced += 1;
          example ||= cell;
        }
        if (this.missing.has(name) && name !== '') codes.set(name, (codes.get(name) ?? 0) + 1);
      }
    }
    const told = [...codes].map(([code, count]) =>
      toNote(`“${code}” stands in ${toCells(count)} in place of a name, and was taken for no value.`),
    );
    if (noted > 0) {
      const words = `Marks of footnotes behind names were left out in ${toCells(noted)}, such as “${notedExample.slice(0, 60)}”.`;
      told.push(toNote(words));
    }
    if (spaced === 0) return told;
    const message = `White space was taken away around or within names in ${toCells(spaced)}, such as “${example.slice(0, 60)}”; names that differ by it alone are one.`;
    return [toNote(message), ...told];
  }
}

/** The rows of a table: those below it left out, and one for each of several names in a cell. */
class RowParts {
  private readonly rows: number[] = [];
  private readonly parts = new Map<number, readonly string[]>();
  private readonly several: number[] = [];
  private readonly commas: CommaNames;
  /** The columns of ids beside those of the ends. */
  private readonly idColumns: ReadonlyMap<number, number>;
  private readonly passed: number[] = [];
  private zeros = 0;

  constructor(
    private readonly clean: CleanCells,
    private readonly ends: readonly number[],
    private readonly id: number,
    measures: Measures,
  ) {
    const { table } = clean;
    const { rows } = table;
    this.idColumns = new Map(ends.map((column) => [column, findIds(table, column)]));
    this.commas = new CommaNames((row, column) => clean.read(row, column), rows, ends);
    for (let row = 0; row < rows; row += 1) {
      if (measures.length > 0 && isZeroRow(table, measures, row)) this.zeros += 1;
      else if (this.isNoTie(row, row >= rows - MAX_FOOTER)) this.passed.push(row);
      else this.addRow(row);
    }
  }

  toTable(): ImportTable {
    const { clean, rows, parts, ends, id } = this;
    const { table } = clean;
    if (parts.size === 0 && rows.length === table.rows)
      return { ...table, cell: (row, column) => clean.read(row, column) };
    const toRow = (row: number) => {
      const found = rows[row];
      if (found === undefined) throw new RangeError(`There is no row ${row}.`);
      return found;
    };
    return {
      columns: table.columns,
      rows: rows.length,
      line: (row) => table.line(toRow(row)),
      cell: (row, column) => {
        const part = parts.get(row);
        const end = part ? ends.indexOf(column) : -1;
        if (part && end >= 0) return part[end] ?? '';
        const cell = clean.read(toRow(row), column);
        return part && column === id && cell !== '' ? `${cell} ${part.join(' ')}` : cell;
      },
    };
  }

  describe(): readonly Remark[] {
    const { table } = this.clean;
    const place = (row: number) => {
      const line = table.line(row);
      return line === null ? `row ${(row + 1).toLocaleString('en')}` : `line ${line.toLocaleString('en')}`;
    };
    const [first] = this.several;
    const several =
      first === undefined
        ? []
        : [
            {
              ...toNote(
                `A cell of ${toCount(this.several.length, 'row')} names several actors, parted by “;” or by commas: a tie was made for each.`,
              ),
              place: place(first),
            },
          ];
    const passed = this.passed.map((row) => ({
      ...toNote('The row repeats the names of the columns, or stands below the table: it was passed over.'),
      place: place(row),
    }));
    const zeros =
      this.zeros === 0
        ? []
        : [toNote(`${toCount(this.zeros, 'row')} of zeros alone said that there is no tie, and made none.`)];
    return [...several, ...this.commas.describe(), ...zeros, ...passed.slice(0, MAX_FOOTER)];
  }

  private addRow(row: number): void {
    const [sources = [''], targets = ['']] = this.ends.map((column) => this.readNames(row, column));
    const count = sources.length * targets.length;
    const isChanged = [sources, targets].some(
      ([name], end) => name !== this.clean.read(row, this.ends[end] ?? -1),
    );
    if (count === 1 && isChanged)
      this.parts.set(this.rows.push(row) - 1, [sources[0] ?? '', targets[0] ?? '']);
    else if (count === 1 || count > MAX_TIES) {
      this.rows.push(row);
    }
    if (count === 1 || count > MAX_TIES) return;
    this.several.push(row);
    for (const source of sources) {
      for (const target of targets) this.parts.set(this.rows.push(row) - 1, [source, target]);
    }
  }

  /** A single “;” may be part of an entity of HTML. */
  private readNames(row: number, column: number): readonly string[] {
    const cell = column < 0 ? '' : this.clean.read(row, column);
    const parted = cell.includes(',') ? this.partByIds(row, column, cell) : null;
    if (parted) return parted;
    if (!/;| \| /.test(cell) || /&#?\w+;/.test(cell)) return this.commas.split(cell);
    if (hasMailName(cell)) return this.commas.split(cell);
    const names = [...new Set(splitList(cell).map(foldSpaces))].filter((name) => name !== '');
    const [only] = names;
    if (only !== undefined && names.length === 1) return [only];
    return names.some((name) => /\p{L}/u.test(name)) ? names : [cell];
  }

  /** As many ids as names beside them tell that a cell names several: “Hamas, PIJ” with “209, 210”. */
  private partByIds(row: number, column: number, cell: string): readonly string[] | null {
    const { table } = this.clean;
    const ids = this.idColumns.get(column) ?? -1;
    const written = ids < 0 ? '' : table.cell(row, ids);
    if (!/^\d{1,12}(\s?[,;]\s?\d{1,12}){1,20}$/.test(written.trim())) return null;
    const names = cell.split(',').map(foldSpaces);
    return names.length === written.split(/[,;]/).length && !names.includes('') ? names : null;
  }

  private isNoTie(row: number, isLast: boolean): boolean {
    const { table } = this.clean;
    if (this.ends.every((column) => column >= 0 && isName(table, row, column))) return true;
    if (!isLast) return false;
    const cells = table.columns.map((_, column) => table.cell(row, column).trim());
    const first = cells.find((cell) => cell !== '') ?? '';
    const isAlone = cells.filter((cell) => cell !== '').length === 1;
    const end = this.ends.map((column) => (column < 0 ? '' : (cells[column] ?? '')));
    return end.some(isTotal) || (isAlone && isFootnote(first));
  }
}

function findIds(table: ImportTable, column: number): number {
  const name = foldName(table.columns[column]?.name ?? '');
  return table.columns.findIndex((each) => foldName(each.name) === `${name} id`);
}

function isName(table: ImportTable, row: number, column: number): boolean {
  return table.cell(row, column).trim() === table.columns[column]?.name.trim();
}

function toNote(message: string): Remark {
  return { severity: 'note', place: '', message, fix: '' };
}

function toCells(count: number): string {
  return count === 1 ? 'one cell' : `${count.toLocaleString('en')} cells`;
}

function toCount(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}
