'use client';

import { Checkbox } from '@mantine/core';
import { memo, type ReactNode } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import styles from './filters.module.css';

type FacetChoiceProps = {
  /** The action that turning it on or off is. */
  readonly action: ActionId;
  readonly label: string;
  readonly sign: ReactNode;
  readonly count: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** What else can be done with it. */
  readonly more?: ReactNode;
};

/**
 * One choice of a facet: on or off, its sign, its label, and how many ties or actors it would show. Kept as it was drawn
 * while these stay the same: its sign and what it does follow from which choice it is.
 */
export const FacetChoice = memo(function FacetChoice({
  action,
  label,
  sign,
  count,
  checked,
  onToggle,
  onOnly,
  more,
}: FacetChoiceProps) {
  return (
    <div className={styles.choice} data-off={!checked || undefined} data-none={count === 0 || undefined}>
      <Checkbox
        data-action={action}
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
      <button
        type="button"
        data-action="only-this"
        className={styles.only}
        onClick={onOnly}
        aria-label={`Only: ${label}`}
      >
        only
      </button>
      {more}
      <span className={styles.count}>{count}</span>
    </div>
  );
}, isSameChoice);

function isSameChoice(before: FacetChoiceProps, after: FacetChoiceProps): boolean {
  return (
    before.label === after.label &&
    before.count === after.count &&
    before.checked === after.checked &&
    before.more === after.more
  );
}
