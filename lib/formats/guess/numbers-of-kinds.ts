import type { ImportTable } from '../import-tables';
import { foldName } from './fold-name';
import { foldSpaces } from './fold-spaces';
import type { ColumnProfile } from './profile-column';

const MAX_ROWS = 5_000;

type End = { readonly id: ColumnProfile; readonly name: ColumnProfile; readonly kind: ColumnProfile };

/**
 * Returns whether the numbers of ends count anew within each kind: person 1 is another than organization 1. So it is where a number stands beside
 * several kinds under other names, while of one kind each number has one name and each name one number: the names then tell who is who.
 */
export function areNumbersOfKinds(table: ImportTable, ends: readonly End[]): boolean {
  const kinds = new Map<string, Map<string, string>>();
  const numbers = new Map<string, string>();
  for (let row = 0; row < Math.min(table.rows, MAX_ROWS); row += 1)
    for (const { id, name, kind } of ends) {
      const [number, called, sort] = [id, name, kind].map(({ column }) =>
        foldName(foldSpaces(table.cell(row, column))),
      );
      if (!number || !called || !sort) continue;
      const named = kinds.get(number) ?? new Map<string, string>();
      if ((named.get(sort) ?? called) !== called) return false;
      kinds.set(number, named.set(sort, called));
      const own = `${sort}\n${called}`;
      if ((numbers.get(own) ?? number) !== number) return false;
      numbers.set(own, number);
    }
  return [...kinds.values()].some((named) => new Set(named.values()).size > 1);
}
