'use client';

import styles from '../import.module.css';
import type { ImportState } from './import-state';
import { toAnnouncement } from './sentences';

/** What is read aloud of an import. */
export function ImportLiveRegion({ state }: { state: ImportState }) {
  return (
    <div className={styles.sr} role="status" aria-live="polite">
      {toAnnouncement(state)}
    </div>
  );
}
