import type { KeyboardEvent } from 'react';

const FIELDS = 'input:not([type="hidden"])';

/**
 * Moves the focus from a cell that is edited to the one beside it, where Tab leaves its last field, or Shift and Tab its first; after the
 * last cell of a row comes the first of the next. At the end of a table Tab does what it does elsewhere.
 */
export function leaveCellByTab(event: KeyboardEvent<HTMLElement>): void {
  const { key, shiftKey: isBack, target, currentTarget } = event;
  if (key !== 'Tab') return;
  const fields = [...currentTarget.querySelectorAll(FIELDS)];
  if (target !== fields.at(isBack ? 0 : -1)) return;
  const next = findCellBeside(currentTarget, isBack ? -1 : 1);
  if (!next) return;
  event.preventDefault();
  (next.querySelector('button') ?? next).focus();
}

function findCellBeside(inside: Element, step: 1 | -1): HTMLElement | undefined {
  const cell = inside.closest('td');
  const cells = [
    ...(inside.closest('tbody')?.querySelectorAll<HTMLElement>('tr[data-row] > td[data-column]') ?? []),
  ];
  return cell ? cells[cells.indexOf(cell) + step] : undefined;
}
