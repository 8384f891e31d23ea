'use client';

import { useState } from 'react';
import type { BrokerRow } from '@/lib/graph/brokers/brokers';
import type { PartySide } from '@/lib/graph/brokers/party-sides';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './brokers.module.css';

const GIVEN = '(as given)';
const NONE = '(none)';

/** The side of an actor, which a person can change. Until it is gone to it holds no other: a table would hold thousands. */
export function SideChoice({ row, sides }: { row: BrokerRow; sides: readonly PartySide[] }) {
  const graph = useExplorer(({ painted }) => painted.graph);
  const chosen = useExplorer(({ now }) => now.state.own.find(([actor]) => actor === row.actor));
  const { dispatch } = useExplorerStore();
  const [isGoneTo, setGoneTo] = useState(false);
  const { name } = graph.getNodeAttribute(row.actor, 'actor');
  const isOwn = chosen !== undefined;
  // The answer that tells the side comes later than the choice.
  const side = isOwn ? chosen[1] : row.side;
  const offered = isGoneTo ? sides : sides.filter(({ id }) => id === side);
  return (
    <select
      data-action="assign-side"
      className={styles.side}
      aria-label={`Side of ${name}`}
      data-own={isOwn || undefined}
      value={side ?? NONE}
      onPointerEnter={() => setGoneTo(true)}
      onFocus={() => setGoneTo(true)}
      onChange={(event) => {
        const { value } = event.currentTarget;
        const next = value === GIVEN ? undefined : value === NONE ? null : value;
        dispatch({ type: 'assignSide', actor: row.actor, side: next });
      }}
    >
      {offered.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      <option value={NONE}>no side</option>
      {isOwn && <option value={GIVEN}>as given</option>}
    </select>
  );
}
