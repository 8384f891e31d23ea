import type { Mapping } from '../mapping';
import type { TablePreview } from './table-preview';

/** A mapping that was used, with the columns of the file for which it was made. */
export type KeptMapping = {
  readonly file: string;
  /** The day on which it was kept, as 2024-11-01. */
  readonly on: string;
  readonly columns: string;
  readonly mapping: Mapping;
};

/** As many as a browser keeps for a person who reads many files: the newest. */
const MAX_KEPT = 20;

/** Returns words that are equal for files of the same columns, in the same order. */
export function toColumnsKey(tables: readonly Pick<TablePreview, 'role' | 'columns'>[]): string {
  return JSON.stringify(tables.map(({ role, columns }) => [role, ...columns.map(({ name }) => name)]));
}

/** Returns the mapping that was kept last for files of these columns; null when none was. */
export function findKept(kept: readonly KeptMapping[], columns: string): KeptMapping | null {
  return kept.find((each) => each.columns === columns) ?? null;
}

/** Returns the kept mappings with another, which takes the place of one for the same columns. */
export function keepMapping(kept: readonly KeptMapping[], added: KeptMapping): readonly KeptMapping[] {
  return [added, ...kept.filter(({ columns }) => columns !== added.columns)].slice(0, MAX_KEPT);
}
