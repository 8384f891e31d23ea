'use client';

import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './filters.module.css';

/** One choice of a facet: on or off, its sign, its label, and how many ties or actors it would show. */
export function FacetChoice({
  label,
  sign,
  count,
  checked,
  onToggle,
  onOnly,
}: {
  label: string;
  sign: ReactNode;
  count: number;
  checked: boolean;
  onToggle: () => void;
  onOnly: () => void;
}) {
  return (
    <div className={styles.choice} data-off={!checked || undefined} data-none={count === 0 || undefined}>
      <Checkbox
        size="xs"
        checked={checked}
        onChange={onToggle}
        label={
          <span className={styles.label}>
            <span className={styles.sign}>{sign}</span>
            <span className={styles.name}>{label}</span>
          </span>
        }
      />
      <button type="button" className={styles.only} onClick={onOnly} aria-label={`Only: ${label}`}>
        only
      </button>
      <span className={styles.count}>{count}</span>
    </div>
  );
}
