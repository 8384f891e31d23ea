'use client';

import { Text } from '@mantine/core';
import { type RefObject, useMemo, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { toSentence } from '@/lib/graph/model/describe';
import { sortTieRows, type TieOrder, toTieRows } from '@/lib/view/tie-rows';
import { EDITABLE_COLUMNS } from '../editing/editable-columns';
import { loadNewTieRow } from '../editing/lazy-editing';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { MeetingTable } from './meeting-table';
import { layOutTies } from './tie-layout';
import { TieRow } from './tie-row';
import styles from './tie-table.module.css';
import { type RowAtEnd, WindowedTable } from './windowed-table';

/** Loaded when a user begins a tie in the last row. */
const NewTieRow = createLazyPart('NewTieRow', loadNewTieRow, {
  place: 'over',
  close: ({ onClose }) => onClose,
});

const NOTHING = 'No tie is shown.';

/**
 * The relationships shown, as a table in step with the map: a row selects its tie, and a selected tie marks its row. `isStill`: for
 * those who run no scripts, the first rows alone.
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
  const selection = useExplorer(({ painted }) => painted.state.selection);
  const { dispatch } = useExplorerStore();
  const [order, setOrder] = useState<TieOrder | null>(null);
  const shownRows = useMemo(() => toTieRows(graph, shown), [graph, shown]);
  const rows = useMemo(() => sortTieRows(shownRows, order), [shownRows, order]);
  const [isAdding, setAdding] = useState(false);
  const types = graph.getAttribute('types');
  const columns = useMemo(() => {
    const takesThird = (type: string) => types.get(type)?.third != null;
    return layOutTies(shownRows, { isAdding, takesThird });
  }, [shownRows, isAdding, types]);
  const hasThird = columns.some(({ id }) => id === 'third');
  const selected = useMemo(
    () => new Set(selection.kind === 'items' ? selection.relationships : []),
    [selection],
  );
  const [firstSelected] = selected;
  const mayAdd = useExplorer(mayEditNow) && !isStill;
  if (rows.length === 0 && !mayAdd && (!isStill || shown.meetings.size === 0)) {
    return (
      <Text size="sm" c="dimmed" p="md">
        {NOTHING}
      </Text>
    );
  }
  return (
    <WindowedTable
      caption="Relationships shown on the map"
      className={styles.ties}
      columns={columns}
      rows={rows}
      order={order}
      onSort={setOrder}
      shownOrder={shownOrder}
      inSight={firstSelected}
      isStill={isStill}
      nothing={NOTHING}
      below={isStill && <MeetingTable isQuiet />}
      drawRow={(row, number, { edited, ...cells }) => (
        <TieRow
          row={row}
          number={number}
          type={types.get(row.type.id)}
          sentence={toSentence(graph, row.id)}
          isSelected={selected.has(row.id)}
          hasThird={hasThird}
          edited={toEditable(edited)}
          dispatch={dispatch}
          {...cells}
        />
      )}
      drawNewRow={
        mayAdd
          ? (table) => <LastRow {...table} columns={columns.length} isOpen={isAdding} onToggle={setAdding} />
          : undefined
      }
    />
  );
}

/** Opens as the row for a new tie. */
function LastRow({
  columns,
  isOpen,
  onToggle,
  ...table
}: RowAtEnd & {
  readonly columns: number;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}) {
  const { openSession } = useExplorerStore();
  if (isOpen) return <NewTieRow {...table} onClose={() => onToggle(false)} />;
  return (
    <tr>
      <td colSpan={columns}>
        <button
          type="button"
          data-action="open-new-row"
          className={styles.newRow}
          onClick={() => void openSession().then((opened) => opened && onToggle(true))}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp') return;
            event.preventDefault();
            table.onLeave('source');
          }}
        >
          New tie …
        </button>
      </td>
    </tr>
  );
}

function toEditable(column: string | null) {
  return EDITABLE_COLUMNS.find((each) => each === column) ?? null;
}
