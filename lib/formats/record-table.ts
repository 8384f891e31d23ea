import { FORMAT_LIMITS } from '@/lib/network/limits';
import { TableBuilder, TooLargeError } from './create-table';
import type { ImportTable } from './import-tables';
import { joinList } from './join-list';

/** Values of one row by the name of their column; a column of which any row has several is one of lists. */
export type TableRecord = Iterable<readonly [name: string, values: string | readonly string[]]>;

type Column = { readonly number: number; isList: boolean };

/**
 * Gathers a table from things that have some fields each. `fields`: what columns mean; of those that are there they stand first,
 * in this order.
 */
export class RecordTable<Field extends string> {
  private readonly columns = new Map<string, Column>();
  private readonly rows: { readonly cells: Map<number, readonly string[]>; readonly line: number | null }[] =
    [];

  /** `toField`: what columns mean that are not among `fields`, by name. */
  constructor(
    private readonly fields: Readonly<Record<string, Field>>,
    private readonly toField: (name: string) => Field | null = () => null,
  ) {}

  /** Throws a TooLargeError when there are more rows than a table may have. */
  add(record: TableRecord, line: number | null): void {
    if (this.rows.length >= FORMAT_LIMITS.rows) {
      throw new TooLargeError(`There are more than ${FORMAT_LIMITS.rows.toLocaleString('en')} rows.`);
    }
    const cells = new Map<number, readonly string[]>();
    for (const [name, given] of record) {
      const values = (typeof given === 'string' ? [given] : given).filter((value) => value !== '');
      if (values.length === 0) continue;
      const column = this.findColumn(name);
      const all = [...(cells.get(column.number) ?? []), ...values];
      cells.set(column.number, all);
      column.isList ||= all.length > 1;
    }
    this.rows.push({ cells, line });
  }

  toTable(): ImportTable {
    const columns = this.sortColumns();
    const builder = new TableBuilder(
      columns.map(([name, { isList }]) => ({ name, kind: isList ? ('list' as const) : ('text' as const) })),
    );
    for (const { cells, line } of this.rows) {
      builder.addRow(line);
      for (const [index, [, { number, isList }]] of columns.entries()) {
        const values = cells.get(number);
        if (values) builder.set(index, isList ? joinList(values) : (values[0] ?? ''));
      }
    }
    return builder.toTable();
  }

  /** Returns what each column means: those that the format does not know are kept as attributes. */
  toMapping(): Readonly<Record<string, Field | 'attribute'>> {
    return Object.fromEntries(
      [...this.columns.keys()].map((name) => [name, this.getField(name) ?? ('attribute' as const)] as const),
    );
  }

  private getField(name: string): Field | null {
    return (Object.hasOwn(this.fields, name) ? this.fields[name] : null) ?? this.toField(name);
  }

  private sortColumns(): readonly (readonly [string, Column])[] {
    const order = new Map(Object.keys(this.fields).map((name, index) => [name, index]));
    const rank = (name: string) => order.get(name) ?? order.size;
    return [...this.columns].sort(([a], [b]) => rank(a) - rank(b));
  }

  private findColumn(name: string): Column {
    const known = this.columns.get(name);
    if (known) return known;
    // A single name may have the very characters in it that part names.
    const column = { number: this.columns.size, isList: this.getField(name) === 'aliases' };
    this.columns.set(name, column);
    return column;
  }
}
