'use client';

import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { createSearchIndex, type SearchHit, searchNetwork } from '@/lib/graph/search';
import { useExplorer } from './explorer-context';
import styles from './panels.module.css';

const MOST_HITS = 8;
const KIND_WORDS: Record<SearchHit['kind'], string> = { actor: '', claim: 'Claim', document: 'Document' };

/** The id by which the keyboard finds the search field. */
export const SEARCH_INPUT_ID = 'network-search';

/** Finds actors, claims and documents by name, alias or role in any script; what is typed can also become a filter. */
export function SearchBox() {
  const { graph, state, dispatch, canvas, announce } = useExplorer();
  const [text, setText] = useState('');
  const typed = useDeferredValue(text.trim());
  const index = useMemo(() => createSearchIndex(graph), [graph]);
  const hits = useMemo(() => (typed ? searchNetwork(index, typed).slice(0, MOST_HITS) : []), [index, typed]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    // Enter takes the best hit; the arrow keys lead to the others.
    if (hits.length > 0) selectFirstOption();
  }, [hits, selectFirstOption]);

  function choose(value: string) {
    combobox.closeDropdown();
    if (value === 'filter') {
      dispatch({ type: 'setQuery', q: typed });
      setText('');
      return;
    }
    const hit = hits.find((candidate) => `${candidate.kind}/${candidate.id}` === value);
    if (!hit) return;
    setText('');
    if (hit.kind === 'claim') dispatch({ type: 'selectClaim', claim: hit.id });
    else if (hit.kind === 'document') dispatch({ type: 'setQuery', q: hit.label });
    else {
      dispatch({ type: 'selectActor', actor: hit.id, additive: false });
      canvas.current?.center(hit.id);
    }
    announce(`${hit.label} is selected.`);
  }

  return (
    <search>
      <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} position="bottom-start">
        <Combobox.Target>
          <TextInput
            id={SEARCH_INPUT_ID}
            aria-label="Search actors, claims and documents"
            placeholder="Search, in any script"
            leftSection={<IconSearch size={16} />}
            rightSection={<Kbd size="xs">/</Kbd>}
            rightSectionPointerEvents="none"
            value={text}
            maxLength={200}
            onChange={(event) => {
              setText(event.currentTarget.value);
              combobox.openDropdown();
            }}
            onFocus={() => text && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={typed === ''}>
          <Combobox.Options aria-label="Found">
            {hits.map((hit) => (
              <Combobox.Option
                key={`${hit.kind}/${hit.id}`}
                value={`${hit.kind}/${hit.id}`}
                className={styles.option}
              >
                <span className={styles.hit}>
                  <bdi>{hit.label}</bdi>
                  <span className={styles.hitDetail}>{KIND_WORDS[hit.kind] || hit.detail}</span>
                </span>
              </Combobox.Option>
            ))}
            {hits.length === 0 && <Combobox.Empty>Nothing is called “{typed}” here.</Combobox.Empty>}
            {hits.length > 0 && (
              <Combobox.Option value="filter" className={styles.option}>
                <span className={styles.hitFilter}>
                  <IconFilter size={14} /> Keep only what matches “{typed}”
                </span>
              </Combobox.Option>
            )}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      {state.q !== '' && (
        <button
          type="button"
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
