import { type CellForm, type CellValue, chooseForm, toCell } from './cell-form';

/** One attribute of the nodes or edges that are written, with a cell for each of them; undefined where it says nothing. */
export type WrittenColumn = {
  readonly name: string;
  /** The field of the network file that it holds; empty for what is derived. */
  readonly field: string;
  readonly form: CellForm;
  /** What other programs find in it. */
  readonly type: CellType;
  readonly cells: readonly (CellValue | undefined)[];
};

export type CellType = 'text' | 'number' | 'boolean' | 'list';

/** An actor or a relationship as the network file holds it. */
export type Fields = Readonly<Record<string, unknown>>;

/** The column that tells an answer without a target, which is written as a loop at its speaker, from a tie to oneself. */
export const NO_TARGET = 'noTarget';

/** Returns whether a cell of that column says so, in this program's letters or another's. */
export function isNoTarget(cell: string): boolean {
  return /^true$/i.test(cell);
}

/** Columns for other programs: what they cannot work out. `leg` tells a leg from its relationship. */
export const DERIVED = [
  'symmetric',
  'standing',
  'denies',
  'claims',
  'documents',
  'relationship',
  'leg',
  NO_TARGET,
] as const;

/** Names that no field can have as it is: formats of graphs give them a meaning, or derived columns bear them. */
const RESERVED = [
  'id',
  'name',
  'label',
  'source',
  'target',
  'directed',
  'start',
  'end',
  'interaction',
  'represents',
  ...DERIVED,
];

/** Builds the columns of one table, each with a name of its own. */
export class ColumnBuilder {
  private readonly names = new Set<string>(RESERVED);
  private readonly columns: WrittenColumn[] = [];

  /** Adds a column for each field of the rows but those in `told`: those of the format first, in its order. */
  addFields(rows: readonly Fields[], order: readonly string[], told: ReadonlySet<string>): void {
    const fields = new Set(order);
    for (const row of rows) for (const field of Object.keys(row)) fields.add(field);
    for (const field of fields) {
      if (told.has(field)) continue;
      const values = rows.map((row) => (Object.hasOwn(row, field) ? row[field] : undefined));
      const given = values.filter((value) => value !== undefined);
      if (given.length === 0) continue;
      const form = chooseForm(given);
      const cells = values.map((value) => (value === undefined ? undefined : toCell(value, form)));
      this.columns.push({ name: this.toFreeName(field), field, form, type: toType(cells), cells });
    }
  }

  /** Adds a column that other programs read, and this one works out again; nothing when no row has a value. */
  addDerived(name: (typeof DERIVED)[number], cells: readonly (CellValue | undefined)[]): void {
    if (cells.every((cell) => cell === undefined)) return;
    const type = toType(cells);
    this.columns.push({ name, field: '', form: 'derived', type, cells });
  }

  toColumns(): readonly WrittenColumn[] {
    return this.columns;
  }

  private toFreeName(name: string): string {
    let free = name;
    for (let number = 2; this.names.has(free); number += 1) free = `${name} (${number})`;
    this.names.add(free);
    return free;
  }
}

/** All cells of a column are of one type. */
function toType(cells: readonly (CellValue | undefined)[]): CellType {
  const value = cells.find((cell) => cell !== undefined);
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'list' : 'text';
}
