'use client';

import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { listDrawn } from './table-parts';
import { type Cell, useCellKeys } from './use-cell-keys';
import { useWindow } from './use-window';

/**
 * Follows what is done in the cells of a windowed table: which rows are drawn, which cell has the focus or is edited, and what its keys
 * do. `inSight` is the id of a row that is scrolled to when it changes. `firstRows`: see `useWindow`.
 */
export function useTableCells(
  rows: readonly { readonly id: string }[],
  columns: readonly string[],
  { inSight, firstRows }: { readonly inSight?: string; readonly firstRows?: number },
) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const numbers = useMemo(() => new Map(rows.map(({ id }, number) => [id, number])), [rows]);
  const { from, to, scrollTo } = useWindow(rows.length, frame, body, firstRows);
  const wanted = inSight === undefined ? undefined : numbers.get(inSight);
  useLayoutEffect(() => {
    if (wanted !== undefined) scrollTo(wanted);
  }, [wanted, scrollTo]);
  const { edited, edit, setEdited } = useEditedCell();
  const [focused, setFocused] = useState<string | null>(null);
  const { onKeyDown, focusCell, focusAgain } = useCellKeys({ edit, body, rows, columns, numbers, scrollTo });
  const close = useCallback(() => {
    // What is edited meanwhile stays open.
    setEdited((now) => (now === edited ? null : now));
    if (edited) focusAgain(edited);
  }, [edited, focusAgain, setEdited]);
  const last = rows.at(-1)?.id;
  const isLast = (target: EventTarget) => target instanceof Element && toRow(target) === last;
  return {
    ...{ frame, body, edited, edit, close },
    drawn: listDrawn(from, to, [focused, edited?.row], numbers),
    /** Gives the focus to a column of the last row. */
    focusLast: (column: string) => {
      if (last === undefined) return;
      scrollTo(rows.length - 1);
      focusCell({ row: last, column });
    },
    /** The keys and the focus of the table's body. `onBelow` is told the column from which an arrow leads below the last row. */
    toBodyProps: (onBelow: ((column: string) => void) | null) => ({
      onKeyDown: (event: KeyboardEvent) => {
        const column =
          event.target instanceof Element ? event.target.closest('td')?.dataset.column : undefined;
        if (!onBelow || event.key !== 'ArrowDown' || !isLast(event.target)) return onKeyDown(event);
        event.preventDefault();
        onBelow(column ?? '');
      },
      onFocus: ({ target }: FocusEvent) => setFocused(toRow(target) ?? null),
      onBlur: ({ relatedTarget, currentTarget }: FocusEvent) =>
        currentTarget.contains(relatedTarget) || setFocused(null),
    }),
  };
}

/** The cell that is edited. Where the user may edit, the session of edits is opened before. */
function useEditedCell() {
  const mayEdit = useExplorer(mayEditNow);
  const { openSession } = useExplorerStore();
  const [edited, setEdited] = useState<Cell | null>(null);
  const edit = useCallback(
    (cell: Cell) => {
      if (mayEdit) void openSession().then((opened) => opened && setEdited(cell));
    },
    [mayEdit, openSession],
  );
  return { edited, edit, setEdited };
}

function toRow(target: Element): string | undefined {
  return target.closest('tr')?.dataset.row;
}
