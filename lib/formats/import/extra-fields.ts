import { FORBIDDEN_KEYS } from '@/lib/network/copy-plain';
import type { ImportColumn, ImportTable } from '../import-tables';
import { splitList } from '../join-list';
import { readExtraCell } from '../table/extra-cell';
import { EVIDENCE_PREFIX, EXTRA_PREFIX } from '../table/own-columns';
import { toShowable } from './clean-text';

/** Fields that the network file does not know: it keeps them, and they come out again on export. */
export type Extras = Record<string, unknown>;

type ExtraColumn = { readonly column: number; readonly name: string; readonly kind: ImportColumn['kind'] };

/** The columns of a table that are kept as extra fields, of its rows' things and of the evidence in its rows. */
export type ExtraColumns = {
  readonly own: readonly ExtraColumn[];
  readonly evidence: readonly ExtraColumn[];
};

/** Returns under which names columns are kept. `known`: the fields that the thing has already. */
export function nameExtras(
  table: ImportTable,
  columns: readonly number[],
  known: Readonly<Record<string, unknown>>,
  knownOfEvidence: Readonly<Record<string, unknown>> = {},
): ExtraColumns {
  const own: ExtraColumn[] = [];
  const evidence: ExtraColumn[] = [];
  for (const column of columns) {
    const { name, kind } = table.columns[column] ?? { name: '', kind: 'text' };
    const isEvidence = name.startsWith(EVIDENCE_PREFIX);
    const bare = name.replace(isEvidence ? EVIDENCE_PREFIX : EXTRA_PREFIX, '');
    const safe = toExtraName(bare, isEvidence ? knownOfEvidence : known);
    (isEvidence ? evidence : own).push({ column, name: safe, kind });
  }
  return { own, evidence };
}

/** Returns a name for an extra field that is none of the known ones, nor one that objects inherit. */
export function toExtraName(name: string, known: Readonly<Record<string, unknown>>): string {
  const shown = toShowable(name);
  return Object.hasOwn(known, shown) || FORBIDDEN_KEYS.has(shown) ? `${shown} (column)` : shown;
}

/** Returns the name under which a value is kept that has no place in the field that it is for: `originalType`. */
export function toOriginalName(field: string): string {
  return `original${field.slice(0, 1).toUpperCase()}${field.slice(1)}`;
}

/** Returns the extra fields of a row, those that are empty left out; null when all are. */
export function readExtras(table: ImportTable, columns: readonly ExtraColumn[], row: number): Extras | null {
  let extras: Extras | null = null;
  for (const { column, name, kind } of columns) {
    const cell = table.cell(row, column);
    if (cell === '') continue;
    extras ??= {};
    extras[name] = toValue(cell, kind);
  }
  return extras;
}

function toValue(cell: string, kind: ImportColumn['kind']): unknown {
  if (kind === 'number') {
    const number = Number(cell);
    if (Number.isFinite(number)) return number === 0 ? 0 : number;
  }
  if (kind === 'json') return readExtraCell(cell);
  if (kind === 'boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return kind === 'list' ? splitList(cell).map(toShowable) : toShowable(cell);
}
