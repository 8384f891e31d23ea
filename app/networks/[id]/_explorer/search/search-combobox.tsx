'use client';

import { Combobox, useCombobox } from '@mantine/core';
import { IconFilter } from '@tabler/icons-react';
import { type KeyboardEvent, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { OptionList } from '@/app/_combobox/option-list';
import { useOptionList } from '@/app/_combobox/use-option-list';
import { getSearchIndex, type SearchHit, searchNetwork } from '@/lib/graph/search/search';
import type { Option } from '@/lib/view/match-options';
import { SEARCH_INPUT_ID, STAGE_ID } from '../actions/panel-focus';
import { NO_SUBJECT } from '../actions/subject';
import { useCommands } from '../actions/use-commands';
import { focusDocumentSwitch } from '../filters/document-switch';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './search.module.css';
import { leaveSearch, SearchInput } from './search-input';

const MAX_HITS = 8;
const KIND_WORDS: Record<SearchHit['kind'], string> = {
  actor: '',
  claim: 'Claim',
  meeting: 'Meeting',
  document: 'Document',
};
const FILTER = 'filter';

/** With more actors on the map, Enter shows the neighbourhood of what is found, and Shift Enter selects it. */
const MAX_PLAIN = 300;

/**
 * The search field with its list of hits. It takes the place of the field before it, with its text and its cursor. Nothing is
 * marked until an arrow key is pressed; Enter then takes what is marked, and otherwise the first hit.
 */
export function SearchCombobox({ text, setText }: { text: string; setText: (text: string) => void }) {
  const { input, hasFocus, hasBegun } = useFieldBefore();
  const search = useSearch(text, setText, hasFocus);
  const { typed, isLarge, options, list, isShown, toHit, choose } = search;

  return (
    <Combobox
      store={search.store}
      onOptionSubmit={(value) => choose(value)}
      withinPortal={false}
      position="bottom-start"
    >
      <Combobox.DropdownTarget>
        <SearchInput
          {...list.aria}
          aria-expanded={isShown}
          aria-description={`Enter with Shift ${isLarge ? 'selects an actor' : 'shows the neighbourhood of an actor'}.`}
          ref={input}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            list.open();
          }}
          onFocus={(event) => {
            if (!text || !hasBegun.current) return;
            event.currentTarget.select();
            list.open();
          }}
          onBlur={list.close}
          onKeyDown={search.onKeyDown}
        />
      </Combobox.DropdownTarget>
      <OptionList
        list={{ ...list, isOpen: isShown }}
        label="Found"
        options={options}
        nothingFound={`No results for “${typed}”`}
        render={(option) => (
          <FoundOption
            hit={toHit(option.value)}
            label={option.label}
            isLarge={isLarge}
            onOther={() => choose(option.value, true)}
          />
        )}
      />
    </Combobox>
  );
}

/** What the field does: what it finds, the list of that, and what becomes of what is chosen. */
function useSearch(text: string, setText: (text: string) => void, isOpenAtFirst: boolean) {
  const { typed, hits, options, findFirst } = useHits(text);
  const list = useOptionList({ count: options.length, isOpenAtFirst, onEscape: () => {} });
  const isShown = list.isOpen && typed !== '';
  const store = useCombobox({ opened: isShown, onOpenedChange: (isOpen) => !isOpen && list.close() });
  const take = useTake();
  const isLarge = useExplorer(({ now }) => now.state.rings || now.shown.actors.size > MAX_PLAIN);

  const leave = () => {
    list.close();
    setText('');
  };
  const toHit = (value: string) => hits.find((hit) => toValue(hit) === value);
  const choose = (value: string, isOther = false) => {
    leave();
    if (value === FILTER) take.filter(typed);
    else take.hit(toHit(value), isOther !== isLarge);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const marked = options[list.marked];
    if (event.key === 'Enter' && marked) choose(marked.value, event.shiftKey);
    else if (event.key === 'Enter') {
      const first = findFirst();
      if (first) {
        leave();
        take.hit(first, event.shiftKey !== isLarge);
      }
    } else if (event.key !== 'Escape' || isShown) list.onKey(event);
    else if (text !== '') setText('');
    else leaveSearch(event);
  };
  return { typed, isLarge, options, list, isShown, store, toHit, choose, onKeyDown };
}

/**
 * What a text finds. `typed` is the text of the hits: what is drawn may be those of one that was shorter. While nothing is typed nothing is indexed: an
 * edit of a large network would wait for an index that few ask for.
 */
function useHits(text: string) {
  const graph = useExplorer(({ now }) => now.graph);
  const typed = useDeferredValue(text.trim());
  const hits = useMemo(
    () => (typed ? searchNetwork(getSearchIndex(graph), typed).slice(0, MAX_HITS) : []),
    [graph, typed],
  );
  const options = useMemo(() => toOptions(hits, typed), [hits, typed]);
  /** Returns the first hit of the text as it is now. */
  const findFirst = () => (text.trim() ? searchNetwork(getSearchIndex(graph), text.trim())[0] : undefined);
  return { typed, hits, options, findFirst };
}

/** Takes the focus and the cursor from the field before, where that has them. `hasBegun`: whether it has done so. */
function useFieldBefore() {
  const input = useRef<HTMLInputElement>(null);
  const [before] = useState(readCursor);
  const hasBegun = useRef(false);
  // Before the next key arrives, so that none is lost.
  useLayoutEffect(() => {
    if (hasBegun.current || before === null) return;
    hasBegun.current = true;
    input.current?.focus({ preventScroll: true });
    input.current?.setSelectionRange(before, before);
  }, [before]);
  return { input, hasFocus: before !== null, hasBegun };
}

/** One line of what is found: a thing with what it is, or the filter that the text can become. */
function FoundOption({
  hit,
  label,
  isLarge,
  onOther,
}: {
  hit: SearchHit | undefined;
  label: string;
  isLarge: boolean;
  /** Does what Enter with Shift does. */
  onOther: () => void;
}) {
  if (!hit) {
    return (
      <span data-action="filter-by-text" className={styles.hitFilter}>
        <IconFilter size={14} /> {label}
      </span>
    );
  }
  return (
    <span className={styles.found}>
      <span
        data-action={isLarge && hit.kind === 'actor' ? 'show-found' : 'choose-found'}
        className={styles.hit}
      >
        <bdi>{hit.label}</bdi>
        <span className={styles.hitDetail}>{KIND_WORDS[hit.kind] || hit.detail}</span>
      </span>
      {hit.kind === 'actor' && <OtherAct isLarge={isLarge} onAct={onOther} />}
    </span>
  );
}

/** The other thing that can be done with an actor that was found: by Enter with Shift where the list is used by keyboard. */
function OtherAct({ isLarge, onAct }: { isLarge: boolean; onAct: () => void }) {
  const [action, words] = isLarge
    ? (['choose-found', 'Select'] as const)
    : (['show-found', 'Neighbourhood'] as const);
  return (
    // An option has no buttons: who uses the keyboard has Enter with Shift.
    <span
      aria-hidden="true"
      data-action={action}
      className={styles.other}
      title={`${words} (Shift Enter)`}
      onClick={(event) => {
        event.stopPropagation();
        onAct();
      }}
    >
      {words}
    </span>
  );
}

/** What becomes of the page when something that was found is taken. */
function useTake() {
  const { dispatch, announce, getState } = useExplorerStore();
  const { perform } = useCommands();
  return {
    filter: (q: string) => dispatch({ type: 'setQuery', q }),
    /** `isArranged`: an actor is shown with its neighbourhood. */
    hit: (hit: SearchHit | undefined, isArranged: boolean) => {
      if (!hit) return;
      if (isArranged && hit.kind === 'actor') {
        // Else the details, and keys that edit, would go on being about another who was selected before.
        if (getState().now.state.selection.kind !== 'none')
          dispatch({ type: 'selectActor', actor: hit.id, additive: false });
        perform('show-neighbourhood', { ...NO_SUBJECT, actors: [hit.id] });
        document.getElementById(STAGE_ID)?.focus({ preventScroll: true });
        return;
      }
      if (hit.kind === 'document') {
        // A document is in no map: what can be done with it is to leave it out.
        focusDocumentSwitch(hit.id);
        announce(`${hit.label} is among the documents.`);
        return;
      }
      if (hit.kind === 'claim') dispatch({ type: 'selectClaim', claim: hit.id });
      else if (hit.kind === 'meeting') dispatch({ type: 'selectMeeting', meeting: hit.id });
      else {
        dispatch({ type: 'selectActor', actor: hit.id, additive: false });
        getState().map?.center(hit.id);
      }
      announce(`${hit.label} is selected.`);
      // In the field a key is text: on the map it is a command about what was found, such as F2.
      document.getElementById(STAGE_ID)?.focus({ preventScroll: true });
    },
  };
}

function toOptions(hits: readonly SearchHit[], typed: string): readonly Option[] {
  if (hits.length === 0) return [];
  const filter = { value: FILTER, label: `Keep only what matches “${typed}”` };
  return [...hits.map((hit) => ({ value: toValue(hit), label: hit.label })), filter];
}

function toValue({ kind, id }: SearchHit): string {
  return `${kind}/${id}`;
}

/** Returns where the cursor stands in the field that is to be replaced; null when it is elsewhere on the page. */
function readCursor(): number | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.id !== SEARCH_INPUT_ID) return null;
  return field.selectionStart ?? field.value.length;
}
