'use client';

import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './failure-card.module.css';

/** Where a failure is told: in the place of the panel that is missing, or over the page where a dialog or menu would be. */
export type FailurePlace = 'panel' | 'over';

/** The id of the element that gathers what is told over the page, so that no card covers another. */
export const CARDS_ID = 'failure-cards';

/** Where cards over the page are gathered. */
export function FailureCards() {
  return <div id={CARDS_ID} className={styles.cards} />;
}

/** Says that a part of the page is missing, why, and what can be done. */
export function FailureCard({
  title,
  place,
  onClose,
  children,
}: {
  title: string;
  place: FailurePlace;
  onClose?: (() => void) | undefined;
  children: ReactNode;
}) {
  const card = (
    <section className={styles.card} data-place={place} aria-label={title}>
      <div role="alert">
        <strong className={styles.title}>{title}</strong>
        {children}
      </div>
      {onClose && (
        <CloseButton
          data-action="close-notice"
          className={styles.close}
          size="sm"
          aria-label="Close"
          onClick={onClose}
        />
      )}
    </section>
  );
  const cards = place === 'over' ? document.getElementById(CARDS_ID) : null;
  return cards ? createPortal(card, cards) : card;
}
