'use client';

import { Text } from '@mantine/core';
import { Fragment, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { toSentence } from '@/lib/graph/model/describe';
import { sortTieRows, TIE_COLUMNS, type TieColumn, type TieOrder, toTieRows } from '@/lib/view/tie-rows';
import { EDITABLE_COLUMNS } from '../editing/editable-columns';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { MeetingTable } from './meeting-table';
import { Gap, listDrawn, SortableHeader } from './table-parts';
import { TieRow } from './tie-row';
import styles from './tie-table.module.css';
import { type Cell, useCellKeys } from './use-cell-keys';
import { useWindow } from './use-window';

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
export function TieTable({
  isStill = false,
  order: shownOrder,
}: {
  readonly isStill?: boolean;
  /** Is told the ties in the order of their rows. */
  readonly order?: RefObject<readonly string[]>;
}) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const shown = useExplorer(({ painted }) => painted.shown);
  const state = useExplorer(({ painted }) => painted.state);
  const { dispatch } = useExplorerStore();
  const [order, setOrder] = useState<TieOrder | null>(null);
  const rows = useMemo(() => sortTieRows(toTieRows(graph, shown), order), [graph, shown, order]);
  useLayoutEffect(() => {
    if (shownOrder) shownOrder.current = rows.map(({ id }) => id);
  }, [rows, shownOrder]);
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
  const [edited, setEdited] = useState<Cell | null>(null);
  const edit = useCallback(
    (cell: Cell) => {
      if (mayEdit) void openSession().then((opened) => opened && setEdited(cell));
    },
    [mayEdit, openSession],
  );
  const [focused, setFocused] = useState<string | null>(null);
  const { onKeyDown, focusCell } = useCellKeys({
    ...{ edit, body, rows, numbers, scrollTo },
    columns: TIE_COLUMNS,
  });
  const close = useCallback(() => {
    setEdited(null);
    if (edited) focusCell(edited);
  }, [edited, focusCell]);

  if (rows.length === 0 && (!isStill || shown.meetings.size === 0)) {
    return (
      <Text size="sm" c="dimmed" p="md">
        No tie is shown.
      </Text>
    );
  }
  return (
    <div className={styles.frame} ref={frame}>
      <table className={`${styles.table} ${styles.fixed} ${styles.ties}`} aria-rowcount={rows.length + 1}>
        <caption className={styles.caption}>Relationships shown on the map</caption>
        <thead>
          <tr aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.id} {...column} order={order} onSort={setOrder} />
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
          {listDrawn(from, to, [focused, edited?.row], numbers).map((number, at, drawn) => {
            const row = rows[number];
            return (
              row && (
                <Fragment key={row.id}>
                  <Gap rows={number - (drawn[at - 1] ?? -1) - 1} columns={COLUMNS.length} />
                  <TieRow
                    row={row}
                    number={number}
                    type={types.get(row.type.id)}
                    sentence={toSentence(graph, row.id)}
                    isSelected={selected.has(row.id)}
                    edited={edited?.row === row.id ? toEditable(edited.column) : null}
                    dispatch={dispatch}
                    onEdit={edit}
                    onClose={close}
                  />
                  {at === drawn.length - 1 && !isStill && (
                    <Gap rows={rows.length - number - 1} columns={COLUMNS.length} />
                  )}
                </Fragment>
              )
            );
          })}
        </tbody>
      </table>
      {isStill && <MeetingTable isQuiet />}
    </div>
  );
}

function toEditable(column: string) {
  return EDITABLE_COLUMNS.find((each) => each === column) ?? null;
}
