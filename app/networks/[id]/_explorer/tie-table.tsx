'use client';

import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { StandingSign } from '@/app/_signs/standing-sign';
import { TieSign } from '@/app/_signs/tie-sign';
import { toDateLabel } from '@/lib/network/partial-date';
import { sortTieRows, type TieColumn, type TieOrder, type TieRow, toTieRows } from '@/lib/view/tie-rows';
import { getStanding } from '@/lib/vocabulary/standings';
import { useExplorer } from './explorer-context';
import styles from './tie-table.module.css';

const PAGE_SIZE = 100;

/** Loaded only for a table that has several pages. */
const TablePages = dynamic(() => import('./table-pages').then((module) => module.TablePages));

const COLUMNS: readonly { id: TieColumn; label: string }[] = [
  { id: 'source', label: 'From' },
  { id: 'type', label: 'Tie' },
  { id: 'target', label: 'To' },
  { id: 'third', label: 'Third party' },
  { id: 'from', label: 'When' },
  { id: 'standing', label: 'Standing' },
  { id: 'evidence', label: 'Evidence' },
];

/**
 * The relationships shown, as a table in step with the map: a row selects its tie, and a selected tie marks its row. It is
 * plain HTML: Mantine's Table brings with it all that places menus on a page, a tenth of the page's scripts.
 */
export function TieTable() {
  const { graph, shown, state, dispatch } = useExplorer();
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

  if (rows.length === 0) {
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
        <tbody>
          {rows.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE).map((row) => (
            <Row
              key={row.id}
              row={row}
              type={types.get(row.type.id)}
              isSelected={selected.has(row.id)}
              dispatch={dispatch}
            />
          ))}
        </tbody>
      </table>
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

const Row = memo(function Row({
  row,
  type,
  isSelected,
  dispatch,
}: {
  row: TieRow;
  type: Parameters<typeof TieSign>[0]['type'] | undefined;
  isSelected: boolean;
  dispatch: ReturnType<typeof useExplorer>['dispatch'];
}) {
  const ref = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const select = (additive: boolean) =>
    dispatch({ type: 'selectRelationship', relationship: row.id, additive });
  return (
    <tr
      ref={ref}
      className={styles.row}
      aria-selected={isSelected}
      data-selected={isSelected || undefined}
      onClick={(event) => select(event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      <td>
        <bdi>{row.source.name}</bdi>
      </td>
      <td>
        <button
          type="button"
          className={styles.tie}
          aria-pressed={isSelected}
          aria-label={`${row.source.name} ${row.type.label} ${row.target.name}`}
        >
          {type && <TieSign type={type} />} {row.type.label}
        </button>
      </td>
      <td>
        <bdi>{row.target.name}</bdi>
      </td>
      <td>
        {row.third && (
          <>
            <span className={styles.soft}>{row.third.label}</span> <bdi>{row.third.name}</bdi>
          </>
        )}
      </td>
      <td className={styles.date}>{toWhen(row)}</td>
      <td>
        <span className={styles.standing}>
          <StandingSign standing={row.standing} /> {getStanding(row.standing).label}
        </span>
      </td>
      <td className={styles.number}>{row.evidenceCount}</td>
    </tr>
  );
});

function toWhen({ from, to }: TieRow): string {
  if (from && from === to) return toDateLabel(from);
  if (from && to) return `${toDateLabel(from)} – ${toDateLabel(to)}`;
  if (from) return `from ${toDateLabel(from)}`;
  return to ? `until ${toDateLabel(to)}` : '';
}
