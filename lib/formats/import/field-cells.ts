import type { PartialDate } from '@/lib/network/network';
import type { ImportTable } from '../import-tables';
import { areDecimalYears, toDecimalDate } from './decimal-years';
import type { TableName } from './import-context';
import { type DayOrder, findDayOrder, toPartialDate } from './read-date';
import { areSerialDays, toSerialDate } from './serial-days';

/** The cells of one table, by what they mean: what is asked of a table that may have other fields as well. */
export type Cells<Field extends string> = {
  readonly table: ImportTable;
  readonly name: TableName;
  has(field: Field): boolean;
  /** Returns the columns that fill a field, in their order. */
  all(field: Field): readonly number[];
  /** Returns the first cell of a field that is not empty, or the empty text. */
  read(row: number, field: Field): string;
  /** Returns the cells of a field that are not empty. */
  readAll(row: number, field: Field): readonly string[];
  /** Returns the date in a field; null when it is empty or cannot be read. */
  readDate(row: number, field: Field): PartialDate | null;
};

/** How dates are written in a column, and those that have been read. */
type Dates = {
  readonly order: DayOrder;
  readonly hasDecimals: boolean;
  readonly areSerial: boolean;
  readonly known: Map<string, PartialDate | null>;
};

const NOTHING: readonly string[] = [];
/** As many different cells as are remembered with their dates: days repeat. */
const MAX_DATES = 50_000;

/** Cells whose columns a mapping, or a table of names, gives their fields. */
export class FieldCells<Field extends string> implements Cells<Field> {
  private readonly columns = new Map<Field, number[]>();
  private readonly dates = new Map<Field, Dates>();

  constructor(
    readonly table: ImportTable,
    readonly name: TableName,
    fields: Readonly<Record<string, Field>>,
    otherwise: Field,
    /** Which comes first in dates, where a person has said so of a column. */
    private readonly dayOrders: Readonly<Record<string, DayOrder>> = {},
  ) {
    for (const [column, { name: columnName }] of table.columns.entries()) {
      const field = (Object.hasOwn(fields, columnName) ? fields[columnName] : undefined) ?? otherwise;
      this.columns.set(field, [...(this.columns.get(field) ?? []), column]);
    }
  }

  has(field: Field): boolean {
    return this.columns.has(field);
  }

  all(field: Field): readonly number[] {
    return this.columns.get(field) ?? [];
  }

  read(row: number, field: Field): string {
    const columns = this.columns.get(field);
    if (columns === undefined) return '';
    for (const column of columns) {
      const cell = this.table.cell(row, column);
      if (cell !== '') return cell;
    }
    return '';
  }

  readAll(row: number, field: Field): readonly string[] {
    const columns = this.columns.get(field);
    return columns ? columns.flatMap((column) => this.table.cell(row, column) || []) : NOTHING;
  }

  readDate(row: number, field: Field): PartialDate | null {
    const cell = this.read(row, field);
    if (cell === '') return null;
    const { order, hasDecimals, areSerial, known } = this.getDates(field);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const counted = hasDecimals ? toDecimalDate(cell) : areSerial ? toSerialDate(cell) : null;
    const date = counted ?? toPartialDate(cell, order);
    if (known.size < MAX_DATES) known.set(cell, date);
    return date;
  }

  /** Returns which of day and month comes first in the dates of a field. */
  getOrder(field: Field): DayOrder {
    return this.getDates(field).order;
  }

  private *listCells(column: number): Iterable<string> {
    for (let row = 0; row < this.table.rows; row += 1) yield this.table.cell(row, column);
  }

  private getDates(field: Field): Dates {
    const column = this.all(field)[0] ?? 0;
    const name = this.table.columns[column]?.name ?? '';
    const said = Object.hasOwn(this.dayOrders, name) ? this.dayOrders[name] : undefined;
    const made = this.dates.get(field) ?? {
      order: said ?? findDayOrder(this.table, column).order,
      hasDecimals: areDecimalYears(this.listCells(column)),
      areSerial: areSerialDays(this.listCells(column)),
      known: new Map(),
    };
    this.dates.set(field, made);
    return made;
  }
}
