import { TableBuilder } from '../create-table';
import type { ImportTable } from '../import-tables';
import { OWN_COLUMNS, type OwnTable } from '../table/own-columns';
import type { TemplateRow } from './template-rows';

/** Gathers the rows of one of this program's own tables from the sheets that were filled in, and knows where each has come from. */
export class OwnRows {
  private readonly builder = new TableBuilder();
  private readonly columns = new Map<string, number>();
  private readonly origins: (TemplateRow | null)[] = [];

  constructor(name: OwnTable) {
    for (const column of OWN_COLUMNS[name]) this.find(column);
  }

  get count(): number {
    return this.origins.length;
  }

  /** Adds a row with the fields that say something, and the columns that a person has added to the sheet. */
  add(
    origin: TemplateRow | null,
    fields: Iterable<readonly [field: string, text: string | undefined]>,
  ): void {
    const cells = new Map<number, string>();
    const put = (name: string, text: string | undefined) => {
      if (text === undefined || text === '') return;
      const column = this.find(name);
      if (!cells.has(column)) cells.set(column, text);
    };
    for (const [field, text] of fields) put(field, text);
    for (const [name, text] of origin?.extras ?? []) put(this.isOwn(name) ? `extra:${name}` : name, text);
    this.origins.push(origin);
    this.builder.addRow(this.origins.length);
    for (const [column, text] of cells) this.builder.set(column, text);
  }

  toTable(): ImportTable {
    return this.builder.toTable();
  }

  /** Returns the sheet and row of a row here, from 1; null for one that no sheet has. */
  toPlace(number: number): string | null {
    const origin = this.origins[number - 1];
    return origin ? `sheet ${origin.sheet}, row ${origin.row.toLocaleString('en')}` : null;
  }

  private isOwn(name: string): boolean {
    return this.columns.has(name);
  }

  private find(name: string): number {
    const known = this.columns.get(name);
    if (known !== undefined) return known;
    const column = this.builder.addColumn(name, 'text');
    this.columns.set(name, column);
    return column;
  }
}
