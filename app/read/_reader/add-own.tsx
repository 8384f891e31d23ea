'use client';

import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '@/lib/network/limits';
import { addOwnActor, addOwnTie } from '@/lib/reading/review/add-own';
import { findSentenceOf } from '@/lib/reading/review/find-sentence';
import { listParagraphs } from '@/lib/reading/review/locate-quote';
import { findClaimAt } from '@/lib/reading/review/resolve-claim';
import type { Correction } from '@/lib/reading/review/review-state';
import { listQuotes, type Suggestion } from '@/lib/reading/review/suggestion';
import { ACTOR_KINDS, type ActorKindId } from '@/lib/vocabulary/actor-kinds';
import styles from './card.module.css';
import { QuoteLine } from './card-parts';
import { TieFields } from './edit-suggestion';
import { toDraft } from './review-acts';
import { useFirstFocus } from './use-first-focus';
import type { Review } from './use-review';

/** Adds what was not read: a tie on the words that are selected, the sentence that is looked at or the one that names both ends; or an actor. */
export function AddOwn({
  what,
  suggestion,
  review,
  onClose,
}: {
  what: 'tie' | 'actor';
  suggestion: Suggestion | null;
  review: Review;
  onClose: () => void;
}) {
  return what === 'tie' ? (
    <OwnTie suggestion={suggestion} review={review} onClose={onClose} />
  ) : (
    <OwnActor review={review} onClose={onClose} />
  );
}

/** For a tie whose words nobody has shown. */
const NOWHERE = { start: 0, end: 0 };

function OwnTie({
  suggestion,
  review,
  onClose,
}: {
  suggestion: Suggestion | null;
  review: Review;
  onClose: () => void;
}) {
  const { context } = review;
  const form = useFirstFocus();
  const [fields, setFields] = useState<Correction>({});
  const [chosen] = useState(
    () => findSelected(context.subject.text) ?? (suggestion && listQuotes(suggestion)[0]) ?? null,
  );
  const { source, target, type, third, isProposed } = fields;
  const span = chosen ?? (source && target ? findSentenceOf(context, [source, target]) : null);
  const made = span && findClaimAt(span, toDraft(context));
  const claim = fields.claim === undefined ? made : fields.claim;
  const isWhole = source !== undefined && target !== undefined && type !== undefined;
  return (
    <form
      ref={form}
      className={styles.edit}
      aria-label="Add a tie"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isWhole) return;
        const ends = { source, target, type, third: third ?? null, isProposed: isProposed === true };
        review.perform((moment) => addOwnTie(moment.context, ends, { span: span ?? NOWHERE, claim }));
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      {span && <QuoteLine subject={context.subject} span={span} />}
      <TieFields
        hasType
        isPlanned={false}
        network={context.network}
        correction={fields}
        claim={claim}
        onChange={(more) => setFields((before) => ({ ...before, ...more }))}
      />
      <FormButtons label="Add the tie" isReady={isWhole} onClose={onClose} />
    </form>
  );
}

function OwnActor({ review, onClose }: { review: Review; onClose: () => void }) {
  const form = useFirstFocus();
  const [name, setName] = useState(
    () => window.getSelection()?.toString().trim().slice(0, LIMITS.line) ?? '',
  );
  const [kind, setKind] = useState<ActorKindId>('person');
  return (
    <form
      ref={form}
      className={styles.edit}
      aria-label="Add an actor"
      onSubmit={(event) => {
        event.preventDefault();
        review.perform(({ context }) => addOwnActor(context, { name, kind }));
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <TextInput
        label="Name"
        dir="auto"
        maxLength={LIMITS.line}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SegmentedControl
        size="xs"
        aria-label="Kind"
        value={kind}
        data={ACTOR_KINDS.map(({ id, label }) => ({ value: id, label }))}
        onChange={(value) => {
          const chosen = ACTOR_KINDS.find(({ id }) => id === value);
          if (chosen) setKind(chosen.id);
        }}
      />
      <FormButtons label="Add the actor" isReady={name.trim() !== ''} onClose={onClose} />
    </form>
  );
}

function FormButtons({ label, isReady, onClose }: { label: string; isReady: boolean; onClose: () => void }) {
  return (
    <div className={styles.row}>
      <Button type="submit" size="xs" disabled={!isReady}>
        {label}
      </Button>
      <Button size="xs" variant="default" onClick={onClose}>
        Cancel
      </Button>
    </div>
  );
}

/** Returns where the words stand that are selected in the text; null for none, or for words that stand in it several times. */
function findSelected(text: string) {
  const words = window.getSelection()?.toString().trim() ?? '';
  const start = words === '' ? -1 : text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) return null;
  const end = start + words.length;
  return listParagraphs(text).some((each) => each.start <= start && each.end >= end) ? { start, end } : null;
}
