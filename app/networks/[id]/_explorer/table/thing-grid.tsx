'use client';

import { memo, type RefObject, useMemo, useState } from 'react';
import { KindSymbol } from '@/app/_symbols/kind-symbol';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { GRID_COLUMNS, type GridColumn } from '@/lib/formats/paste/grid-columns';
import { writeCell } from '@/lib/formats/paste/write-block';
import type { Network } from '@/lib/network/network';
import { getActorKind } from '@/lib/vocabulary/actor-kinds';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { GridCellEditor } from './grid-cell-editor';
import { COLUMN_WIDTHS, GRID_CAPTIONS, type ThingGridId } from './grid-layout';
import { NewRow } from './new-row';
import type { Order } from './table-parts';
import styles from './thing-grid.module.css';
import tableStyles from './tie-table.module.css';
import { type RowCells, WindowedTable } from './windowed-table';

/** A thing of the network in its row: the texts of its cells are made when the row is drawn. */
type Row = { readonly id: string; readonly thing: Network[ThingGridId][number] };

/**
 * The actors, claims or documents of a network as a grid: cells are edited where they stand, and the row at the end adds another.
 * What the filters hide is there, and dimmed.
 */
export function ThingGrid({
  grid,
  order: shownOrder,
}: {
  grid: ThingGridId;
  /** Is told the things in the order of their rows. */
  order: RefObject<readonly string[]>;
}) {
  const network = useExplorer(({ painted }) => painted.network);
  const mayEdit = useExplorer(mayEditNow);
  const [order, setOrder] = useState<Order<string> | null>(null);
  const rows = useMemo(() => sortRows(network, grid, order), [network, grid, order]);
  const columns = useMemo(
    () => GRID_COLUMNS[grid].map((each) => ({ ...each, width: COLUMN_WIDTHS[grid][each.id] })),
    [grid],
  );
  return (
    <WindowedTable
      caption={GRID_CAPTIONS[grid]}
      className={styles.grid}
      columns={columns}
      rows={rows}
      order={order}
      onSort={setOrder}
      shownOrder={shownOrder}
      drawRow={(row, number, cells) => (
        <ThingRow grid={grid} row={row} number={number} columns={columns} {...cells} />
      )}
      drawNewRow={mayEdit ? (table) => <NewRow grid={grid} columns={columns} {...table} /> : undefined}
    />
  );
}

type ThingRowProps = {
  readonly grid: ThingGridId;
  readonly row: Row;
  /** From 0, in the whole grid. */
  readonly number: number;
  readonly columns: readonly GridColumn[];
} & RowCells;

/** A row selects what it is about. A double click edits a cell, as F2 does where the focus is. */
const ThingRow = memo(function ThingRow({
  grid,
  row,
  number,
  columns,
  edited,
  onEdit,
  onClose,
}: ThingRowProps) {
  const network = useExplorer(({ painted }) => painted.network);
  const isShown = useExplorer(({ painted }) => grid === 'documents' || painted.shown[grid].has(row.id));
  const isSelected = useExplorer(({ painted }) => isChosen(painted.state.selection, grid, row.id));
  const select = useSelect(grid);
  return (
    <tr
      className={tableStyles.row}
      data-row={row.id}
      aria-rowindex={number + 2}
      aria-selected={grid === 'documents' ? undefined : isSelected}
      data-selected={isSelected || undefined}
      data-hidden={!isShown || undefined}
      onClick={(event) => select(row.id, event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      {columns.map(({ id, label }, at) => {
        const text = writeCell(network, grid, row.thing, id);
        const cell = { row: row.id, column: id };
        const isButton = at === 0 && grid !== 'documents';
        return (
          <td
            key={id}
            title={text || undefined}
            data-column={id}
            data-editable
            tabIndex={isButton ? undefined : -1}
            onDoubleClick={() => onEdit(cell)}
          >
            {edited === id ? (
              <GridCellEditor grid={grid} cell={cell} label={label} text={text} onClose={onClose} />
            ) : isButton ? (
              <SelectButton thing={row.thing} text={text} isSelected={isSelected} />
            ) : (
              <bdi>{text}</bdi>
            )}
          </td>
        );
      })}
    </tr>
  );
});

/** The name of an actor, or the words of a claim. The row takes the click. */
function SelectButton({
  thing,
  text,
  isSelected,
}: {
  thing: Row['thing'];
  text: string;
  isSelected: boolean;
}) {
  const isActor = 'kind' in thing;
  return (
    <button
      type="button"
      data-action={isActor ? 'select-actor' : 'select-claim'}
      className={tableStyles.tie}
      aria-pressed={isSelected}
    >
      {isActor && <KindSymbol kind={getActorKind(thing.kind)} size={13} />}
      <bdi>{text}</bdi>
    </button>
  );
}

type Selection = ReturnType<ReturnType<typeof useExplorerStore>['getState']>['painted']['state']['selection'];

function isChosen(selection: Selection, grid: ThingGridId, id: string): boolean {
  if (grid === 'claims') return selection.kind === 'claim' && selection.claim === id;
  return grid === 'actors' && selection.kind === 'items' && selection.actors.includes(id);
}

/** Returns what selects an actor or a claim; a document has nothing to be selected for. */
function useSelect(grid: ThingGridId) {
  const { dispatch } = useExplorerStore();
  return (id: string, additive: boolean) => {
    if (grid === 'actors') dispatch({ type: 'selectActor', actor: id, additive });
    if (grid === 'claims') dispatch({ type: 'selectClaim', claim: id });
  };
}

/** Returns the rows in an order by the texts of a column, what is empty last; without one, in that of the file. */
function sortRows(network: Network, grid: ThingGridId, order: Order<string> | null): readonly Row[] {
  const rows: readonly Row[] = network[grid].map((thing) => ({ id: thing.id, thing }));
  if (!order) return rows;
  const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const texts = new Map(rows.map(({ id, thing }) => [id, writeCell(network, grid, thing, order.column)]));
  const sign = order.descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b] = [texts.get(one.id) ?? '', texts.get(other.id) ?? ''];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return sign * compare(a, b);
  });
}
