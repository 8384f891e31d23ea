'use client';

import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Remark } from '@/lib/formats/import-tables';
import styles from '../import.module.css';
import outcomeStyles from './outcome.module.css';

const FEW = 12;
const WORDS: Readonly<Record<Remark['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** Everything that a person should know of how a file is read: what, where, and how to mend it. */
export function RemarkItems({ remarks }: { remarks: readonly Remark[] }) {
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? remarks : remarks.slice(0, FEW);
  return (
    <div className={styles.stack}>
      <ul className={outcomeStyles.remarks}>
        {listed.map((remark) => (
          <li key={`${remark.severity} ${remark.place} ${remark.message}`}>
            <span className={outcomeStyles.severity} data-severity={remark.severity}>
              {WORDS[remark.severity]}
            </span>
            <div>
              {remark.place !== '' && <span className={outcomeStyles.place}>{remark.place}: </span>}
              {remark.message} {remark.fix}
            </div>
          </li>
        ))}
      </ul>
      {listed.length < remarks.length && (
        <div>
          <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
            All {remarks.length.toLocaleString('en')}
          </Button>
        </div>
      )}
    </div>
  );
}
