import { foldName } from '../guess/fold-name';
import { hasNamedEnds } from '../guess/guess-ends';
import type { ImportTable, Remark } from '../import-tables';

/** What statements of an account, and lists of those whom somebody follows, call the one whose they are. */
const OWNER =
  /^(account (holder|owner|name)|name of (the )?account|account held by|holder|subscriber|kontoinhaber(in)?|titulaire( du compte)?|titular( de la cuenta| da conta)?|intestatario( del conto)?|posiadacz( rachunku)?|wlasciciel rachunku|rekeninghouder|hesap sahibi|владелец( счета)?|власник( рахунку)?|صاحب الحساب|اسم الحساب|בעל החשבונ|שמ החשבונ)$/;
const MAX_NAME = 120;

/** What was added to a table, and a word of it. */
type Owned = {
  readonly table: ImportTable;
  readonly remarks: readonly Remark[];
  /** What stands in front of each row, and of the first row where that is one like the others. */
  readonly front: readonly string[];
};

/**
 * Returns a table with a column for the one whose account it is, where a row above it says so and its own columns name only those at the other end: so that a person can say that
 * each row ties the two. Any other table stays as it is.
 */
export function addOwner(table: ImportTable, above: readonly (readonly string[])[]): Owned {
  const found = above.map(readOwner).find((owner) => owner !== null);
  const isTaken = table.columns.some(({ name }) => name === found?.label);
  if (!found || isTaken || table.rows === 0 || hasNamedEnds(table)) return { table, remarks: [], front: [] };
  const { label, owner } = found;
  const message = `“${label}” stands above the table: “${owner}” was put beside each row, and can be the other end of its tie.`;
  return {
    table: {
      ...table,
      columns: [{ name: label, kind: 'text' }, ...table.columns],
      cell: (row, column) => (column === 0 ? owner : table.cell(row, column - 1)),
    },
    remarks: [{ severity: 'note', place: '', message, fix: '' }],
    front: [owner],
  };
}

/** Returns whose account a row above a table says that it is, in two cells or in one with a colon; null for any other row. */
export function readOwner(
  cells: readonly string[],
): { readonly label: string; readonly owner: string } | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const [first = '', second] = filled;
  const [, before = '', behind = ''] = /^([^:]{2,40}):\s*(.+)$/.exec(first) ?? [];
  const [label, owner] = second === undefined ? [before, behind] : [first.replace(/:$/, ''), second];
  const isOwner = filled.length < 3 && OWNER.test(foldName(label)) && /\p{L}/u.test(owner);
  return isOwner && owner.length <= MAX_NAME ? { label: label.trim(), owner } : null;
}
