import type { ImportColumn } from '../import-tables';

const MAYBE_NUMBER = /^-?\d/;

/**
 * Watches the cells of a column, and returns of what kind all of them are. Only numbers that are written as this program writes them
 * count: `007`, `1e5` and ids longer than a number can hold stay text.
 */
export class ColumnKind {
  private mayBeNumber = true;
  private mayBeBoolean = true;
  private isEmpty = true;

  see(cell: string): void {
    if (cell === '' || this.isText) return;
    this.isEmpty = false;
    if (this.mayBeNumber && !(MAYBE_NUMBER.test(cell) && String(Number(cell)) === cell))
      this.mayBeNumber = false;
    if (this.mayBeBoolean && cell !== 'true' && cell !== 'false') this.mayBeBoolean = false;
  }

  /** Returns whether no further cell can make a difference. */
  get isText(): boolean {
    return !this.mayBeNumber && !this.mayBeBoolean;
  }

  toKind(): ImportColumn['kind'] {
    if (this.isEmpty) return 'text';
    if (this.mayBeNumber) return 'number';
    return this.mayBeBoolean ? 'boolean' : 'text';
  }
}
