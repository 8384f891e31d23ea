import type { RemarkList } from './remark-list';

/** A cell of a matrix of ties that is not nought. */
export type MatrixCell = { readonly row: number; readonly column: number; readonly value: number };

/**
 * Returns the ties of a matrix. One that is the same on both sides of its diagonal, or filled on one side alone (`isHalf`), says
 * nothing of direction: each pair is one tie. Ties of an actor to itself are left out, and told.
 */
export function toMatrixTies<Cell extends MatrixCell>(
  cells: readonly Cell[],
  isTwoMode: boolean,
  isHalf: boolean,
  remarks: RemarkList,
): { readonly ties: readonly Cell[]; readonly isSymmetric: boolean } {
  if (isTwoMode) return { ties: cells, isSymmetric: false };
  const others = cells.filter(({ row, column }) => row !== column);
  const own = cells.length - others.length;
  if (own > 0) {
    const message = `${own.toLocaleString('en')} ${own === 1 ? 'value stands' : 'values stand'} on the diagonal, which would tie actors to themselves; they are passed over.`;
    remarks.add('diagonal', { severity: 'note', place: '', message, fix: '' });
  }
  const values = new Map(others.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const isSymmetric =
    isHalf || others.every(({ row, column, value }) => values.get(`${column} ${row}`) === value);
  if (!isSymmetric || others.length === 0) return { ties: others, isSymmetric: false };
  if (!isHalf) {
    const message =
      'The matrix is the same on both sides of its diagonal: its ties have no direction, and each pair is one tie.';
    remarks.add('symmetric', { severity: 'note', place: '', message, fix: '' });
  }
  return { ties: isHalf ? others : others.filter(({ row, column }) => row < column), isSymmetric: true };
}
