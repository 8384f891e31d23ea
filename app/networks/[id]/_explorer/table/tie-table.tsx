'use client';

import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Fragment, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { toSentence } from '@/lib/graph/model/describe';
import { sortTieRows, type TieColumn, type TieOrder, toTieRows } from '@/lib/view/tie-rows';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { MeetingTable } from './meeting-table';
import { type TieCell, TieRow } from './tie-row';
import styles from './tie-table.module.css';
import { useCellKeys } from './use-cell-keys';
import { ROW_HEIGHT, useWindow } from './use-window';

/** How many rows those see who run no scripts. */
const MAX_STILL = 100;

const COLUMNS: readonly { id: TieColumn; label: string }[] = [
  { id: 'source', label: 'From' },
  { id: 'type', label: 'Tie' },
  { id: 'target', label: 'To' },
  { id: 'third', label: 'Third party' },
  { id: 'from', label: 'When' },
  { id: 'standing', label: 'How well sourced' },
  { id: 'evidence', label: 'Evidence' },
];

/**
 * The relationships shown, as a table in step with the map: a row selects its tie, and a selected tie marks its row. It is
 * plain HTML: Mantine's Table brings with it all that places menus on a page, a tenth of the page's scripts. Of a long one
 * the rows in sight are drawn, and the one that has the focus. `isStill`: for those who run no scripts, the first rows alone.
 */
export function TieTable({ isStill = false }: { readonly isStill?: boolean }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const state = useExplorer(({ painted }) => painted.state);
  const { dispatch } = useExplorerStore();
  const [order, setOrder] = useState<TieOrder | null>(null);
  const rows = useMemo(() => sortTieRows(toTieRows(graph, shown), order), [graph, shown, order]);
  const selected = useMemo(
    () => new Set(state.selection.kind === 'items' ? state.selection.relationships : []),
    [state.selection],
  );
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, scrollTo } = useWindow(rows.length, frame, body, isStill ? MAX_STILL : undefined);
  const numbers = useMemo(() => new Map(rows.map(({ id }, number) => [id, number])), [rows]);
  const selectedNumber = useMemo(() => {
    const [first] = selected;
    return first === undefined ? undefined : numbers.get(first);
  }, [selected, numbers]);
  useLayoutEffect(() => {
    if (selectedNumber !== undefined) scrollTo(selectedNumber);
  }, [selectedNumber, scrollTo]);
  const types = graph.getAttribute('types');
  const mayEdit = useExplorer(mayEditNow);
  const { openSession } = useExplorerStore();
  const [edited, setEdited] = useState<TieCell | null>(null);
  const edit = useCallback(
    (cell: TieCell) => {
      if (mayEdit) void openSession().then((opened) => opened && setEdited(cell));
    },
    [mayEdit, openSession],
  );
  const [focused, setFocused] = useState<string | null>(null);
  const { onKeyDown, focusCell } = useCellKeys({ edit, body, rows, numbers, scrollTo });
  const close = useCallback(() => {
    setEdited(null);
    if (edited) focusCell(edited);
  }, [edited, focusCell]);

  if (rows.length === 0 && shown.meetings.size === 0) {
    return (
      <Text size="sm" c="dimmed" p="md">
        No tie is shown.
      </Text>
    );
  }
  return (
    <div className={styles.frame} ref={frame}>
      <table className={`${styles.table} ${styles.ties}`} aria-rowcount={rows.length + 1}>
        <caption className={styles.caption}>Relationships shown on the map</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.id} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={onKeyDown}
          onFocus={({ target }) => setFocused(target.closest('tr')?.dataset.row ?? null)}
          onBlur={({ relatedTarget, currentTarget }) =>
            currentTarget.contains(relatedTarget) || setFocused(null)
          }
        >
          {listDrawn(from, to, [focused, edited?.tie], numbers).map((number, at, drawn) => {
            const row = rows[number];
            return (
              row && (
                <Fragment key={row.id}>
                  <Gap rows={number - (drawn[at - 1] ?? -1) - 1} />
                  <TieRow
                    row={row}
                    number={number}
                    type={types.get(row.type.id)}
                    sentence={toSentence(graph, row.id)}
                    isSelected={selected.has(row.id)}
                    edited={edited?.tie === row.id ? edited.column : null}
                    dispatch={dispatch}
                    onEdit={edit}
                    onClose={close}
                  />
                  {at === drawn.length - 1 && !isStill && <Gap rows={rows.length - number - 1} />}
                </Fragment>
              )
            );
          })}
        </tbody>
      </table>
      <MeetingTable />
    </div>
  );
}

/** Returns the numbers of the rows that are drawn, in order: those in sight, and those that are kept wherever they are. */
function listDrawn(
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
function Gap({ rows }: { rows: number }) {
  if (rows === 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus.
    <tr aria-hidden="true" className={styles.gap}>
      <td colSpan={COLUMNS.length} style={{ height: rows * ROW_HEIGHT }} />
    </tr>
  );
}

function SortableHeader({
  column,
  order,
  onSort,
}: {
  column: { id: TieColumn; label: string };
  order: TieOrder | null;
  onSort: (order: TieOrder | null) => void;
}) {
  const isSorted = order?.column === column.id;
  const Arrow = order?.descending ? IconArrowDown : IconArrowUp;
  return (
    <th aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'} scope="col">
      <UnstyledButton
        data-action="sort-table"
        className={styles.sort}
        onClick={() =>
          onSort(isSorted && order.descending ? null : { column: column.id, descending: isSorted })
        }
      >
        {column.label}
        {isSorted && <Arrow size={13} aria-hidden="true" />}
      </UnstyledButton>
    </th>
  );
}
