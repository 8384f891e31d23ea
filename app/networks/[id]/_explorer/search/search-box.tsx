'use client';

import { type ComponentProps, type ComponentType, useState } from 'react';
import { PART_NAMES } from '@/app/_lazy/part-names';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './search.module.css';
import type { SearchCombobox } from './search-combobox';
import { leaveSearch, SearchInput } from './search-input';

/** Loads the list of hits, and what finds them. */
export const loadSearchCombobox = () => import('./search-combobox').then((module) => module.SearchCombobox);

/**
 * Finds actors, claims and documents by name, alias or role in any script; what is typed can also become a filter. The
 * list of hits and the index behind it are loaded when something is typed for the first time.
 */
export function SearchBox() {
  const state = useExplorer(({ now }) => now.state);
  const { dispatch } = useExplorerStore();
  const [text, setText] = useState('');
  const [Field, setField] = useState<ComponentType<ComponentProps<typeof SearchCombobox>> | null>(null);
  const [isMissing, setMissing] = useState(false);
  const load = () => loadSearchCombobox().then((component) => setField(() => component));
  const begin = () => void load().catch(() => setMissing(true));

  return (
    <search>
      {Field ? (
        <Field text={text} setText={setText} />
      ) : (
        <SearchInput
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            // A character that is being composed would be cut off by another field.
            if (!(event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing)) begin();
          }}
          onCompositionEnd={begin}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && text === '') leaveSearch(event);
          }}
        />
      )}
      {isMissing && (
        <WaitingFor
          what={PART_NAMES.SearchCombobox}
          place="panel"
          load={load}
          onLoaded={() => setMissing(false)}
        />
      )}
      {state.q !== '' && (
        <button
          type="button"
          data-action="clear-text-filter"
          className={styles.query}
          onClick={() => dispatch({ type: 'setQuery', q: '' })}
          aria-label={`only “${state.q}”: remove this filter`}
        >
          only “<bdi>{state.q}</bdi>” <span aria-hidden="true">×</span>
        </button>
      )}
    </search>
  );
}
