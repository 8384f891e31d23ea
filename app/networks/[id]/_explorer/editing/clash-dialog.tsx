'use client';

import { Button, Modal, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Side } from '@/lib/explorer/editing/clash';
import { type ClashItem, listClashItems } from '@/lib/explorer/editing/clash-items';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import { toActingWords } from '@/lib/explorer/versions/author-words';
import { useOpening } from '../controls/use-opening';
import { useEditSession, useExplorerStore } from '../state/explorer-store-context';
import styles from './clash-dialog.module.css';
import { toPlainWords } from './plain-words';
import { useFocusBack } from './use-focus-back';

const selectState = (state: EditSessionState) => state;

/** What another user has changed as well: both are shown, and a person chooses before anything else is saved. */
export function ClashDialog() {
  useFocusBack();
  const state = useEditSession(selectState);
  const isOpen = useOpening(state?.clash != null);
  return (
    <Modal
      opened={isOpen}
      onClose={() => {}}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Somebody else was there first"
      size="lg"
    >
      {state?.clash && <Clash key={`${state.clash.version} ${state.clash.change}`} state={state} />}
    </Modal>
  );
}

function Clash({ state }: { state: EditSessionState }) {
  const { session } = useExplorerStore();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const { copy, clash } = state;
  const items = useMemo(() => (clash ? listClashItems(copy, clash) : []), [copy, clash]);
  if (!clash) return null;
  const who = toActingWords(clash.authors);
  const label = copy.pending[clash.change]?.change.label ?? '';
  const isChosen = items.every(({ key }) => sides.has(key));
  return (
    <form
      data-action="resolve-conflict"
      className={styles.clash}
      onSubmit={(event) => {
        event.preventDefault();
        void session.open().then((opened) => opened.resolve((key) => sides.get(key) ?? 'theirs'));
      }}
    >
      <Text size="sm">
        You wanted to <bdi>{label}</bdi>. <bdi>{who}</bdi> changed the same in the meantime. Choose which is
        to stay; nothing of yours is lost until you do.
      </Text>
      {items.map((item) => (
        <Item
          key={item.key}
          item={item}
          who={who}
          side={sides.get(item.key) ?? null}
          onChoose={(side) => setSides(new Map(sides).set(item.key, side))}
        />
      ))}
      <div className={styles.foot}>
        <Button type="submit" disabled={!isChosen}>
          Go on
        </Button>
      </div>
    </form>
  );
}

function Item({
  item,
  who,
  side,
  onChoose,
}: {
  item: ClashItem;
  who: string;
  side: Side | null;
  onChoose: (side: Side) => void;
}) {
  const [mine, theirs] = WORDS[item.kind](item);
  const name = `clash ${item.key}`;
  const options = [
    { side: 'mine' as const, title: 'Yours', words: mine, isOffered: item.allowsMine },
    { side: 'theirs' as const, title: who, words: theirs, isOffered: true },
  ];
  return (
    <fieldset className={styles.item}>
      <legend>
        <bdi dir="ltr">{item.what}</bdi>
      </legend>
      <div className={styles.sides}>
        {options.map(({ side: each, title, words, isOffered }) => (
          <label key={each} className={styles.side} data-chosen={side === each || undefined}>
            <input
              type="radio"
              name={name}
              checked={side === each}
              disabled={!isOffered}
              onChange={() => onChoose(each)}
            />
            <span className={styles.title}>
              <bdi>{title}</bdi>
            </span>
            <span className={styles.words} dir="auto">
              {isOffered ? words : 'It cannot be done any more.'}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What each side comes to: the user’s own, then theirs. */
const WORDS: Readonly<
  Record<ClashItem['kind'], (item: ClashItem) => readonly [mine: string, theirs: string]>
> = {
  value: ({ mine, theirs }) => [toPlainWords(mine), toPlainWords(theirs)],
  gone: () => ['Put it back, with your change', 'It stays removed'],
  taken: () => ['Keep both: yours gets an id of its own', 'Theirs alone'],
  rule: ({ messages }) => ['Do it all the same, with what it takes', `Give it up: ${messages.join(' ')}`],
};
