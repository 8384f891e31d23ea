'use client';

import { CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { groupWarnings, type WarningGroup } from '@/lib/explorer/warning-groups';
import { LIMITS } from '@/lib/network/limits';
import { useExplorer } from '../state/explorer-store-context';
import styles from './file-warnings.module.css';

/** So many of what warnings of one kind name are written out. */
const MAX_NAMED = 6;

/** Says in one line that the file has warnings. The line opens to a list of their kinds, which leaves the map its place. */
export function FileWarnings() {
  const warnings = useExplorer(({ start }) => start.warnings);
  const [isClosed, setClosed] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const kinds = useMemo(() => groupWarnings(warnings), [warnings]);
  if (warnings.length === 0 || isClosed) return null;
  const words = toCountWords(kinds.length, warnings.length);
  return (
    <section className={styles.warnings} aria-label={`The network file has ${words}`}>
      <div className={styles.line}>
        <button
          type="button"
          data-action="read-warnings"
          aria-expanded={isOpen}
          aria-controls={listId}
          onClick={() => setOpen(!isOpen)}
        >
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>The network file has {words}</span>
          <IconChevronDown size={14} aria-hidden="true" className={styles.arrow} />
        </button>
        <CloseButton
          data-action="close-notice"
          size="sm"
          aria-label="Close the warnings"
          onClick={() => setClosed(true)}
        />
      </div>
      {isOpen && <WarningList id={listId} groups={kinds} />}
    </section>
  );
}

/** Warnings are counted by kind, as they are listed: a column that nothing reads is one, though each of its cells has it, and the list says how often. */
function toCountWords(kinds: number, places: number): string {
  // A file with more of them lists so many.
  const orMore = places >= LIMITS.issues ? ' or more' : '';
  return `${kinds.toLocaleString('en')}${orMore} ${kinds === 1 && !orMore ? 'warning' : 'warnings'}`;
}

function WarningList({ id, groups }: { id: string; groups: readonly WarningGroup[] }) {
  return (
    <ul id={id} className={styles.list}>
      {groups.map((group) => (
        <li key={`${group.place} ${group.first.message}`}>
          <WarningWords {...group} />
        </li>
      ))}
    </ul>
  );
}

function WarningWords({ first: { message, fix }, count, place, named }: WarningGroup) {
  const others = named.slice(1, MAX_NAMED);
  const rest = named.length - 1 - others.length;
  return (
    <>
      {count > 1 && <strong>{count.toLocaleString('en')} times </strong>}
      {place && <code>{place}</code>}
      {place && ': '}
      {message} {fix}
      {others.length > 0 && ` The same of ${others.join(', ')}`}
      {rest > 0 && ` and ${rest.toLocaleString('en')} more`}
      {others.length > 0 && '.'}
    </>
  );
}
