'use client';

import { Button } from '@mantine/core';
import Link from 'next/link';
import { useEffect, useRef } from 'react';
import { OpeningSign } from '@/app/_layout/opening-sign';
import type { Placed } from '@/lib/reading/review/review-queue';
import { correct } from '@/lib/reading/review/review-state';
import { acceptAs, listKnown } from '@/lib/reading/review/review-steps';
import { isPassage } from '@/lib/reading/review/suggestion';
import styles from './card.module.css';
import { KeyButton } from './card-parts';
import { describeFolded } from './card-words';
import { ContestedTies } from './contested-ties';
import { EditSuggestion } from './edit-suggestion';
import type { ReviewActs } from './review-acts';
import { SameActor } from './same-actor';
import { SuggestionCard } from './suggestion-card';
import type { Review } from './use-review';
import type { Opened, OpenedForm } from './use-review-keys';

type CardProps = {
  readonly review: Review;
  readonly acts: ReviewActs;
  readonly mayEdit: boolean;
  readonly onOpen: (what: OpenedForm) => void;
};

/** The present suggestion, the form that is open for it, and what can be done with it. */
export function CurrentCard({
  opened,
  onClose,
  ...props
}: CardProps & { readonly opened: Opened; readonly onClose: () => void }) {
  const { review, acts } = props;
  const { context, queue } = review;
  const { current } = queue;
  if (!current) return <EmptyCard review={review} acts={acts} />;
  // A form has buttons of its own.
  const isFilled = opened?.what === 'edit' || opened?.what === 'same';
  return (
    <article className={styles.card} data-card={current.suggestion.kind} aria-label="Suggestion">
      <SuggestionCard placed={current} context={context} acts={acts} />
      <OpenedFields review={review} placed={current} opened={opened} onClose={onClose} />
      {!isFilled && <Buttons {...props} placed={current} />}
    </article>
  );
}

/** What can be done with the present suggestion, and the ways from it. */
function Buttons(props: CardProps & { readonly placed: Placed }) {
  const { acts } = props;
  const { context } = props.review;
  return (
    <>
      <Decisions {...props} />
      <div className={styles.acts}>
        <KeyButton keyLabel="K" onClick={acts.previous}>
          Previous
        </KeyButton>
        <KeyButton keyLabel="J" onClick={acts.next}>
          Next
        </KeyButton>
        <KeyButton keyLabel="U" disabled={context.state.steps.length === 0} onClick={acts.undo}>
          Undo
        </KeyButton>
      </div>
    </>
  );
}

function EmptyCard({ review, acts }: Pick<CardProps, 'review' | 'acts'>) {
  const way = useRef<HTMLAnchorElement>(null);
  // Whoever has decided the last one by keys goes on with Enter.
  useEffect(() => {
    if (document.activeElement === document.body) way.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article className={styles.card} data-card="none">
      <h2 className={styles.title}>Nothing is left to look at</h2>
      <p className={styles.why}>
        {review.queue.all.length === 0 ? 'Nothing was read in this text.' : 'Every suggestion was looked at.'}
        {review.queue.folded > 0 &&
          ` The box below shows what is folded away: ${describeFolded(review.queue)}.`}
      </p>
      {review.networkId !== null && (
        <ContestedTies network={review.context.network} networkId={review.networkId} />
      )}
      {review.networkId !== null && (
        <div className={styles.acts}>
          <Button ref={way} component={Link} href={`/networks/${review.networkId}`} size="xs">
            Open the network
            <OpeningSign />
          </Button>
          <KeyButton keyLabel="U" disabled={review.context.state.steps.length === 0} onClick={acts.undo}>
            Undo
          </KeyButton>
        </div>
      )}
    </article>
  );
}

/** The fields of the suggestion, or the choice of the actor that it is the same as. */
function OpenedFields({
  review,
  placed: { suggestion },
  opened,
  onClose,
}: {
  review: Review;
  placed: Placed;
  opened: Opened;
  onClose: () => void;
}) {
  const { context, queue } = review;
  const { kind, key } = suggestion;
  return (
    <>
      {opened?.what === 'edit' && (
        <EditSuggestion
          key={key}
          suggestion={suggestion}
          context={context}
          onCancel={onClose}
          onSave={(correction) => {
            review.setState(({ context: { state } }) => correct(state, key, correction));
            onClose();
          }}
        />
      )}
      {opened?.what === 'same' && kind === 'actor' && (
        <SameActor
          suggestion={suggestion}
          context={context}
          queue={queue}
          onCancel={onClose}
          onChoose={(as) => {
            review.perform((moment) => acceptAs(moment.context, suggestion, as));
            onClose();
          }}
        />
      )}
    </>
  );
}

function Decisions({
  review,
  acts,
  mayEdit,
  onOpen,
  placed: { suggestion, place },
}: CardProps & { readonly placed: Placed }) {
  const { kind } = suggestion;
  const known = kind === 'actor' ? listKnown(review.queue).length : 0;
  return (
    <div className={styles.acts}>
      {isPassage(suggestion) && place === 'accepted' && (
        <KeyButton keyLabel="A" isMain onClick={acts.accept}>
          Go on
        </KeyButton>
      )}
      {kind !== 'uncovered' && (
        <KeyButton keyLabel="A" isMain disabled={!mayEdit || place === 'accepted'} onClick={acts.accept}>
          {place === 'accepted' ? 'Accepted' : 'Accept'}
        </KeyButton>
      )}
      <KeyButton keyLabel="R" disabled={place === 'accepted'} onClick={acts.reject}>
        Reject
      </KeyButton>
      <KeyButton keyLabel="S" disabled={place === 'accepted'} onClick={acts.skip}>
        Skip
      </KeyButton>
      {place !== 'accepted' && (
        <KeyButton keyLabel="E" onClick={() => onOpen('edit')}>
          Edit
        </KeyButton>
      )}
      {kind === 'actor' && place !== 'accepted' && (
        <KeyButton keyLabel="M" onClick={() => onOpen('same')}>
          Same as …
        </KeyButton>
      )}
      {(kind === 'uncovered' || kind === 'tie') && (place !== 'accepted' || isPassage(suggestion)) && (
        <KeyButton keyLabel="X" onClick={acts.swap}>
          Swap ends
        </KeyButton>
      )}
      {kind === 'uncovered' && suggestion.uncovered.actors.length > 2 && (
        <KeyButton keyLabel="T" onClick={acts.nextPair}>
          Other two
        </KeyButton>
      )}
      {known > 1 && (
        <KeyButton keyLabel="Shift A" disabled={!mayEdit} onClick={acts.acceptKnown}>
          Accept {known} known actors
        </KeyButton>
      )}
    </div>
  );
}
