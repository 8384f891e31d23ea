import type { ReactNode } from 'react';
import styles from './sentence-line.module.css';

/** What the map shows, in words and numbers. */
export type SentenceWords = {
  /** What the filters let through. */
  readonly sentence: string;
  /** How much that is. */
  readonly amounts: string;
  /** What is hidden, and why; empty for nothing. */
  readonly hidden: string;
};

/** The line over the map; `children`: what can be done there, in place of what is hidden. */
export function SentenceLine({
  sentence,
  amounts,
  hidden,
  children,
}: SentenceWords & { readonly children?: ReactNode }) {
  return (
    <p className={styles.sentence} data-view-words>
      <strong>{sentence}</strong>
      <span>{amounts}</span>
      {children || (hidden && <span className={styles.hiddenCount}>{hidden}</span>)}
    </p>
  );
}
