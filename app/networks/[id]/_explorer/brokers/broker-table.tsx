'use client';

import { Button, Pagination, Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { memo, useMemo, useState } from 'react';
import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import {
  BROKER_MEASURES,
  type BrokerMeasure,
  getBrokerMeasure,
  MAIN_MEASURE_IDS,
} from '@/lib/graph/brokers/broker-measures';
import type { BrokerRow } from '@/lib/graph/brokers/brokers';
import { toMeasureWords } from '@/lib/graph/brokers/measure-words';
import type { PartySide } from '@/lib/graph/brokers/party-sides';
import type { Actor } from '@/lib/network/network';
import { Hint, type HintTarget } from '../controls/hint';
import { ActorLink } from '../details/actor-link';
import details from '../details/details.module.css';
import { useExplorer } from '../state/explorer-store-context';
import styles from './brokers.module.css';
import { SideChoice } from './side-choice';

const PAGE_SIZE = 50;

const MAIN_MEASURES = MAIN_MEASURE_IDS.map(getBrokerMeasure);

type Order = { readonly column: 'actor' | 'side' | BrokerMeasure['id']; readonly descending: boolean };

const FIRST_ORDER: Order = { column: 'betweenness', descending: true };

/**
 * A row for each actor shown, with the main measures, or all on request. A click on a column sorts by it, and says above
 * what the number means; so does the pointer over its head.
 */
export function BrokerTable({ answer }: { answer: BrokersAnswer }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const [order, setOrder] = useState(FIRST_ORDER);
  const [showsAll, setShowsAll] = useState(false);
  const [page, setPage] = useState(1);
  const rows = useMemo(() => {
    const toName = (row: BrokerRow) => graph.getNodeAttribute(row.actor, 'actor').name;
    return sortRows(answer.rows, order, toName);
  }, [answer.rows, order, graph]);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE_SIZE));
  const current = Math.min(page, pages);
  const measure = order.column === 'actor' || order.column === 'side' ? null : getBrokerMeasure(order.column);
  const toggleMeasures = () => {
    setShowsAll(!showsAll);
    // Nothing is sorted by a column that is not there.
    if (showsAll && measure && !MAIN_MEASURES.includes(measure)) setOrder(FIRST_ORDER);
  };
  return (
    <div>
      <MeasureMeaning measure={measure} />
      <MeasureTable
        rows={rows.slice((current - 1) * PAGE_SIZE, current * PAGE_SIZE)}
        measures={showsAll ? BROKER_MEASURES : MAIN_MEASURES}
        sides={answer.sides.sides}
        order={order}
        onSort={setOrder}
      />
      <Button
        data-action="toggle-measures"
        size="xs"
        mt="xs"
        variant="default"
        aria-pressed={showsAll}
        onClick={toggleMeasures}
      >
        All measures
      </Button>
      {pages > 1 && (
        <Pagination
          data-action="turn-page"
          size="xs"
          mt="xs"
          total={pages}
          value={current}
          onChange={setPage}
        />
      )}
      {rows.length === 0 && <p className={details.soft}>No actor is shown.</p>}
    </div>
  );
}

/** The rows of a page under heads that sort all of them. */
function MeasureTable({
  rows,
  measures,
  sides,
  order,
  onSort,
}: {
  rows: readonly BrokerRow[];
  measures: readonly BrokerMeasure[];
  sides: readonly PartySide[];
  order: Order;
  onSort: (order: Order) => void;
}) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const header = (column: Order['column'], label: string, firstDescending: boolean, explanation = '') => (
    <SortHeader
      key={column}
      column={column}
      label={label}
      explanation={explanation}
      order={order}
      firstDescending={firstDescending}
      onSort={onSort}
    />
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table scrolls sideways, by keyboard too.
    <section className={styles.scroll} aria-label="Brokers" tabIndex={0}>
      <Table className={styles.table} stickyHeader verticalSpacing={3} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {header('actor', 'Actor', false)}
            {measures.map(({ id, label, first, explanation }) =>
              header(id, label, first === 'highest', explanation),
            )}
            {header('side', 'Side', false)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <BrokerTableRow
              key={row.actor}
              row={row}
              actor={graph.getNodeAttribute(row.actor, 'actor')}
              sides={sides}
              measures={measures}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

/** What the number means by which the table is sorted. */
function MeasureMeaning({ measure }: { measure: BrokerMeasure | null }) {
  return (
    <p className={styles.meaning}>
      {measure ? (
        <>
          <strong>{measure.label}</strong>: {measure.explanation} {measure.source && `(${measure.source})`}
        </>
      ) : (
        'Sorted by name. Sort by a number to read what it means.'
      )}
    </p>
  );
}

/** Drawn again only for what is new in it: a click on a column moves most rows as they are. */
const BrokerTableRow = memo(function BrokerTableRow({
  row,
  actor,
  sides,
  measures,
}: {
  row: BrokerRow;
  actor: Actor;
  sides: readonly PartySide[];
  measures: readonly BrokerMeasure[];
}) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.actor}>
        <ActorLink actor={actor} />
      </th>
      {measures.map(({ id }) => (
        <td
          key={id}
          className={styles.number}
          data-first={(row.ranks[id] === 1 && row.values[id] !== 0) || undefined}
        >
          {toMeasureWords(row.values[id], id)}
        </td>
      ))}
      <td>
        <SideChoice row={row} sides={sides} />
      </td>
    </tr>
  );
});

function SortHeader({
  column,
  label,
  explanation,
  order,
  firstDescending,
  onSort,
}: {
  column: Order['column'];
  label: string;
  /** What the number means; empty for what is no number. */
  explanation: string;
  order: Order;
  /** Whether the first click brings the highest to the top: where a broker's end of the numbers is. */
  firstDescending: boolean;
  onSort: (order: Order) => void;
}) {
  const isSorted = order.column === column;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const button = (target?: HintTarget) => (
    <UnstyledButton
      {...target}
      data-action="sort-brokers"
      className={styles.sort}
      onClick={() => onSort({ column, descending: isSorted ? !order.descending : firstDescending })}
    >
      {label}
      {isSorted && <Arrow size={12} aria-hidden="true" />}
    </UnstyledButton>
  );
  return (
    <Table.Th scope="col" aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}>
      {explanation === '' ? button() : <Hint label={explanation}>{button}</Hint>}
    </Table.Th>
  );
}

function sortRows(
  rows: readonly BrokerRow[],
  order: Order,
  toName: (row: BrokerRow) => string,
): readonly BrokerRow[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const sign = order.descending ? -1 : 1;
  const { column } = order;
  if (column === 'actor') return rows.toSorted((a, b) => sign * collator.compare(toName(a), toName(b)));
  if (column === 'side')
    return rows.toSorted((a, b) => sign * collator.compare(a.side ?? '~', b.side ?? '~'));
  return rows.toSorted((a, b) => {
    const [one, other] = [a.values[column], b.values[column]];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other);
  });
}
