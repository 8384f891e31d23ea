import type { TieColumn, TieRow } from '@/lib/view/tie-rows';
import type { TableColumn } from './table-parts';

/** The widths of columns as their heads and words need them, in pixels: that of dates, where there are none, is that of the head alone. */
const WIDTHS = {
  third: 84,
  from: { full: 134, empty: 56 },
  standing: 126,
  evidence: 70,
} as const;

/** Both ends have what the others leave, and no less. */
const LEAST_NAME = 104;

/** The column of types is as wide as the longest of them asks for, within these limits; a field in it needs the second. */
const TYPE = { least: 72, field: 124, most: 148 } as const;
/** What is in a cell of a type beside its words: the sample of the line, the space after it, and that around both. */
const BESIDE_TYPE = 52;
/** A letter of a type's words is about so wide. */
const LETTER = 7;

/** Returns the words for the type of a tie in its cell. */
export function toTypeWords({ type, isProposed }: Pick<TieRow, 'type' | 'isProposed'>): string {
  return isProposed ? `${type.label} (proposed)` : type.label;
}

/**
 * Returns the columns of the table of ties for such rows. A column in which no row has anything has the width of its head, so that
 * the names beside it have the room. `isAdding`: the row for a new tie is open, and has a field in each column.
 */
export function layOutTies(
  rows: readonly TieRow[],
  { isAdding }: { readonly isAdding: boolean },
): readonly TableColumn<TieColumn>[] {
  const hasThird = isAdding || rows.some(({ third }) => third !== null);
  const hasDate = isAdding || rows.some(({ from, to }) => from !== null || to !== null);
  return [
    { id: 'source', label: 'From', least: LEAST_NAME },
    { id: 'type', label: 'Tie', width: measureTypes(rows, isAdding ? TYPE.field : TYPE.least) },
    { id: 'target', label: 'To', least: LEAST_NAME },
    {
      ...{ id: 'third', label: 'Third party' },
      // The style sheet gives it a share of the table.
      ...(hasThird ? { least: WIDTHS.third } : { width: WIDTHS.third }),
    },
    { id: 'from', label: 'When', width: hasDate ? WIDTHS.from.full : WIDTHS.from.empty },
    { id: 'standing', label: 'How well sourced', width: WIDTHS.standing },
    { id: 'evidence', label: 'Evidence', width: WIDTHS.evidence },
  ];
}

/** Returns the width of the column of types, in pixels: each type is looked at once, however many ties are of it. */
function measureTypes(rows: readonly TieRow[], least: number): number {
  const types = new Set(rows.map(({ type }) => type));
  const letters = [...types].reduce((most, { label }) => Math.max(most, label.length), 0);
  return Math.min(TYPE.most, Math.max(least, BESIDE_TYPE + letters * LETTER));
}
