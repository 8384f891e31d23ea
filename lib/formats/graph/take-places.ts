import { type TakenColumns, takeColumns } from './take-columns';
import type { WrittenColumn } from './written-columns';

/** Returns the columns that say where another program has drawn nodes, and all others. */
export function takePlaces(columns: readonly WrittenColumn[]): TakenColumns {
  return takeColumns(columns, [['viz:x', 'viz:y']], ({ form }) => form === 'number');
}

/** Returns where a node was drawn; nothing when that is not known. */
export function toPlace({ taken }: TakenColumns, row: number): { readonly x?: number; readonly y?: number } {
  const [x, y] = ['viz:x', 'viz:y'].map((name) => taken.get(name)?.cells[row]);
  return typeof x === 'number' && typeof y === 'number' ? { x, y } : {};
}
