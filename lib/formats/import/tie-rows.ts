import { isHeadingRow } from '../guess/doubt-values';
import { foldName } from '../guess/fold-name';
import { foldSpaces } from '../guess/fold-spaces';
import { isFootnote, isLegend, isSummary } from '../guess/footnote-marks';
import { describeNegatives, isNegativeRow } from '../guess/negative-rows';
import { isPartedCell, spaceStrokes } from '../guess/parted-cells';
import { findSummed, isPartOf, isTotal, opensWithTotal } from '../guess/total-words';
import { isZeroRow, type Measures } from '../guess/zero-rows';
import type { ImportTable, Remark } from '../import-tables';
import { splitList } from '../join-list';
import { type CleanCells, toNote } from './clean-cells';
import { CommaNames } from './comma-names';
import { hasMailName } from './mail-names';

/** Rows at the end of a table that may be no part of it. */
const MAX_FOOTER = 10;
/** As many ties as one row may name where several of its cells name several: each name would be tied to each. */
const MAX_TIES = 1_000;

/** The rows of a table of ties: those below it left out, and one for each of several names in a cell. */
export class TieRows {
  private readonly rows: number[] = [];
  private readonly parts = new Map<number, readonly string[]>();
  private readonly several: number[] = [];
  /** Rows that name too many. */
  private readonly whole: number[] = [];
  private readonly commas: CommaNames;
  /** The columns of the ends, and behind them that of the third actor, where there is one. */
  private readonly actors: readonly number[];
  /** The columns of ids beside those of the ends. */
  private readonly idColumns: ReadonlyMap<number, number>;
  private readonly passed: number[] = [];
  /** The names at each end, where they are looked for. */
  private readonly names = new Map<number, ReadonlySet<string>>();
  private zeros = 0;
  private negatives = 0;

  constructor(
    private readonly clean: CleanCells,
    private readonly ends: readonly number[],
    third: number,
    private readonly id: number,
    measures: Measures,
    private readonly negativeValues: ReadonlyMap<number, ReadonlySet<string>>,
  ) {
    const { table } = clean;
    const { rows } = table;
    this.actors = third < 0 ? ends : [...ends, third];
    this.idColumns = new Map(this.actors.map((column) => [column, findIds(table, column)]));
    this.commas = new CommaNames((row, column) => clean.read(row, column), rows, this.actors);
    for (let row = 0; row < rows; row += 1) {
      if (measures.length > 0 && isZeroRow(table, measures, row)) this.zeros += 1;
      else if (isNegativeRow(table, negativeValues, row)) this.negatives += 1;
      else if (this.isNoTie(row, row >= rows - MAX_FOOTER)) this.passed.push(row);
      else this.addRow(row);
    }
  }

  toTable(): ImportTable {
    const { clean, rows, parts, actors, id } = this;
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
        const end = part ? actors.indexOf(column) : -1;
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
    const whole = this.whole.slice(0, MAX_FOOTER).map(
      (row): Remark => ({
        severity: 'warning',
        message: `The cells of the row name so many that each to each would be more than ${MAX_TIES.toLocaleString('en')} ties: each cell was left as one name.`,
        fix: 'Part the names into rows of their own.',
        place: place(row),
      }),
    );
    const passed = this.passed.map((row) => ({
      ...toNote(
        'The row repeats the names of the columns, sums up others or stands below the table: it was passed over.',
      ),
      place: place(row),
    }));
    const zeros =
      this.zeros === 0
        ? []
        : [toNote(`${toCount(this.zeros, 'row')} of zeros alone said that there is no tie, and made none.`)];
    const negatives =
      this.negatives === 0
        ? []
        : [
            toNote(
              `${toCount(this.negatives, 'row')} with ${describeNegatives(table, this.negativeValues)} made no tie, as was said.`,
            ),
          ];
    return [
      ...several,
      ...whole,
      ...this.commas.describe(),
      ...zeros,
      ...negatives,
      ...passed.slice(0, MAX_FOOTER),
    ];
  }

  private addRow(row: number): void {
    const lists = this.actors.map((column) => this.readNames(row, column));
    const count = lists.reduce((product, names) => product * names.length, 1);
    if (count > MAX_TIES && lists.filter((names) => names.length > 1).length > 1) {
      this.whole.push(row);
      this.rows.push(row);
      return;
    }
    const isChanged = lists.some(([name], end) => name !== this.clean.read(row, this.actors[end] ?? -1));
    if (count === 1 && !isChanged) {
      this.rows.push(row);
      return;
    }
    if (count > 1) this.several.push(row);
    for (const part of combine(lists)) this.parts.set(this.rows.push(row) - 1, part);
  }

  /** A single “;” may be part of an entity of HTML. */
  private readNames(row: number, column: number): readonly string[] {
    const cell = column < 0 ? '' : this.clean.read(row, column);
    const parted = cell.includes(',') ? this.partByIds(row, column, cell) : null;
    if (parted) return parted;
    if (!isPartedCell(cell) || /&#?\w+;/.test(cell)) return this.commas.split(cell);
    if (hasMailName(cell)) return this.commas.split(cell);
    const names = [...new Set(splitList(spaceStrokes(cell)).map(foldSpaces))].filter((name) => name !== '');
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

  /** A sum of a group stands between the rows of two, with nobody at its other end: a firm may be called Total. */
  private isSumRow(row: number): boolean {
    const cells = this.ends.map((column) => (column < 0 ? '' : this.clean.table.cell(row, column)));
    if (cells.some(isSum) && cells.every((cell) => isSum(cell) || !/\p{L}/u.test(cell))) return true;
    return this.isSumOfName(cells);
  }

  /** A pivot table has a sum below the rows of each name: “Norway Total” below those of “Norway”. */
  private isSumOfName(cells: readonly string[]): boolean {
    const [first, ...others] = cells.flatMap((cell, end) => (cell.trim() === '' ? [] : [{ cell, end }]));
    const summed = first && others.length === 0 ? findSummed(first.cell) : null;
    return first !== undefined && summed !== null && this.listNames(first.end).has(foldSpaces(summed));
  }

  private listNames(end: number): ReadonlySet<string> {
    const known = this.names.get(end);
    if (known) return known;
    const { table } = this.clean;
    const column = this.ends[end] ?? -1;
    const names = new Set<string>();
    for (let row = 0; row < table.rows; row += 1) names.add(foldSpaces(table.cell(row, column)));
    this.names.set(end, names);
    return names;
  }

  private isNoTie(row: number, isLast: boolean): boolean {
    const { table } = this.clean;
    if (this.ends.every((column) => column >= 0 && isName(table, row, column))) return true;
    const [source = -1, target = -1] = this.ends;
    if (isHeadingRow(table, [source, target], row)) return true;
    if (this.isSumRow(row)) return true;
    if (!isLast) return false;
    const cells = table.columns.map((_, column) => table.cell(row, column).trim());
    const first = cells.find((cell) => cell !== '') ?? '';
    const isAlone = cells.filter((cell) => cell !== '').length === 1;
    const end = this.ends.map((column) => (column < 0 ? '' : (cells[column] ?? '')));
    if (opensWithTotal(first) && !end.some((cell) => /\p{L}/u.test(cell))) return true;
    return end.some(isTotal) || (isAlone && (isFootnote(first) || isSummary(first))) || isLegend(first);
  }
}

/** Returns each of the first with each of the second, and so on. */
function combine(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (all, names) => all.flatMap((before) => names.map((name) => [...before, name])),
    [[]],
  );
}

/** A sum of a group, or a part of one that is told in a row of its own. */
function isSum(cell: string): boolean {
  return isTotal(cell) || isPartOf(cell);
}

function findIds(table: ImportTable, column: number): number {
  const name = foldName(table.columns[column]?.name ?? '');
  return table.columns.findIndex((each) => foldName(each.name) === `${name} id`);
}

function isName(table: ImportTable, row: number, column: number): boolean {
  return table.cell(row, column).trim() === table.columns[column]?.name.trim();
}

function toCount(count: number, noun: string): string {
  return count === 1 ? `one ${noun}` : `${count.toLocaleString('en')} ${noun}s`;
}
