'use client';

import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { toSentence } from '@/lib/graph/model/describe';
import { sortTieRows, type TieColumn, type TieOrder, toTieRows } from '@/lib/view/tie-rows';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { MeetingTable } from './meeting-table';
import { type TieCell, TieRow } from './tie-row';
import styles from './tie-table.module.css';
import { useCellKeys } from './use-cell-keys';

const PAGE_SIZE = 100;

/** Loaded only for a table that has several pages. */
const loadTablePages = () => import('./table-pages').then((module) => module.TablePages);
const TablePages = createLazyPart('TablePages', loadTablePages);

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
 * plain HTML: Mantine's Table brings with it all that places menus on a page, a tenth of the page's scripts.
 */
export function TieTable() {
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
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const selectedIndex = rows.findIndex(({ id }) => selected.has(id));
  useEffect(() => {
    if (selectedIndex >= 0) setPage(Math.floor(selectedIndex / PAGE_SIZE) + 1);
  }, [selectedIndex]);
  const current = Math.min(page, pages);
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
  const { ref, onKeyDown, focusCell } = useCellKeys(edit);
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
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className={styles.caption}>Relationships shown on the map</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortableHeader key={column.id} column={column} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody ref={ref} onKeyDown={onKeyDown}>
          {rows.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE).map((row) => (
            <TieRow
              key={row.id}
              row={row}
              type={types.get(row.type.id)}
              sentence={toSentence(graph, row.id)}
              isSelected={selected.has(row.id)}
              edited={edited?.tie === row.id ? edited.column : null}
              dispatch={dispatch}
              onEdit={edit}
              onClose={close}
            />
          ))}
        </tbody>
      </table>
      <MeetingTable />
      {pages > 1 && <TablePages total={pages} page={current} onChange={setPage} />}
    </div>
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
