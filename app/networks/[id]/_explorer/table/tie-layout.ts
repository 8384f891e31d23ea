import type { TieColumn, TieRow } from '@/lib/view/tie-rows';
import type { TableColumn } from './table-parts';

/** The widths of columns as their heads and words need them, in pixels: of what no row has, that of the head alone. */
const WIDTHS = {
  third: { full: 84, empty: 62 },
  from: { full: 134, empty: 56 },
  standing: 126,
  evidence: 70,
} as const;

/** Both ends have what the others leave, and no less. */
const LEAST_NAME = 104;

/** The column of types is as wide as the longest of them asks for in two lines, within these limits; a field in it needs the second. */
const TYPE = { least: 72, field: 124, most: 148 } as const;
/** What is in a cell of a type beside its words: the sample of the line, the space after it, and that around both. */
const BESIDE_TYPE = 52;
/** A letter of a type's words is about so wide, in words of many wide ones such as “Memberships”. */
const LETTER = 7.8;

/** Returns the words for the type of a tie in its cell. */
export function toTypeWords({ type, isProposed }: Pick<TieRow, 'type' | 'isProposed'>): string {
  return isProposed ? `${type.label} (proposed)` : type.label;
}

/**
 * Returns the columns of the table of ties for such rows. A column in which no row has anything has the width of its head, so that
 * the names beside it have the room; that of the third party is left out where no type of the rows has one, by its id. `isAdding`: the row
 * for a new tie is open, and has a field in each column.
 */
export function layOutTies(
  rows: readonly TieRow[],
  { isAdding, takesThird }: { readonly isAdding: boolean; readonly takesThird: (type: string) => boolean },
): readonly TableColumn<TieColumn>[] {
  const hasThird = isAdding || rows.some(({ third }) => third !== null);
  const mayHaveThird = hasThird || listTypes(rows).some(({ id }) => takesThird(id));
  const hasDate = isAdding || rows.some(({ from, to }) => from !== null || to !== null);
  return [
    { id: 'source', label: 'From', least: LEAST_NAME },
    { id: 'type', label: 'Tie', width: measureTypes(rows, isAdding ? TYPE.field : TYPE.least) },
    { id: 'target', label: 'To', least: LEAST_NAME },
    ...(mayHaveThird ? [layOutThird(hasThird)] : []),
    { id: 'from', label: 'When', width: hasDate ? WIDTHS.from.full : WIDTHS.from.empty },
    { id: 'standing', label: 'How well sourced', width: WIDTHS.standing },
    { id: 'evidence', label: 'Evidence', width: WIDTHS.evidence },
  ];
}

function layOutThird(hasThird: boolean): TableColumn<TieColumn> {
  const column = { id: 'third', label: 'Third party' } as const;
  // The style sheet gives it a share of the table.
  return hasThird ? { ...column, least: WIDTHS.third.full } : { ...column, width: WIDTHS.third.empty };
}

/** The types of rows, each once. */
function listTypes(rows: readonly TieRow[]): readonly TieRow['type'][] {
  return [...new Set(rows.map(({ type }) => type))];
}

/** Returns the width of the column of types, in pixels: each type is looked at once, however many ties are of it. */
function measureTypes(rows: readonly TieRow[], least: number): number {
  const letters = listTypes(rows).reduce((most, { label }) => Math.max(most, countWrapped(label)), 0);
  return Math.min(TYPE.most, Math.max(least, BESIDE_TYPE + Math.ceil(letters * LETTER)));
}

/** Returns how many letters the longer line has when words are broken into two lines. */
function countWrapped(words: string): number {
  const spaces = [...words.matchAll(/ /g)].map(({ index }) => Math.max(index, words.length - index - 1));
  return Math.min(words.length, ...spaces);
}
