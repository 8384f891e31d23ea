'use client';

import { useMediaQuery } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import Link from 'next/link';
import { memo, useMemo, useState } from 'react';
import { KindSign } from '@/app/_signs/kind-sign';
import { StandingSign } from '@/app/_signs/standing-sign';
import { TieSign } from '@/app/_signs/tie-sign';
import { buildLegend } from '@/lib/view/legend';
import { useExplorer } from './explorer-context';
import styles from './legend-card.module.css';

/** The legend of what is visible, in the corner of the map; it folds, and begins folded beside the filters' own signs. */
export const LegendCard = memo(function LegendCard({ isOpenAtFirst }: { isOpenAtFirst: boolean }) {
  const { view } = useExplorer();
  const legend = useMemo(() => buildLegend(view), [view]);
  const isNarrow = useMediaQuery('(max-width: 900px)') ?? false;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isOpenAtFirst && !isNarrow);
  if (view.actors.length === 0) return null;
  return (
    <section
      className={styles.card}
      aria-label="Legend"
      data-open={isOpen || undefined}
      data-auto={chosen === null || undefined}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        Legend <IconChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <div className={styles.entries}>
          <ul>
            {legend.types.map(({ sign, count }) => (
              <li key={sign.id}>
                <TieSign type={sign} /> <span>{sign.label}</span>{' '}
                <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
          <ul className={styles.kinds}>
            {legend.kinds.map(({ sign, count }) => (
              <li key={sign.id}>
                <KindSign kind={sign} size={14} /> <span>{sign.label}</span>{' '}
                <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
          <ul>
            {legend.standings.map(({ sign, count }) => (
              <li key={sign.id}>
                <StandingSign standing={sign.id} /> <span>{sign.label}</span>{' '}
                <span className={styles.count}>{count}</span>
              </li>
            ))}
          </ul>
          <Link href="/vocabulary" className={styles.more}>
            How to read the map
          </Link>
        </div>
      )}
    </section>
  );
});
