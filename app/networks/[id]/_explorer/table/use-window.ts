'use client';

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** The height of a row of the table, in pixels, as `tie-table.module.css` has it. */
export const ROW_HEIGHT = 30;
/** How many rows are drawn before and after those in sight: as many as one turn of a wheel brings. */
const MARGIN = 8;
/** So few rows are all drawn. */
const MAX_WHOLE = 100;
/** How many rows are drawn while the height of the table is not known: on the server, and before the first paint. */
const ROWS_AT_FIRST = 40;

/** The rows that are drawn, by number from 0: all from `from` and before `to`. */
export type RowWindow = { readonly from: number; readonly to: number };

/**
 * Follows which rows of a long table are in sight. `frame` scrolls; `body` holds the rows. `scrollTo` brings a row into sight,
 * below the head of the table. `atFirst`: how many rows are drawn before the first paint.
 */
export function useWindow(
  count: number,
  frame: RefObject<HTMLElement | null>,
  body: RefObject<HTMLElement | null>,
  atFirst = ROWS_AT_FIRST,
): RowWindow & { readonly scrollTo: (row: number) => void } {
  const [window, setWindow] = useState<RowWindow>({ from: 0, to: atFirst });
  const latest = useRef(count);
  latest.current = count;
  const measure = useCallback(() => {
    if (!frame.current || !body.current || frame.current.clientHeight === 0) return;
    const above = frame.current.getBoundingClientRect().top - body.current.getBoundingClientRect().top;
    const next = findWindow(above, frame.current.clientHeight, latest.current);
    setWindow((last) => (last.from === next.from && last.to === next.to ? last : next));
  }, [frame, body]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(count): of another number others are in sight.
  useLayoutEffect(measure, [measure, count]);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    element.addEventListener('scroll', measure, { passive: true });
    const watch = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    watch?.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      watch?.disconnect();
    };
  }, [frame, measure]);
  const scrollTo = useCallback(
    (row: number) => {
      const [outer, inner] = [frame.current, body.current];
      if (!outer || !inner) return;
      const head = inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop;
      const top = row * ROW_HEIGHT;
      // The row for what is new stays in sight, over the rows.
      const foot = outer.querySelector('tfoot')?.offsetHeight ?? 0;
      const lowest = top + ROW_HEIGHT + head + foot - outer.clientHeight;
      if (outer.scrollTop > top) outer.scrollTop = top;
      else if (outer.scrollTop < lowest) outer.scrollTop = lowest;
      measure();
    },
    [frame, body, measure],
  );
  return { from: Math.min(window.from, count), to: Math.min(window.to, count), scrollTo };
}

/** Returns the rows in sight, and some around them or all of few, of a table that begins so many pixels above what is in sight. */
export function findWindow(above: number, height: number, count: number): RowWindow {
  if (count <= MAX_WHOLE) return { from: 0, to: count };
  const first = Math.floor(above / ROW_HEIGHT) - MARGIN;
  const last = Math.ceil((above + height) / ROW_HEIGHT) + MARGIN;
  const to = Math.max(0, Math.min(count, last));
  return { from: Math.max(0, Math.min(first, to)), to };
}
