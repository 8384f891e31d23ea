'use client';

import { Combobox, useCombobox } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createSearchIndex, type SearchHit, searchNetwork } from '@/lib/graph/search';
import { useExplorer } from './explorer-context';
import { focusDocumentSwitch } from './filters/document-filter';
import { SEARCH_INPUT_ID } from './panels';
import styles from './panels.module.css';
import { SearchInput } from './search-input';

const MOST_HITS = 8;
const KIND_WORDS: Record<SearchHit['kind'], string> = { actor: '', claim: 'Claim', document: 'Document' };

/** The search field with its list of hits. It takes the place of the field before it, with its text and its cursor. */
export function SearchCombobox({ text, setText }: { text: string; setText: (text: string) => void }) {
  const { graph, dispatch, canvas, announce } = useExplorer();
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(readCursor);
  const typed = useDeferredValue(text.trim());
  const index = useMemo(() => createSearchIndex(graph), [graph]);
  const hits = useMemo(() => (typed ? searchNetwork(index, typed).slice(0, MOST_HITS) : []), [index, typed]);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { selectFirstOption, openDropdown } = combobox;
  const hasBegun = useRef(false);
  // Before the next key arrives, so that none is lost.
  useLayoutEffect(() => {
    if (hasBegun.current || before === null) return;
    hasBegun.current = true;
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(before, before);
    openDropdown();
  }, [before, openDropdown]);
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
    else if (hit.kind === 'document') {
      // A document is in no map: what can be done with it is to leave it out.
      focusDocumentSwitch(hit.id);
      announce(`${hit.label} is among the documents.`);
      return;
    } else {
      dispatch({ type: 'selectActor', actor: hit.id, additive: false });
      canvas.current?.center(hit.id);
    }
    announce(`${hit.label} is selected.`);
  }

  return (
    <Combobox store={combobox} onOptionSubmit={choose} withinPortal={false} position="bottom-start">
      <Combobox.Target>
        <SearchInput
          ref={input}
          value={text}
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
          {hits.length === 0 && <Combobox.Empty>No results for “{typed}”</Combobox.Empty>}
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
  );
}

/** Answers where the cursor stands in the field that is to be replaced; null when it is elsewhere on the page. */
function readCursor(): number | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.id !== SEARCH_INPUT_ID) return null;
  return field.selectionStart ?? field.value.length;
}
