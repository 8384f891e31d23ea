import type { ImportColumn } from '../import-tables';
import type { ElementTable } from './element-table';

/** The columns of one table of a graph: those that its file declares by an id, and those that come with the format. */
export class ElementColumns<Field extends string> {
  private readonly declared = new Map<string, number>();
  private readonly named = new Map<string, number>();

  constructor(readonly table: ElementTable<Field>) {}

  /** Returns the column of an attribute that the file declares. Of two with one id the first stands. */
  declare(id: string, name: string, kind: ImportColumn['kind'], field: Field | null = null): number {
    const known = this.declared.get(id);
    if (known !== undefined) return known;
    const column = this.table.addColumn(name === '' ? id : name, kind, field);
    this.declared.set(id, column);
    return column;
  }

  /** Returns the column that was declared with that id, or null. */
  find(id: string): number | null {
    return this.declared.get(id) ?? null;
  }

  /** Returns the column of what the format itself gives a name, which comes with the first row that has it. */
  get(name: string, kind: ImportColumn['kind'] = 'text', field: Field | null = null): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const column = this.table.addColumn(name, kind, field);
    this.named.set(name, column);
    return column;
  }

  /** Says what a column means that `get` has given before; nothing when it has not. */
  setField(name: string, field: Field): void {
    const column = this.named.get(name);
    if (column !== undefined) this.table.fields.set(column, field);
  }
}
