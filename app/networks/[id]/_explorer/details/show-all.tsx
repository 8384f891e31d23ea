'use client';

import styles from './details.module.css';

/** Shows the rest of a list that is cut. */
export function ShowAll({
  showAll,
  count,
  noun,
}: {
  /** Null for a list that is shown whole: nothing is drawn. */
  showAll: (() => void) | null;
  count: number;
  /** What the list has, in the plural. */
  noun: string;
}) {
  if (!showAll) return null;
  return (
    <button type="button" data-action="show-all-listed" className={styles.showAll} onClick={showAll}>
      Show all {count.toLocaleString('en')} {noun}
    </button>
  );
}
