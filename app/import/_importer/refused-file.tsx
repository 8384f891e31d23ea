'use client';

import styles from '../import.module.css';
import type { Refused } from './import-state';
import { RemarkItems } from './remark-items';

/** A file that could not be read: every reason, with its place and how to mend it. */
export function RefusedFile({ refused: { file, format, remarks } }: { refused: Refused }) {
  return (
    <section className={styles.stack} role="alert">
      <h2 className={styles.dropTitle}>
        <bdi>{file.name}</bdi> cannot be read
      </h2>
      {format && <p className={styles.soft}>It was taken for {format}. Nothing of it was imported.</p>}
      <RemarkItems remarks={remarks} />
    </section>
  );
}
