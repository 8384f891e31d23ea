'use client';

import { type KeyboardEvent, type RefObject, useCallback, useRef } from 'react';
import { TIE_COLUMNS, type TieColumn } from '@/lib/view/tie-rows';
import { isEditable } from '../editing/editable-columns';
import type { TieCell } from './tie-row';

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The keys of the table's body: arrows go from cell to cell, F2 edits one, as Enter does where it does not select. */
export function useCellKeys(edit: (cell: TieCell) => void): {
  readonly ref: RefObject<HTMLTableSectionElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Gives the focus back to a cell, once it is drawn. */
  readonly focusCell: (cell: TieCell) => void;
} {
  const ref = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const column = TIE_COLUMNS.find((each) => each === cell?.dataset.column);
    if (!cell || !column || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = STEPS[event.key];
    const isEdit = event.key === 'F2' || (event.key === 'Enter' && event.target === cell);
    if (!step && !isEdit) return;
    event.preventDefault();
    if (step) focus(findCell(cell, column, step));
    else if (isEditable(column) && cell.dataset.editable && cell.dataset.tie)
      edit({ tie: cell.dataset.tie, column });
  };
  const focusCell = useCallback(({ tie, column }: TieCell) => {
    requestAnimationFrame(() => {
      const cells = ref.current?.querySelectorAll<HTMLElement>(`td[data-column="${column}"]`) ?? [];
      focus([...cells].find(({ dataset }) => dataset.tie === tie));
    });
  }, []);
  return { ref, onKeyDown, focusCell };
}

function findCell(
  cell: HTMLTableCellElement,
  column: TieColumn,
  [rows, columns]: readonly [number, number],
): HTMLElement | undefined {
  const row = cell.parentElement;
  const next = rows < 0 ? row?.previousElementSibling : rows > 0 ? row?.nextElementSibling : row;
  // In a page that reads from right to left, the next column is the one on the left.
  const forward = getComputedStyle(cell).direction === 'rtl' ? -columns : columns;
  const index = TIE_COLUMNS.indexOf(column) + forward;
  return next?.querySelectorAll<HTMLElement>('td')[index];
}

function focus(cell: HTMLElement | undefined): void {
  (cell?.querySelector('button') ?? cell)?.focus();
}
