'use client';

import type { Guess } from '@/lib/formats/question';
import styles from './entries.module.css';

const MARKS: Readonly<Record<Guess['confidence'], string>> = {
  sure: 'Known',
  likely: 'Guess',
  unsure: 'Weak guess',
};

/** Why something is taken for what it is: a guess with its reason, or the choice of a person. */
export function GuessLine({ guess, otherwise }: { guess: Guess | null; otherwise: string }) {
  if (!guess) return <p className={styles.why}>{otherwise}</p>;
  return (
    <p className={styles.why}>
      <span className={styles.mark} data-weak={guess.confidence === 'unsure' || undefined}>
        {MARKS[guess.confidence]}
      </span>
      <span>{guess.reason}</span>
    </p>
  );
}
