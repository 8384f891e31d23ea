'use client';

import { type ReactNode, useId } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import styles from './filters.module.css';

/** One facet: a heading, an optional way back to "all", and its choices. */
export function FilterSection({
  title,
  restricted = false,
  onReset,
  children,
}: {
  title: string;
  restricted?: boolean;
  onReset?: () => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <div className={styles.heading}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {restricted && onReset && (
          <button type="button" data-action="reset-filter" className={styles.reset} onClick={onReset}>
            all<span className={hidden.visuallyHidden}> of: {title}</span>
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
