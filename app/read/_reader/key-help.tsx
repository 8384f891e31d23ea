'use client';

import styles from '../read.module.css';
import { REVIEW_KEYS, toKeyWords } from './review-keys';

/** The keys of a review, each with what it does. */
export function KeyHelp() {
  return (
    <dl className={styles.keys} aria-label="Keys">
      {Object.entries(REVIEW_KEYS).map(([id, { keys, label }]) => (
        <div key={id}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{toKeyWords(key)}</kbd>
            ))}
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  );
}
