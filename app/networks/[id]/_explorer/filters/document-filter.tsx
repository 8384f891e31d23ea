'use client';

import { Switch } from '@mantine/core';
import { toDateLabel } from '@/lib/network/partial-date';
import { useExplorer } from '../explorer-context';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';

/** What would be known if a report did not exist: its evidence goes, and with it what rests on nothing else. */
export function DocumentFilter() {
  const { network, state, shown, dispatch } = useExplorer();
  if (network.documents.length === 0) return null;
  return (
    <FilterSection
      title="Documents"
      restricted={state.without.length > 0}
      onReset={() => dispatch({ type: 'setWithout', documents: [] })}
    >
      {network.documents.map((document) => {
        const left = state.without.includes(document.id);
        const count = shown.counts.documents.get(document.id) ?? 0;
        const meta = [document.publisher, document.published && toDateLabel(document.published)];
        return (
          <Switch
            key={document.id}
            size="xs"
            mt={4}
            checked={!left}
            onChange={() => dispatch({ type: 'toggleDocument', document: document.id })}
            label={
              <span className={styles.document}>
                {document.title}
                <br />
                <span className={styles.documentMeta}>
                  {meta.filter(Boolean).join(', ')}
                  {count > 0 &&
                    ` · ${left ? 'would bring back' : 'alone carries'} ${count} ${count === 1 ? 'tie' : 'ties'}`}
                </span>
              </span>
            }
          />
        );
      })}
    </FilterSection>
  );
}
