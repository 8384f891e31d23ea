'use client';

import { Anchor, Button, Checkbox, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import Link from 'next/link';
import { useMemo, useState } from 'react';
import { toAmount } from '@/lib/network/changes/thing-words';
import { isPartialDate, toDateLabel } from '@/lib/network/partial-date';
import styles from '../read.module.css';
import { AddOwn } from './add-own';
import { KeyButton } from './card-parts';
import { describeFolded } from './card-words';
import { CurrentCard } from './current-card';
import { DocumentForm } from './document-form';
import { KeepText } from './keep-text';
import { KeyHelp } from './key-help';
import { MapPicture } from './map-picture';
import { QueueList } from './queue-list';
import { createReviewActs, isSettled, type ReviewActs } from './review-acts';
import { ReviewedBefore } from './reviewed-before';
import { SecondReader } from './second-reader';
import { TextPane } from './text-pane';
import { type Review, useReview } from './use-review';
import { type Opened, type OpenedForm, useReviewKeys } from './use-review-keys';
import type { ReadText } from './use-text-reader';

type ReviewPageProps = {
  read: ReadText;
  mayEdit: boolean;
  readerHost: string | null;
  onBegin: (id: string) => void;
  onStartOver: () => void;
};

/** A text on one side, what was read in it and the map on the other. */
export function ReviewPage({ read, mayEdit, readerHost, onBegin, onStartOver }: ReviewPageProps) {
  const review = useReview(read, onBegin);
  const { context, queue } = review;
  const [opened, setOpened] = useState<Opened>(null);
  const [hasHelp, help] = useDisclosure(false);
  const acts = useMemo(() => createReviewActs(review), [review]);
  const key = queue.current?.suggestion.key ?? '';
  const open = (what: OpenedForm) => {
    if ((what === 'edit' || what === 'same') && isSettled(review)) return acts.refuseChange();
    setOpened({ what, key });
  };
  useReviewKeys(acts, { onOpen: open, onHelp: help.toggle });
  return (
    <div className={styles.review}>
      <header className={styles.head}>
        <h1 className={styles.heading} dir="auto">
          {context.subject.document.title || 'A text'}
        </h1>
        <Progress review={review} />
      </header>
      <Suggestions
        review={review}
        acts={acts}
        mayEdit={mayEdit}
        opened={opened?.key === key ? opened : null}
        onOpen={open}
        onClose={() => setOpened(null)}
      />
      <div className={styles.source}>
        <div className={styles.text}>
          <TextPane subject={context.subject} queue={queue} onChoose={acts.goTo} />
        </div>
        <section className={styles.map} aria-label="Network">
          <MapPicture network={context.network} />
          <NetworkLine review={review} />
        </section>
      </div>
      <section className={styles.about} aria-label="Text">
        <AboutText review={review} mayEdit={mayEdit} readerHost={readerHost} />
        <div className={styles.row}>
          <Button size="xs" variant="default" onClick={onStartOver}>
            Another text
          </Button>
          <Button size="xs" variant="default" onClick={help.toggle} aria-expanded={hasHelp}>
            Keys
          </Button>
        </div>
        {hasHelp && <KeyHelp />}
      </section>
    </div>
  );
}

/** The suggestion that is looked at, what can be done with it, and the list of all. */
function Suggestions({
  review,
  acts,
  mayEdit,
  opened,
  onOpen,
  onClose,
}: {
  review: Review;
  acts: ReviewActs;
  mayEdit: boolean;
  opened: Opened;
  onOpen: (what: OpenedForm) => void;
  onClose: () => void;
}) {
  const { context, queue, told } = review;
  const forms = { opened, onOpen, onClose };
  return (
    <section className={styles.side} aria-label="Suggestions">
      {!mayEdit && <p className={styles.failure}>Your token lets you look, but not add to a network.</p>}
      {review.networkId === null && <ReviewedBefore hash={context.subject.hash} />}
      <Instructions review={review} />
      <CurrentCard review={review} acts={acts} mayEdit={mayEdit} {...forms} />
      {(opened?.what === 'tie' || opened?.what === 'actor') && (
        <AddOwn
          what={opened.what}
          suggestion={queue.current?.suggestion ?? null}
          review={review}
          onClose={onClose}
        />
      )}
      {mayEdit && (
        <div className={styles.row}>
          <KeyButton keyLabel="N" onClick={() => onOpen('tie')}>
            Add a tie
          </KeyButton>
          <KeyButton keyLabel="W" onClick={() => onOpen('actor')}>
            Add an actor
          </KeyButton>
        </div>
      )}
      <Unsaved review={review} />
      <p className={styles.told} role="status" data-told data-failure={told.isFailure || undefined}>
        {told.words}
      </p>
      <QueueList queue={queue} context={context} onChoose={acts.goTo} />
      <Folded review={review} acts={acts} />
    </section>
  );
}

/** The document of the text, what is kept of it, and who else may read it. */
function AboutText({
  review,
  mayEdit,
  readerHost,
}: {
  review: Review;
  mayEdit: boolean;
  readerHost: string | null;
}) {
  const { subject } = review.context;
  return (
    <>
      <details className={styles.details}>
        <summary>The document: {describeDocument(subject.document)}</summary>
        <DocumentForm document={subject.document} onChange={review.setDocument} />
      </details>
      {mayEdit && <KeepText networkId={review.networkId} subject={subject} />}
      {readerHost !== null && mayEdit && <SecondReader host={readerHost} review={review} />}
    </>
  );
}

/** What the server does not have, and how to send it. */
function Unsaved({ review: { unsaved, retry } }: { review: Review }) {
  return (
    <div role="status" data-unsaved>
      {unsaved !== '' && (
        <div className={styles.warning}>
          {unsaved}{' '}
          <Anchor component="button" type="button" size="sm" underline="always" onClick={retry}>
            Try now
          </Anchor>
        </div>
      )}
    </div>
  );
}

function Progress({ review: { queue } }: { review: Review }) {
  const { done, all, accepted } = queue.progress;
  return (
    <div className={styles.progress}>
      <progress value={done} max={Math.max(all, 1)} aria-label="Suggestions looked at" />
      <span data-progress>
        {done} of {all} looked at, {accepted} accepted
      </span>
    </div>
  );
}

/** Sentences that speak to a program. */
function Instructions({ review }: { review: Review }) {
  const { instructions } = review.context.subject.reading;
  if (instructions.length === 0) return null;
  return (
    <div className={styles.warning} role="note">
      <strong>
        {instructions.length === 1 ? 'A sentence speaks' : `${instructions.length} sentences speak`} to a
        program and not to a reader.
      </strong>{' '}
      Nothing acts on it: <q dir="auto">{instructions[0]?.quote}</q>
    </div>
  );
}

function Folded({ review: { queue, context }, acts }: { review: Review; acts: ReviewActs }) {
  if (queue.folded === 0 && !context.state.showsPossible) return null;
  return (
    <Checkbox
      size="xs"
      checked={context.state.showsPossible}
      onChange={acts.togglePossible}
      label={
        context.state.showsPossible
          ? 'Show what is only possible, and passages (P)'
          : `Show ${describeFolded(queue)} (P)`
      }
    />
  );
}

function NetworkLine({ review }: { review: Review }) {
  const { networkId, title, context } = review;
  const { actors, relationships, claims } = context.network;
  const counts = [
    toAmount(actors.length, 'actor'),
    toAmount(relationships.length, 'tie'),
    toAmount(claims.length, 'claim'),
  ].join(', ');
  if (networkId === null) {
    return (
      <TextInput
        size="xs"
        label="Title of the new network"
        description="It begins with the first thing that you accept."
        dir="auto"
        value={title}
        onChange={(event) => review.setTitle(event.currentTarget.value)}
      />
    );
  }
  return (
    <p className={styles.network}>
      <Anchor component={Link} href={`/networks/${networkId}`}>
        <bdi>{context.network.title}</bdi>
      </Anchor>
      <span className={styles.soft}>{counts}</span>
    </p>
  );
}

function describeDocument({
  publisher,
  published,
  authors,
}: Review['context']['subject']['document']): string {
  const date = published && isPartialDate(published) ? toDateLabel(published) : published;
  return [publisher, ...authors, date].filter(Boolean).join(', ') || 'say who published it, and when';
}
