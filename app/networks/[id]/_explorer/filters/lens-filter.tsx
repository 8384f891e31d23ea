'use client';

import { LENSES } from '@/lib/vocabulary/lenses';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';

export function LensFilter() {
  const state = useExplorer(({ now }) => now.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  return (
    <FilterSection title="Lens">
      <div data-action="set-lens" className={styles.lenses} role="radiogroup" aria-label="Lens">
        {LENSES.map((lens) => (
          <label key={lens.id} className={styles.lens} title={lens.description}>
            <input
              type="radio"
              name="lens"
              value={lens.id}
              checked={state.lens === lens.id}
              onChange={() => dispatch({ type: 'setLens', lens: lens.id })}
            />
            <span className={styles.lensName}>{lens.label}</span>
            <span className={styles.lensCount}>{shown.counts.lenses.get(lens.id) ?? 0}</span>
          </label>
        ))}
      </div>
    </FilterSection>
  );
}
