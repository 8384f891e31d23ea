import { foldSpaces } from '../guess/fold-spaces';
import { isMissingCode } from '../guess/missing-codes';
import { OTHER_END } from '../guess/other-end';
import type { ImportTable, Remark } from '../import-tables';
import type { Mapping, TieField, TieReading } from '../mapping';
import { findColumnKind } from './actor-row';

/** A table of ties with one row for each tie that a row says, and the mapping that fits it. */
export type ArrangedTies = {
  readonly table: ImportTable;
  readonly mapping: Mapping;
  readonly remarks: readonly Remark[];
};

/** Fields that have a column of their own, which holds in each row what its reading takes for it. */
const MOVED: readonly TieField[] = [
  ...(['source', 'sourceName', 'sourceKind', 'target', 'targetName', 'targetKind', 'type'] as const),
  ...(['third', 'thirdName', 'thirdKind'] as const),
];

/** The columns of an end that tell its kind where no value does, by the field of the kind. */
const NAMED: Readonly<Partial<Record<TieField, readonly TieField[]>>> = {
  sourceKind: ['source', 'sourceName'],
  targetKind: ['target', 'targetName'],
};

/**
 * Returns a table of ties in which each row is read as often as it says ties (`readings`), in the direction that it says (`reversed`). Readings of which an end is empty, or that say that there is no tie, make no row.
 */
export function arrangeTies(table: ImportTable, mapping: Mapping): ArrangedTies {
  const reversed = listColumns(table, mapping.reversed);
  if (mapping.readings === undefined && reversed.size === 0) return { table, mapping, remarks: [] };
  const rows = new ArrangedRows(table, mapping, reversed);
  return { ...rows.toTies(), remarks: rows.describe() };
}

type Cell = (row: number, reading: number, isTurned: boolean) => string;
type Column = { readonly name: string; readonly field: TieField; readonly read: Cell };

/** The rows of a table, each as often as it says ties. */
class ArrangedRows {
  private readonly readings: readonly TieReading[];
  /** What each column means, by reading. */
  private readonly fields: readonly (readonly TieField[])[];
  private readonly rows: number[] = [];
  private readonly readingOf: number[] = [];
  private readonly turned: boolean[] = [];
  private readonly columns: readonly Column[];
  private reversedRows = 0;
  private repeated = 0;

  constructor(
    private readonly table: ImportTable,
    private readonly mapping: Mapping,
    private readonly reversed: ReadonlyMap<number, ReadonlySet<string>>,
  ) {
    this.readings = (mapping.readings ?? [{ tieColumns: {} }]).flatMap((reading) =>
      partTargets(reading, mapping),
    );
    this.fields = this.readings.map((reading) =>
      table.columns.map(
        ({ name }) => find(reading.tieColumns, name) ?? find(mapping.tieColumns, name) ?? 'attribute',
      ),
    );
    this.columns = this.makeColumns();
    this.addRows();
  }

  toTies(): Pick<ArrangedTies, 'table' | 'mapping'> {
    const { table, columns, rows, readingOf, turned } = this;
    const toPlace = (row: number) => {
      const place = rows[row];
      if (place === undefined) throw new RangeError(`There is no row ${row}.`);
      return place;
    };
    return {
      table: {
        columns: columns.map(({ name }, column) => ({
          name,
          kind: table.columns[column - (columns.length - table.columns.length)]?.kind ?? 'text',
        })),
        rows: rows.length,
        line: (row) => table.line(toPlace(row)),
        cell: (row, column) => {
          const found = columns[column];
          if (!found) throw new RangeError(`There is no column ${column}.`);
          return found.read(toPlace(row), readingOf[row] ?? 0, turned[row] ?? false);
        },
      },
      mapping: {
        ...this.mapping,
        tieColumns: Object.fromEntries(columns.map(({ name, field }) => [name, field])),
      },
    };
  }

  describe(): readonly Remark[] {
    const told: string[] = [];
    const { length } = this.readings;
    if (length > 1) {
      told.push(
        `Each of the ${toCount(this.table.rows)} says up to ${length} ties: ${this.rows.length.toLocaleString('en')} were found.`,
      );
    }
    if (this.repeated > 0)
      told.push(
        `What another row says already makes no further tie: ${this.repeated.toLocaleString('en')} ${this.repeated === 1 ? 'tie was' : 'ties were'} said again.`,
      );
    if (this.reversedRows > 0)
      told.push(
        `${toCount(this.reversedRows)} said that the tie goes from its second end to its first, and so it was taken.`,
      );
    return told.map((message) => ({ severity: 'note', place: '', message, fix: '' }));
  }

  private makeColumns(): readonly Column[] {
    const { table, readings, fields } = this;
    const taken = new Set(table.columns.map(({ name }) => name));
    const toOwnName = (name: string) => {
      let own = name;
      while (taken.has(own)) own = `${own} of the tie`;
      taken.add(own);
      return own;
    };
    const hasTypes = readings.some(({ type }) => type !== undefined);
    const hasKinds = Object.keys(this.mapping.columnKinds ?? {}).length > 0;
    const moved = MOVED.filter(
      (field) =>
        fields.some((each) => each.some((one) => one === field)) ||
        (field === 'type' && hasTypes) ||
        (NAMED[field] !== undefined && hasKinds),
    );
    const renamed = new Set(readings.flatMap(({ names }) => Object.values(names ?? {})));
    return [
      ...moved.map((field) => ({ name: toOwnName(field), field, read: this.readMoved(field) })),
      ...[...renamed].map((name) => ({
        name: toOwnName(name),
        field: 'attribute' as const,
        read: this.readRenamed(name),
      })),
      ...table.columns.map(({ name }, column) => ({
        name,
        field: this.findKept(column),
        read: this.readKept(column),
      })),
    ];
  }

  private readMoved(field: TieField): Cell {
    const places = new Map(
      [field, OTHER_END[field] ?? field].map((each) => [
        each,
        this.fields.map((fields) => fields.flatMap((one, column) => (one === each ? [column] : []))),
      ]),
    );
    return (row, reading, isTurned) => {
      const type = field === 'type' ? this.readings[reading]?.type : undefined;
      if (type !== undefined) return type;
      const meant = isTurned ? (OTHER_END[field] ?? field) : field;
      for (const column of places.get(meant)?.[reading] ?? []) {
        const cell = this.table.cell(row, column);
        if (cell !== '') return cell;
      }
      return this.readColumnKind(meant, row, reading);
    };
  }

  /** The kind that the column of an end tells; empty where it tells none, and for all other fields. */
  private readColumnKind(field: TieField, row: number, reading: number): string {
    for (const end of NAMED[field] ?? [])
      for (const [column, { name }] of this.table.columns.entries())
        if (this.fields[reading]?.[column] === end) {
          const kind = findColumnKind(name, foldSpaces(this.table.cell(row, column)), this.mapping);
          if (kind !== null) return kind;
        }
    return '';
  }

  private readRenamed(name: string): Cell {
    const places = this.readings.map(({ names = {} }) =>
      this.table.columns.findIndex((column) => find(names, column.name) === name),
    );
    return (row, reading) => {
      const column = places[reading] ?? -1;
      return column < 0 ? '' : this.table.cell(row, column);
    };
  }

  /** What a column means where no column of its own has it: the same in all readings that keep it. */
  private findKept(column: number): TieField {
    const found = this.fields.find((_, reading) => this.isKept(column, reading))?.[column];
    return found ?? 'ignore';
  }

  private isKept(column: number, reading: number): boolean {
    const field = this.fields[reading]?.[column] ?? 'ignore';
    const name = this.table.columns[column]?.name ?? '';
    const isRenamed = find(this.readings[reading]?.names ?? {}, name) !== undefined;
    return field !== 'ignore' && !MOVED.includes(field) && !isRenamed;
  }

  /** Ids tell rows apart: a row that is read more than once has one for each. */
  private readKept(column: number): Cell {
    const kept = this.readings.map((_, reading) => this.isKept(column, reading));
    const isId = this.findKept(column) === 'id' && this.readings.length > 1;
    return (row, reading) => {
      if (!kept[reading]) return '';
      const cell = this.table.cell(row, column);
      return isId && cell !== '' ? `${cell} ${this.readings[reading]?.type ?? reading + 1}` : cell;
    };
  }

  private addRows(): void {
    const { table, readings } = this;
    const isAlone = readings.length === 1;
    const without = readings.map((reading) => listColumns(table, reading.without));
    const only = readings.map((reading) => listColumns(table, reading.only));
    const seen = new Set<string>();
    const source = this.readEnd('source');
    const target = this.readEnd('target');
    for (let row = 0; row < table.rows; row += 1) {
      const isTurned = hasValue(table, this.reversed, row);
      if (isTurned) this.reversedRows += 1;
      for (const [reading, { once = false, type }] of readings.entries()) {
        if (hasValue(table, without[reading], row)) continue;
        if (readings[reading]?.only && !hasValue(table, only[reading], row)) continue;
        const ends = [source(row, reading), target(row, reading)];
        // A row of one end alone is told where it is the only tie that a row says.
        if (!isAlone && ends.some((end) => end === '' || isMissingCode(end))) continue;
        // Two readings of one type say the same of one pair.
        const key = `${type ?? reading}\n${ends.join('\n')}`;
        if (once && seen.has(key)) {
          this.repeated += 1;
          continue;
        }
        if (once) seen.add(key);
        this.rows.push(row);
        this.readingOf.push(reading);
        this.turned.push(isTurned);
      }
    }
  }

  private readEnd(end: 'source' | 'target'): (row: number, reading: number) => string {
    const [id, name] = [this.readMoved(end), this.readMoved(`${end}Name`)];
    return (row, reading) => foldSpaces(id(row, reading, false) || name(row, reading, false));
  }
}

/** A reading that makes several columns the target says a tie to each of them. */
function partTargets(reading: TieReading, mapping: Mapping): readonly TieReading[] {
  const isTarget = ([, field]: readonly [string, TieField]) => field === 'target';
  const targets = Object.entries({ ...mapping.tieColumns, ...reading.tieColumns }).filter(isTarget);
  const own = Object.entries(reading.tieColumns).filter(isTarget);
  if (targets.length < 2 || own.length === 0) return [reading];
  return targets.map(([name]) => {
    const others = targets.flatMap(([other]) =>
      other === name ? [] : [[other, 'attribute' as const] as const],
    );
    return {
      ...reading,
      tieColumns: { ...reading.tieColumns, [name]: 'target', ...Object.fromEntries(others) },
    };
  });
}

function listColumns(
  { columns }: ImportTable,
  values: Readonly<Record<string, readonly string[]>> = {},
): ReadonlyMap<number, ReadonlySet<string>> {
  const places = Object.entries(values).map(
    ([name, each]) => [columns.findIndex((column) => column.name === name), new Set(each)] as const,
  );
  return new Map(places.filter(([column, each]) => column >= 0 && each.size > 0));
}

function hasValue(
  table: ImportTable,
  columns: ReadonlyMap<number, ReadonlySet<string>> | undefined,
  row: number,
): boolean {
  for (const [column, values] of columns ?? [])
    if (values.has(foldSpaces(table.cell(row, column)))) return true;
  return false;
}

function find<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function toCount(rows: number): string {
  return rows === 1 ? 'One row' : `${rows.toLocaleString('en')} rows`;
}
