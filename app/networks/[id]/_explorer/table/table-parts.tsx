'use client';

import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import styles from './tie-table.module.css';
import { ROW_HEIGHT } from './use-window';

/** Returns the numbers of the rows that are drawn, in order: those in sight, and those that are kept wherever they are. */
export function listDrawn(
  from: number,
  to: number,
  kept: readonly (string | null | undefined)[],
  numbers: ReadonlyMap<string, number>,
): readonly number[] {
  const drawn = new Set(Array.from({ length: to - from }, (_, at) => from + at));
  for (const id of kept) {
    const number = id ? numbers.get(id) : undefined;
    if (number !== undefined) drawn.add(number);
  }
  return [...drawn].sort((a, b) => a - b);
}

/** The room of rows that are not drawn. */
export function Gap({ rows, columns }: { rows: number; columns: number }) {
  if (rows === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={columns} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}

/** A column of a table. `width` and `least` are in pixels. */
export type TableColumn<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  /** Without one it has its share of what the others leave, or what the style sheet says. */
  readonly width?: number;
  /** How narrow it may become, where it has no width of its own. */
  readonly least?: number;
};

/** How a table is sorted. */
export type Order<Column extends string> = { readonly column: Column; readonly descending: boolean };

/** The head of a column: sorts by it, the other way, and not at all. */
export function SortableHeader<Column extends string>({
  id,
  label,
  order,
  onSort,
}: {
  id: Column;
  label: string;
  order: Order<Column> | null;
  onSort: (order: Order<Column> | null) => void;
}) {
  const isSorted = order?.column === id;
  const Arrow = order?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'} scope="col">
      <UnstyledButton
        data-action="sort-table"
        className={styles.sort}
        onClick={() => onSort(isSorted && order.descending ? null : { column: id, descending: isSorted })}
      >
        {label}
        {isSorted && <Arrow size={13} aria-hidden="true" />}
      </UnstyledButton>
    </th>
  );
}
