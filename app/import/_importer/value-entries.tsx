'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ValueCount } from '@/lib/formats/import-workflow/mapped-values';
import styles from './entries.module.css';

const FEW = 12;

/** Returns how often, in words. */
export function toTimes(count: number): string {
  return count === 1 ? 'once' : `${count.toLocaleString('en')} times`;
}

/** Values of a column with how often each stands there, and beside each what it means; then what stands for all others. */
export function ValueEntries({
  values,
  describe,
  others,
}: {
  values: readonly ValueCount[];
  describe: (value: ValueCount) => ReactNode;
  others: ReactNode;
}) {
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? values : values.slice(0, FEW);
  return (
    <>
      <ul className={styles.entries}>
        {listed.map((entry) => (
          <li key={entry.value} className={styles.entry}>
            <div>
              <bdi className={styles.what}>{entry.value}</bdi>
              <span className={styles.samples}>{toTimes(entry.count)}</span>
            </div>
            {describe(entry)}
          </li>
        ))}
        {others}
      </ul>
      {listed.length < values.length && (
        <div>
          <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
            All {values.length.toLocaleString('en')} values
          </Button>
        </div>
      )}
    </>
  );
}
