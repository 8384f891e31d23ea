'use client';

import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { getView } from '@/lib/view/get-view';
import { useExplorer } from '../state/explorer-store-context';
import styles from './legend-card.module.css';
import { LegendEntries } from './legend-entries';
import { SizeScale } from './size-scale';

/** The legend of what is visible, in the corner of the map; it folds, and begins folded beside the filters' own signs. */
export function LegendCard() {
  const isOpenAtFirst = useExplorer(({ open }) => !open.filters);
  const view = useExplorer(({ painted }) => getView(painted.source));
  const sizes = useExplorer(({ painted }) => painted.sizes);
  const isNarrow = useMediaQuery('(max-width: 56.25em)') ?? false;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isOpenAtFirst && !isNarrow);
  if (view.actors.length === 0) return null;
  return (
    <section
      className={styles.card}
      aria-label="Legend"
      data-yields-to-sheet
      data-legend
      data-open={isOpen || undefined}
      data-auto={chosen === null || undefined}
    >
      <button
        type="button"
        data-action="toggle-legend"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        Legend <IconChevronDown size={14} aria-hidden="true" />
      </button>
      {sizes && <SizeScale sizes={sizes} />}
      {isOpen && <LegendEntries view={view} />}
    </section>
  );
}
