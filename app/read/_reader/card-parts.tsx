'use client';

import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Span } from '@/lib/reading/reading';
import { quoteInContext } from '@/lib/reading/review/mark-text';
import type { NumberChoice } from '@/lib/reading/review/number-keys';
import type { ReviewSubject } from '@/lib/reading/review/review-subject';
import styles from './card.module.css';

/** A quote within its sentence. */
export function QuoteLine({
  subject: { text, reading },
  span,
  said,
}: {
  subject: ReviewSubject;
  span: Span;
  said?: string;
}) {
  const { before, quote, after } = quoteInContext(text, span, reading.document.spans);
  return (
    <blockquote className={styles.quote} dir="auto">
      {said && (
        <bdi className={styles.said} dir="auto">
          {said}:{' '}
        </bdi>
      )}
      <span className={styles.around}>{before}</span>
      <mark className={styles.mark}>{quote}</mark>
      <span className={styles.around}>{after}</span>
    </blockquote>
  );
}

/** What a digit chooses, as a row of buttons. */
export function NumberChoices({
  label,
  choices,
  chosen,
  onChoose,
}: {
  label: string;
  choices: readonly NumberChoice[];
  chosen: string | null;
  onChoose: (digit: string) => void;
}) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {choices.map((choice) => (
        <button
          key={choice.digit}
          type="button"
          className={styles.choice}
          aria-pressed={choice.digit === chosen}
          onClick={() => onChoose(choice.digit)}
        >
          <kbd>{choice.digit}</kbd> {choice.label}
        </button>
      ))}
    </fieldset>
  );
}

/** A button with the key that does the same. */
export function KeyButton({
  keyLabel,
  children,
  onClick,
  isMain = false,
  disabled = false,
}: {
  keyLabel: string;
  children: ReactNode;
  onClick: () => void;
  isMain?: boolean;
  disabled?: boolean;
}) {
  return (
    <Button
      size="xs"
      variant={isMain ? 'filled' : 'default'}
      disabled={disabled}
      onClick={onClick}
      classNames={{ root: styles.keyed, section: styles.keySection }}
      rightSection={<kbd className={styles.key}>{keyLabel}</kbd>}
    >
      {children}
    </Button>
  );
}
