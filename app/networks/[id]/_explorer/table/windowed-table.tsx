'use client';

import {
  type CSSProperties,
  Fragment,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useMemo,
} from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { Gap, type Order, SortableHeader, type TableColumn } from './table-parts';
import styles from './tie-table.module.css';
import type { Cell } from './use-cell-keys';
import { useTableCells } from './use-table-cells';

/** How many rows those see who run no scripts. */
const MAX_STILL = 100;

/** What a row of a windowed table is told of its cells. */
export type RowCells = {
  /** The column whose cell is being edited. */
  readonly edited: string | null;
  readonly onEdit: (cell: Cell) => void;
  readonly onClose: () => void;
};

/** What the row for what is new is told of the table. */
export type RowAtEnd = {
  /** Gives the focus to a column of the last row above. */
  readonly onLeave: (column: string) => void;
  readonly onAdded: () => void;
};

type WindowedTableProps<Row, Id extends string> = {
  readonly caption: string;
  readonly className: string | undefined;
  readonly columns: readonly TableColumn<Id>[];
  readonly rows: readonly Row[];
  readonly order: Order<Id> | null;
  readonly onSort: (order: Order<Id> | null) => void;
  /** Is told the ids of the rows in their order. */
  readonly shownOrder?: RefObject<readonly string[]>;
  /** The id of a row that is brought into sight. */
  readonly inSight?: string;
  /** Whether the first rows alone are drawn, for those who run no scripts. */
  readonly isStill?: boolean;
  /** What is said in place of rows where there are none. */
  readonly nothing?: string;
  /** What stands below the table, within what scrolls. */
  readonly below?: ReactNode;
  /** Draws a row; `number` is its place in the whole table, from 0. */
  readonly drawRow: (row: Row, number: number, cells: RowCells) => ReactNode;
  /** Draws the row for what is new, below the others; without it there is none. */
  readonly drawNewRow?: (table: RowAtEnd) => ReactNode;
};

/**
 * A table that is sorted by its heads and walked by keys, cell by cell. Of a long one the rows in sight are drawn, and those that have
 * the focus or are edited. It is plain HTML: Mantine's Table brings with it all that places menus on a page, a tenth of the
 * page's scripts.
 */
export function WindowedTable<Row extends { readonly id: string }, Id extends string>(
  props: WindowedTableProps<Row, Id>,
) {
  const { columns, rows, shownOrder, inSight, isStill = false, drawNewRow } = props;
  useLayoutEffect(() => {
    if (shownOrder) shownOrder.current = rows.map(({ id }) => id);
  }, [rows, shownOrder]);
  const names = useMemo(() => columns.map(({ id }) => id), [columns]);
  const cells = useTableCells(rows, names, { inSight, firstRows: isStill ? MAX_STILL : undefined });
  const { frame, body, focusLast, toBodyProps } = cells;
  return (
    <div className={styles.frame} ref={frame}>
      <table
        className={`${styles.table} ${styles.fixed} ${props.className}`}
        style={{ minWidth: sumWidths(columns) }}
        aria-rowcount={rows.length + 1}
      >
        <caption className={hidden.visuallyHidden}>{props.caption}</caption>
        <Head {...props} />
        <tbody
          ref={body}
          {...toBodyProps(drawNewRow ? (column) => focusNewRow(frame.current, column) : null)}
        >
          <DrawnRows table={props} cells={cells} />
        </tbody>
        {drawNewRow && (
          <tfoot className={styles.foot}>
            {drawNewRow({
              onLeave: focusLast,
              onAdded: () => frame.current?.scrollTo({ top: frame.current.scrollHeight }),
            })}
          </tfoot>
        )}
      </table>
      {props.below}
    </div>
  );
}

function Head<Row, Id extends string>({ columns, order, onSort }: WindowedTableProps<Row, Id>) {
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} data-column={id} style={width === undefined ? undefined : toWidthStyle(width)} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map(({ id, label }) => (
            <SortableHeader key={id} id={id} label={label} order={order} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  );
}

/** The rows that are drawn, with the room of those between them that are not. */
function DrawnRows<Row extends { readonly id: string }, Id extends string>({
  table: { rows, columns, isStill, nothing, drawRow },
  cells: { drawn, edited, edit, close },
}: {
  table: WindowedTableProps<Row, Id>;
  cells: ReturnType<typeof useTableCells>;
}) {
  if (rows.length === 0 && nothing !== undefined) {
    return (
      <tr>
        <td colSpan={columns.length} className={styles.soft}>
          {nothing}
        </td>
      </tr>
    );
  }
  return drawn.map((number, at) => {
    const row = rows[number];
    if (!row) return null;
    const toEdited = edited?.row === row.id ? edited.column : null;
    return (
      <Fragment key={row.id}>
        <Gap rows={number - (drawn[at - 1] ?? -1) - 1} columns={columns.length} />
        {drawRow(row, number, { edited: toEdited, onEdit: edit, onClose: close })}
        {at === drawn.length - 1 && !isStill && (
          <Gap rows={rows.length - number - 1} columns={columns.length} />
        )}
      </Fragment>
    );
  });
}

/** Gives the focus to the field of a column in the row for what is new, or to what opens that row. */
function focusNewRow(frame: HTMLElement | null, column: string): void {
  const foot = frame?.querySelector('tfoot');
  const field = foot?.querySelector<HTMLElement>(`td[data-column="${column}"] input`);
  (field ?? foot?.querySelector<HTMLElement>('input, button'))?.focus();
}

/** The style sheet may make a column narrower on a phone. */
function toWidthStyle(width: number): CSSProperties {
  return { '--width': `${width}px` } as CSSProperties;
}

/** Returns how narrow a table may become, in pixels. */
function sumWidths(columns: readonly Pick<TableColumn<string>, 'width' | 'least'>[]): number {
  return columns.reduce((sum, { width, least = 0 }) => sum + (width ?? least), 0);
}
