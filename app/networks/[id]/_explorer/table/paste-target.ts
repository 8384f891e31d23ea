import type { ClipboardEvent } from 'react';
import type { GridId } from '@/lib/formats/paste/grid-columns';

/** What is to be pasted into a table, and where. */
export type PasteTarget = {
  readonly grid: GridId;
  /** What the clipboard had as plain text and as HTML; null where it is still to be pasted. */
  readonly text: string | null;
  readonly html: string;
  /** The column in which it begins, and the rows on which it falls. */
  readonly from: string;
  readonly onto: readonly string[];
};

/**
 * Returns what is pasted where the focus is; null for what a field takes by itself: one word, or anything in a field that is not of
 * the row for what is new. `ids` are those of the rows in their order.
 */
export function readPaste(event: ClipboardEvent, grid: GridId, ids: readonly string[]): PasteTarget | null {
  const text = event.clipboardData.getData('text/plain');
  const html = event.clipboardData.getData('text/html');
  const place = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-column]') : null;
  const row = place?.closest('tr')?.dataset.row;
  const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (!place || text.trim() === '') return null;
  if (isField && (!/[\t\n]/.test(text.trim()) || row !== undefined)) return null;
  const first = row === undefined ? -1 : ids.indexOf(row);
  const onto = first < 0 ? [] : ids.slice(first);
  return { grid, text, html, from: place.dataset.column ?? '', onto };
}
