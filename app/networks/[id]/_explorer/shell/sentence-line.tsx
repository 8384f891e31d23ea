import styles from './explorer.module.css';

/** What the map shows, in words and numbers. */
export type SentenceWords = {
  /** What the filters let through. */
  readonly sentence: string;
  /** How much that is. */
  readonly amounts: string;
  /** What is hidden, and why; empty for nothing. */
  readonly hidden: string;
};

/** The line over the map. */
export function SentenceLine({ sentence, amounts, hidden }: SentenceWords) {
  return (
    <p className={styles.sentence}>
      <strong>{sentence}</strong>
      <span>{amounts}</span>
      {hidden && <span className={styles.hiddenCount}>{hidden}</span>}
    </p>
  );
}
