'use client';

import {
  Fragment,
  memo,
  type RefObject,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
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
import { Gap, listDrawn, type Order, SortableHeader } from './table-parts';
import styles from './thing-grid.module.css';
import tableStyles from './tie-table.module.css';
import { type Cell, useCellKeys } from './use-cell-keys';
import { useWindow } from './use-window';

/** A thing of the network in its row: the texts of its cells, made when the row is drawn. */
type Row = { readonly id: string; readonly thing: Network[ThingGridId][number] };

/**
 * The actors, claims or documents of a network as a grid: cells are edited where they stand, and the row at the end adds another.
 * What the filters hide is there, and dimmed. Of a long grid the rows in sight are drawn, and the one that has the focus.
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
  const columns = GRID_COLUMNS[grid];
  const [order, setOrder] = useState<Order<string> | null>(null);
  const rows = useMemo(() => sortRows(network, grid, order), [network, grid, order]);
  const numbers = useMemo(() => new Map(rows.map(({ id }, number) => [id, number])), [rows]);
  useLayoutEffect(() => {
    shownOrder.current = rows.map(({ id }) => id);
  }, [rows, shownOrder]);
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { from, to, scrollTo } = useWindow(rows.length, frame, body);
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
  const names = useMemo(() => columns.map(({ id }) => id), [columns]);
  const keys = useCellKeys({ edit, body, rows, columns: names, numbers, scrollTo });
  const close = useCallback(() => {
    setEdited(null);
    if (edited) keys.focusCell(edited);
  }, [edited, keys.focusCell]);
  const isLast = (target: EventTarget) =>
    target instanceof Element && target.closest('tr')?.dataset.row === rows.at(-1)?.id;
  const width = columns.reduce((sum, { id }) => sum + (COLUMN_WIDTHS[grid][id] ?? 120), 0);
  return (
    <div className={tableStyles.frame} ref={frame}>
      <table
        className={`${tableStyles.table} ${tableStyles.fixed} ${styles.grid}`}
        style={{ minWidth: width }}
        aria-rowcount={rows.length + 1}
      >
        <caption className={tableStyles.caption}>{GRID_CAPTIONS[grid]}</caption>
        <colgroup>
          {columns.map(({ id }) => (
            <col key={id} style={{ width: COLUMN_WIDTHS[grid][id] }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ id, label }) => (
              <SortableHeader key={id} id={id} label={label} order={order} onSort={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody
          ref={body}
          onKeyDown={(event) => {
            const column = event.target instanceof Element ? event.target.closest('td')?.dataset.column : '';
            if (event.key !== 'ArrowDown' || !mayEdit || !isLast(event.target)) return keys.onKeyDown(event);
            event.preventDefault();
            frame.current?.querySelector<HTMLElement>(`tfoot td[data-column="${column}"] input`)?.focus();
          }}
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
                  <Gap rows={number - (drawn[at - 1] ?? -1) - 1} columns={columns.length} />
                  <ThingRow
                    grid={grid}
                    row={row}
                    number={number}
                    columns={columns}
                    edited={edited?.row === row.id ? edited.column : null}
                    onEdit={edit}
                    onClose={close}
                  />
                  {at === drawn.length - 1 && (
                    <Gap rows={rows.length - number - 1} columns={columns.length} />
                  )}
                </Fragment>
              )
            );
          })}
        </tbody>
        {mayEdit && (
          <tfoot>
            <NewRow
              grid={grid}
              columns={columns}
              onLeave={(column) => {
                scrollTo(rows.length - 1);
                keys.focusCell({ row: rows.at(-1)?.id ?? '', column });
              }}
              onAdded={() => frame.current?.scrollTo({ top: frame.current.scrollHeight })}
            />
          </tfoot>
        )}
      </table>
    </div>
  );
}

type ThingRowProps = {
  readonly grid: ThingGridId;
  readonly row: Row;
  /** From 0, in the whole grid. */
  readonly number: number;
  readonly columns: readonly GridColumn[];
  /** The column whose cell is being edited. */
  readonly edited: string | null;
  readonly onEdit: (cell: Cell) => void;
  readonly onClose: () => void;
};

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
        const isButton = at === 0 && grid !== 'documents';
        return (
          <td
            key={id}
            title={text || undefined}
            data-column={id}
            data-editable
            tabIndex={isButton ? undefined : -1}
            onDoubleClick={() => onEdit({ row: row.id, column: id })}
          >
            {edited === id ? (
              <GridCellEditor
                grid={grid}
                cell={{ row: row.id, column: id }}
                label={label}
                text={text}
                onClose={onClose}
              />
            ) : isButton ? (
              <button
                type="button"
                data-action={grid === 'actors' ? 'select-actor' : 'select-claim'}
                className={tableStyles.tie}
                aria-pressed={isSelected}
              >
                {'kind' in row.thing && <KindSymbol kind={getActorKind(row.thing.kind)} size={13} />}
                <bdi>{text}</bdi>
              </button>
            ) : (
              <bdi>{text}</bdi>
            )}
          </td>
        );
      })}
    </tr>
  );
});

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
