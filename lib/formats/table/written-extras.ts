import { writeExtraCell } from './extra-cell';
import { EVIDENCE_PREFIX, EXTRA_PREFIX, IDENTIFIER_PREFIX } from './own-columns';

/** A field that the network file does not know, and the column in which it is written. */
export type WrittenExtra = { readonly field: string; readonly column: string };

/**
 * Returns the fields of things that a schema does not know, in the order in which they first stand, each with a column that is none
 * of the table’s own. Fields of evidence have a prefix, so that they are told from those of the tie in the same row.
 */
export function listExtras(
  things: Iterable<object>,
  known: Readonly<Record<string, unknown>>,
  own: readonly string[],
  prefix: '' | typeof EVIDENCE_PREFIX = '',
): readonly WrittenExtra[] {
  const fields = new Set<string>();
  for (const thing of things) {
    for (const field of Object.keys(thing)) if (!Object.hasOwn(known, field)) fields.add(field);
  }
  return [...fields].map((field) => ({
    field,
    column: prefix === '' ? toColumn(field, own) : `${prefix}${field}`,
  }));
}

function toColumn(field: string, own: readonly string[]): string {
  const isTaken =
    own.includes(field) ||
    [EXTRA_PREFIX, EVIDENCE_PREFIX, IDENTIFIER_PREFIX].some((prefix) => field.startsWith(prefix));
  return isTaken ? `${EXTRA_PREFIX}${field}` : field;
}

/** Returns the cell of a field; empty when the thing has none. Asks for own fields alone: not for what objects inherit. */
export function toExtraCell(thing: object, field: string): string {
  return writeExtraCell(Object.getOwnPropertyDescriptor(thing, field)?.value);
}
