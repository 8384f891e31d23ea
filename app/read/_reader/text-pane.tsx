'use client';

import { memo, useEffect, useMemo, useRef } from 'react';
import { highlightQuotes, listMarks, type MarkedParagraph, markText } from '@/lib/reading/review/mark-text';
import type { Placed, ReviewQueue } from '@/lib/reading/review/review-queue';
import type { ReviewSubject } from '@/lib/reading/review/review-subject';
import { listQuotes } from '@/lib/reading/review/suggestion';
import styles from './text-pane.module.css';

/** The text, with who is named in it, and with the quote that is looked at. */
export function TextPane({
  subject: { text, reading },
  queue,
  onChoose,
}: {
  subject: ReviewSubject;
  queue: ReviewQueue;
  onChoose: (key: string) => void;
}) {
  const pane = useRef<HTMLElement>(null);
  const marks = useMemo(() => listMarks(reading), [reading]);
  const current = queue.current?.suggestion;
  const marked = useMemo(
    () => markText(text, marks, [], reading.instructions),
    [text, marks, reading.instructions],
  );
  const paragraphs = useMemo(
    () => highlightQuotes(marked, current ? listQuotes(current) : []),
    [marked, current],
  );
  const places = useMemo(
    () => new Map(queue.all.map(({ suggestion, place }) => [suggestion.key, place])),
    [queue],
  );
  const key = current?.key;
  useEffect(() => {
    if (key === undefined) return;
    const box = pane.current;
    const quote = box?.querySelector('[data-quoted]');
    if (!box || !quote) return;
    // The pane alone is moved: the page stays where it is.
    const { top, bottom } = quote.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top + 24 || bottom > frame.bottom - 24)
      box.scrollTop += (top + bottom) / 2 - (frame.top + frame.bottom) / 2;
  }, [key]);
  useEffect(() => {
    const box = pane.current;
    // A mention is a way to its actor for a pointer; by keys each actor is reached in the queue.
    const press = ({ target }: MouseEvent) => {
      const mention = target instanceof Element ? target.closest<HTMLElement>('[data-actor]') : null;
      if (mention?.dataset.actor !== undefined) onChoose(mention.dataset.actor);
    };
    // What scrolls can be reached by the keyboard.
    if (box) box.tabIndex = 0;
    box?.addEventListener('click', press);
    return () => box?.removeEventListener('click', press);
  }, [onChoose]);
  return (
    <section ref={pane} className={styles.pane} aria-label="Text">
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph.start} paragraph={paragraph} places={places} />
      ))}
    </section>
  );
}

type ParagraphProps = {
  paragraph: MarkedParagraph;
  places: ReadonlyMap<string, Placed['place']>;
};

/** Returns whether a paragraph is drawn alike: the places of all others are nothing to it. */
function isDrawnAlike(before: ParagraphProps, after: ParagraphProps): boolean {
  return (
    before.paragraph === after.paragraph &&
    after.paragraph.pieces.every(
      ({ actor }) => actor === null || before.places.get(actor) === after.places.get(actor),
    )
  );
}

const Paragraph = memo(function Paragraph({ paragraph, places }: ParagraphProps) {
  return (
    <p dir="auto" className={styles.paragraph}>
      {paragraph.pieces.map(({ start, text, actor, isQuoted, isInstruction }) => {
        const words = actor ? (
          <span className={styles.mention} data-place={places.get(actor)} data-actor={actor}>
            {text}
          </span>
        ) : (
          text
        );
        if (!isQuoted && !isInstruction) return <span key={start}>{words}</span>;
        return (
          <mark
            key={start}
            className={isQuoted ? styles.quoted : styles.instruction}
            data-quoted={isQuoted || undefined}
          >
            {words}
          </mark>
        );
      })}
    </p>
  );
}, isDrawnAlike);
