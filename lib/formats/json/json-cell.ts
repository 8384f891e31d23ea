import type { ImportColumn } from '../import-tables';
import { joinList } from '../join-list';

/** Watches the values of one column, and returns of what kind it is: a list where any value is one, text where they differ. */
export class JsonKind {
  private kind: ImportColumn['kind'] | null = null;

  see(value: unknown): void {
    if (value === null || value === undefined || this.kind === 'list') return;
    const own = toKind(value);
    this.kind = this.kind === null || this.kind === own || own === 'list' ? own : 'text';
  }

  toKind(): ImportColumn['kind'] {
    return this.kind ?? 'text';
  }
}

/**
 * Returns a value of JSON as the text of a cell in a column of that kind; what is nested stays JSON. Undefined for null and for
 * what is missing.
 */
export function toJsonCell(value: unknown, kind: ImportColumn['kind']): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (kind === 'list') return joinList(isFlatList(value) ? value.map(toItem) : listItems(value));
  return toItem(value);
}

/** Beside lists a text may be a list that is written out: “Ada; Bert”. */
function listItems(value: unknown): readonly string[] {
  return typeof value === 'string' && value.includes('; ') ? value.split('; ') : [toItem(value)];
}

function toKind(value: unknown): ImportColumn['kind'] {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return isFlatList(value) ? 'list' : 'text';
}

/** Returns a value of JSON as text. */
export function toItem(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A list of texts and numbers; a list that holds objects or lists is kept as JSON. */
function isFlatList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.every((item) => typeof item !== 'object');
}
