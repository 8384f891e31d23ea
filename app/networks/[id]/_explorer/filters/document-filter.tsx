'use client';

import { Switch } from '@mantine/core';
import { memo } from 'react';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { SourceDocument } from '@/lib/network/network';
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
      {network.documents.map((document) => (
        <DocumentChoice
          key={document.id}
          document={document}
          isLeft={state.without.includes(document.id)}
          count={shown.counts.documents.get(document.id) ?? 0}
          dispatch={dispatch}
        />
      ))}
    </FilterSection>
  );
}

/** The id by which a document's switch is found. */
export function toDocumentSwitchId(document: string): string {
  return `without-${document}`;
}

/** Kept as it was drawn while it stays the same: a network may have hundreds of documents. */
const DocumentChoice = memo(function DocumentChoice({
  document,
  isLeft,
  count,
  dispatch,
}: {
  document: SourceDocument;
  isLeft: boolean;
  count: number;
  dispatch: (action: ViewAction) => void;
}) {
  const meta = [document.publisher, document.published && toDateLabel(document.published)];
  return (
    <Switch
      id={toDocumentSwitchId(document.id)}
      size="xs"
      className={styles.documentChoice}
      checked={!isLeft}
      onChange={() => dispatch({ type: 'toggleDocument', document: document.id })}
      label={
        <span className={styles.document}>
          {document.title}
          <br />
          <span className={styles.documentMeta}>
            {meta.filter(Boolean).join(', ')}
            {count > 0 &&
              ` · ${isLeft ? 'would bring back' : 'alone carries'} ${count} ${count === 1 ? 'tie' : 'ties'}`}
          </span>
        </span>
      }
    />
  );
});
