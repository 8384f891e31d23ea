'use client';

import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Remark } from '@/lib/formats/import-tables';
import styles from '../import.module.css';
import { groupRemarks, joinPlaces, type RemarkGroup } from './group-remarks';
import outcomeStyles from './outcome.module.css';

const FEW = 12;
const FEW_PLACES = 8;
const WORDS: Readonly<Record<Remark['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};

/** Everything that a person should know of how a file is read: what, where, and how to mend it; what is said of several lines once. */
export function RemarkItems({ remarks }: { remarks: readonly Remark[] }) {
  const [isWhole, setWhole] = useState(false);
  const groups = useMemo(() => groupRemarks(remarks), [remarks]);
  const listed = isWhole ? groups : groups.slice(0, FEW);
  return (
    <div className={styles.stack}>
      <ul className={outcomeStyles.remarks}>
        {listed.map((group) => (
          <RemarkItem key={`${group.severity} ${group.places[0]} ${group.message}`} group={group} />
        ))}
      </ul>
      {listed.length < groups.length && (
        <div>
          <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
            All {groups.length.toLocaleString('en')}
          </Button>
        </div>
      )}
    </div>
  );
}

function RemarkItem({ group: { severity, places, message, fix, list } }: { group: RemarkGroup }) {
  const [isWhole, setWhole] = useState(false);
  const named = isWhole ? places : places.slice(0, FEW_PLACES);
  const more = places.length - named.length;
  return (
    <li>
      <span className={outcomeStyles.severity} data-severity={severity}>
        {WORDS[severity]}
      </span>
      <div>
        {named.length > 0 && <span className={outcomeStyles.place}>{joinPlaces(named)}</span>}
        {more > 0 && (
          <>
            {' '}
            <Button size="compact-xs" variant="default" onClick={() => setWhole(true)}>
              and {more.toLocaleString('en')} more
            </Button>
          </>
        )}
        {named.length > 0 && <span className={outcomeStyles.place}>: </span>}
        {message} {fix}
        {list && (
          <details>
            <summary>
              {list.title} ({list.items.length})
            </summary>
            <p>{list.items.join(', ')}</p>
          </details>
        )}
      </div>
    </li>
  );
}
