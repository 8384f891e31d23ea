'use client';

import hidden from '@/app/_layout/hidden.module.css';
import type { Placed, ReviewQueue } from '@/lib/reading/review/review-queue';
import type { ReviewContext } from '@/lib/reading/review/review-steps';
import styles from './card.module.css';
import { describeKindShort, describeSuggestion } from './card-words';

/** So many are listed before and behind the one that is looked at. */
const BEFORE = 2;
const BEHIND = 6;

/** The queue around what is looked at. */
export function QueueList({
  queue: { walk, current },
  context,
  onChoose,
}: {
  queue: ReviewQueue;
  context: ReviewContext;
  onChoose: (key: string) => void;
}) {
  const at = walk.findIndex(({ suggestion }) => suggestion.key === current?.suggestion.key);
  const from = Math.max(0, (at < 0 ? walk.length : at) - BEFORE);
  const listed = walk.slice(from, from + BEFORE + BEHIND);
  if (listed.length === 0) return null;
  return (
    <ol className={styles.queue} aria-label="Queue" start={from + 1}>
      {listed.map((placed) => (
        <QueueRow
          key={placed.suggestion.key}
          placed={placed}
          context={context}
          isCurrent={placed === current}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}

const SIGNS: Readonly<Partial<Record<Placed['place'], string>>> = {
  accepted: '✓',
  rejected: '✕',
  skipped: '↷',
};

/** Whether the page says it in its own words, with names of any script within them. */
function isSentence({ kind }: Placed['suggestion']): boolean {
  return kind === 'tie' || kind === 'response';
}

function QueueRow({
  placed: { suggestion, place },
  context,
  isCurrent,
  onChoose,
}: {
  placed: Placed;
  context: ReviewContext;
  isCurrent: boolean;
  onChoose: (key: string) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={styles.queued}
        aria-current={isCurrent || undefined}
        data-place={place}
        onClick={() => onChoose(suggestion.key)}
      >
        <span aria-hidden="true">{SIGNS[place] ?? ''}</span>
        <span className={styles.queuedKind}>{describeKindShort(suggestion)}</span>
        <bdi dir={isSentence(suggestion) ? 'ltr' : 'auto'} className={styles.queuedWords}>
          {describeSuggestion(suggestion, context)}
        </bdi>
        <span className={hidden.visuallyHidden}>{place === 'open' ? '' : `, ${place}`}</span>
      </button>
    </li>
  );
}
