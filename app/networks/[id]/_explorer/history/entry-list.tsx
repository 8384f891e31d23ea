'use client';

import { ActionIcon } from '@mantine/core';
import { IconArrowsDiff } from '@tabler/icons-react';
import { toAuthorWords } from '@/lib/explorer/versions/author-words';
import type { HistoryEntry } from '@/lib/explorer/versions/history-client';
import { Hint } from '../controls/hint';
import styles from './history.module.css';

/** Entries by day: choosing one shows the network as it was then. */
export function EntryList({
  entries,
  shown,
  newest,
  onSee,
  onCompare,
  onNow,
}: {
  entries: readonly HistoryEntry[];
  /** The version that is shown; null for the network as it is. */
  shown: number | null;
  newest: number;
  onSee: (version: number) => void;
  onCompare: (version: number) => void;
  onNow: () => void;
}) {
  return (
    <ol className={styles.entries}>
      {toDays(entries).map(({ day, entries: own }) => (
        <li key={day}>
          <h3 className={styles.day}>{day}</h3>
          <ol className={styles.entries}>
            {own.map((entry) => {
              const isNewest = entry.version === newest;
              return (
                <Entry
                  key={entry.version}
                  entry={entry}
                  isNewest={isNewest}
                  isShown={shown === null ? isNewest : entry.version === shown}
                  onSee={isNewest ? onNow : () => onSee(entry.version)}
                  onCompare={() => onCompare(entry.version)}
                />
              );
            })}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** Who did what, and when: a button that shows the network as it was then, and one that compares it. */
function Entry({
  entry: { version, label, at, author },
  isNewest,
  isShown,
  onSee,
  onCompare,
}: {
  entry: HistoryEntry;
  isNewest: boolean;
  isShown: boolean;
  onSee: () => void;
  onCompare: () => void;
}) {
  return (
    <li className={styles.entry} data-shown={isShown || undefined}>
      <button
        type="button"
        data-action={isNewest ? 'back-to-now' : 'see-version'}
        className={styles.see}
        aria-pressed={isShown}
        onClick={onSee}
      >
        <span className={styles.label}>
          <bdi>{label.replace(/^./, (letter) => letter.toUpperCase())}</bdi>
        </span>
        <span className={styles.meta}>
          {toTimeWords(at)} · <bdi>{toAuthorWords(author)}</bdi> · version {version}
          {isNewest && ', as it is now'}
        </span>
      </button>
      {!isShown && (
        <Hint label="Compare with what is shown">
          {(target) => (
            <ActionIcon
              {...target}
              data-action="compare-version"
              size="sm"
              variant="subtle"
              color="ink"
              aria-label={`Compare version ${version} with what is shown`}
              onClick={onCompare}
            >
              <IconArrowsDiff size={15} />
            </ActionIcon>
          )}
        </Hint>
      )}
    </li>
  );
}

function toDays(entries: readonly HistoryEntry[]) {
  const days: { day: string; entries: HistoryEntry[] }[] = [];
  for (const entry of entries) {
    const day = toDayWords(entry.at);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** Returns the day of a moment, where the reader is: "3 May 2026". */
function toDayWords(at: string): string {
  return new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
}

/** Returns the time of a moment, where the reader is: "14:05". */
function toTimeWords(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeStyle: 'short' });
}
