'use client';

import { memo, useState } from 'react';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { SourceDocument } from '@/lib/network/network';
import { toDateLabel } from '@/lib/network/partial-date';
import { toPublisherBeside } from '@/lib/network/publisher-beside';
import { EditButton } from '../editing/form-buttons';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { ALL_DOCUMENTS_ID, toDocumentSwitchId } from './document-switch';
import { FilterSection } from './filter-section';
import styles from './filters.module.css';
import { Tick } from './tick';

/** Of a network with hundreds, so many are listed at first: each switch costs the page something with every frame. */
const MAX_AT_FIRST = 20;

/** What would be known if a report did not exist: its evidence goes, and with it what rests on nothing else. */
export function DocumentFilter() {
  const network = useExplorer(({ now }) => now.network);
  const state = useExplorer(({ now }) => now.state);
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const [listsAll, setListsAll] = useState(false);
  const { documents } = network;
  const mayListAll = listsAll || documents.length <= MAX_AT_FIRST * 1.5;
  const listed = documents.filter(
    ({ id }, index) => mayListAll || index < MAX_AT_FIRST || state.without.includes(id),
  );
  if (documents.length === 0) return null;
  return (
    <FilterSection
      title="Documents"
      restricted={state.without.length > 0}
      onReset={() => dispatch({ type: 'setWithout', documents: [] })}
    >
      {listed.map((document) => (
        <DocumentChoice
          key={document.id}
          document={document}
          isLeft={state.without.includes(document.id)}
          count={shown.counts.documents.get(document.id) ?? 0}
          dispatch={dispatch}
        />
      ))}
      {listed.length < documents.length && (
        <button
          id={ALL_DOCUMENTS_ID}
          type="button"
          data-action="list-all-documents"
          className={styles.reset}
          onClick={() => setListsAll(true)}
        >
          Show all {documents.length.toLocaleString('en')} documents
        </button>
      )}
    </FilterSection>
  );
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
  const meta = [toPublisherBeside(document), document.published && toDateLabel(document.published)];
  return (
    <div className={styles.documentChoice}>
      <Tick
        action="toggle-document"
        isSwitch
        id={toDocumentSwitchId(document.id)}
        checked={!isLeft}
        onChange={() => dispatch({ type: 'toggleDocument', document: document.id })}
      >
        <span className={styles.document}>
          {document.title}
          <br />
          <span className={styles.documentMeta}>
            {meta.filter(Boolean).join(', ')}
            {count > 0 &&
              ` · ${isLeft ? 'would bring back' : 'the only source for'} ${count} ${count === 1 ? 'tie' : 'ties'}`}
          </span>
        </span>
      </Tick>
      <EditButton label={`Edit ${document.title}`} form={{ kind: 'document', id: document.id }} />
    </div>
  );
});
