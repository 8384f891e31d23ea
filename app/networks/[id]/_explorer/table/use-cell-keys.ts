'use client';

import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { flushSync } from 'react-dom';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** A cell of a table, by the id of what its row is about. */
export type Cell = { readonly row: string; readonly column: string };

type CellKeys = {
  readonly edit: (cell: Cell) => void;
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly rows: readonly { readonly id: string }[];
  /** The columns, in their order. */
  readonly columns: readonly string[];
  /** The number of each row, by what it is about. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Draws a row and brings it into sight. */
  readonly scrollTo: (row: number) => void;
};

/**
 * The keys of a table's body: arrows go from cell to cell, Page Up and Page Down ten rows, Home and End with Ctrl to the first
 * and the last row, also where these are not drawn yet. F2 edits a cell, as Enter does where it does not select.
 */
export function useCellKeys({ edit, body, rows, columns, numbers, scrollTo }: CellKeys): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Gives the focus to a cell, once it is drawn. */
  readonly focusCell: (cell: Cell) => void;
  /** Does the same, unless something else has the focus by then: who clicks elsewhere has left the cell. */
  readonly focusAgain: (cell: Cell) => void;
} {
  const find = useCallback(
    (id: string) =>
      [...(body.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])].find(
        ({ dataset }) => dataset.row === id,
      ),
    [body],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const { column } = cell?.dataset ?? {};
    const id = cell?.closest('tr')?.dataset.row ?? '';
    const number = numbers.get(id);
    if (!cell || column === undefined || number === undefined || event.altKey) return;
    const isModified = event.ctrlKey || event.metaKey;
    const end = isModified ? toEnd(event.key, rows.length) : null;
    const step = isModified ? undefined : STEPS[event.key];
    const isEdit = !isModified && (event.key === 'F2' || (event.key === 'Enter' && event.target === cell));
    if (!step && end === null && !isEdit) return;
    event.preventDefault();
    if (isEdit) {
      if (cell.dataset.editable) edit({ row: id, column });
      return;
    }
    const [down, right] = step ?? [0, 0];
    const next = end ?? Math.max(0, Math.min(rows.length - 1, number + down));
    const row = rows[next];
    if (!row) return;
    if (next !== number) flushSync(() => scrollTo(next));
    focus(findCell(find(row.id), cell, columns.indexOf(column), right));
  };
  const focusCell = useCallback(
    ({ row, column }: Cell) => {
      requestAnimationFrame(() =>
        focus(find(row)?.querySelector<HTMLElement>(`td[data-column="${column}"]`) ?? undefined),
      );
    },
    [find],
  );
  const focusAgain = useCallback(
    (cell: Cell) => {
      requestAnimationFrame(() => document.activeElement === document.body && focusCell(cell));
    },
    [focusCell],
  );
  return { onKeyDown, focusCell, focusAgain };
}

/** Returns the number of the row that a key goes to at once; null for no such key. */
function toEnd(key: string, count: number): number | null {
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function findCell(
  row: HTMLElement | undefined,
  from: HTMLTableCellElement,
  column: number,
  columns: number,
): HTMLElement | undefined {
  // In a page that reads from right to left, the next column is the one on the left.
  const forward = getComputedStyle(from).direction === 'rtl' ? -columns : columns;
  return row?.querySelectorAll<HTMLElement>('td')[column + forward];
}

function focus(cell: HTMLElement | undefined): void {
  (cell?.querySelector('button') ?? cell)?.focus({ preventScroll: false });
}
