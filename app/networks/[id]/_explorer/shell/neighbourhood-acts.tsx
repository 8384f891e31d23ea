'use client';

import { MAX_HOPS } from '@/lib/explorer/filter-parameters';
import { useCommands } from '../actions/use-commands';
import { useExplorer } from '../state/explorer-store-context';
import styles from './sentence-line.module.css';

/** What can be done with a neighbourhood in rings: to have it reach further or less far, and to leave it. */
export function NeighbourhoodActs() {
  const hops = useExplorer(({ now }) => now.state.hops);
  const { perform } = useCommands();
  return (
    <span className={styles.acts}>
      <button
        type="button"
        data-action="shrink-neighbourhood"
        className={styles.step}
        aria-label="One step less"
        title="One step less ([)"
        disabled={hops <= 1}
        onClick={() => perform('shrink-neighbourhood')}
      >
        −
      </button>
      <button
        type="button"
        data-action="grow-neighbourhood"
        className={styles.step}
        aria-label="One step more"
        title="One step more (])"
        disabled={hops >= MAX_HOPS}
        onClick={() => perform('grow-neighbourhood')}
      >
        +
      </button>
      <button
        type="button"
        data-action="end-neighbourhood"
        className={styles.showEverybody}
        onClick={() => perform('end-neighbourhood')}
      >
        Show all again
      </button>
    </span>
  );
}
