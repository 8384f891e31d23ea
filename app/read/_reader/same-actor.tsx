'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import { SingleCombobox } from '@/app/_combobox/single-combobox';
import type { Network } from '@/lib/network/network';
import type { ReviewQueue } from '@/lib/reading/review/review-queue';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import type { SuggestionOf } from '@/lib/reading/review/suggestion';
import { toActorOptions } from '@/lib/view/actor-options';
import type { Option } from '@/lib/view/match-options';
import styles from './card.module.css';
import { useFirstFocus } from './use-first-focus';

/** Whom an actor of the text is taken for: an actor of the network, or another of the text. */
export type SameAs = { readonly actor: string } | { readonly suggestion: SuggestionOf<'actor'> };

const OF_TEXT = 'text:';

/** Asks whom an actor of the text is the same as. */
export function SameActor({
  suggestion,
  context: { network },
  queue,
  onChoose,
  onCancel,
}: {
  suggestion: SuggestionOf<'actor'>;
  context: ReviewContext;
  queue: ReviewQueue;
  onChoose: (as: SameAs) => void;
  onCancel: () => void;
}) {
  const form = useFirstFocus();
  const [text, setText] = useState<string | null>(null);
  const others = queue.walk.flatMap(({ suggestion: other, place }) =>
    other.kind === 'actor' && other.key !== suggestion.key && place !== 'accepted' && place !== 'rejected'
      ? [other]
      : [],
  );
  const choose = (value: string | null) => {
    if (value === null) return;
    if (!value.startsWith(OF_TEXT)) return onChoose({ actor: value });
    const other = others.find(({ key }) => key === value.slice(OF_TEXT.length));
    if (other) onChoose({ suggestion: other });
  };
  return (
    <form
      ref={form}
      className={styles.edit}
      aria-label="Same actor"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
      }}
    >
      <SingleCombobox
        label="Same actor as"
        options={toOptions(network, others)}
        value={null}
        onChange={choose}
        text={text}
        onTextChange={setText}
        nothingFound="No other actor of this name"
        first
        opens
      />
      <div className={styles.row}>
        <Button size="xs" variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

function toOptions(network: Network, others: readonly SuggestionOf<'actor'>[]): readonly Option[] {
  return [
    ...toActorOptions(network.actors).map((option) => ({ ...option, group: 'In the network' })),
    ...others.map(({ key, actor }) => ({
      value: `${OF_TEXT}${key}`,
      label: actor.name,
      group: 'In the text',
    })),
  ];
}
