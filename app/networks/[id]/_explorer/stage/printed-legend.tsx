'use client';

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { getView } from '@/lib/view/get-view';
import { useExplorer } from '../state/explorer-store-context';
import styles from './legend-card.module.css';
import { LegendEntries } from './legend-entries';
import { SizeScale } from './size-scale';

/** The legend of a page that is printed, below its map: that of the screen is folded, or would cover a part of the map. */
export function PrintedLegend() {
  const isPrinting = usePrinting();
  return isPrinting && <Legend />;
}

function Legend() {
  const view = useExplorer(({ painted }) => getView(painted.source));
  const sizes = useExplorer(({ painted }) => painted.sizes);
  if (view.actors.length === 0) return null;
  return (
    <section className={styles.printed} aria-label="Legend on paper">
      {sizes && <SizeScale sizes={sizes} />}
      <LegendEntries view={view} />
    </section>
  );
}

/** Whether the browser prints the page just now: what is shown then must be there before it does. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
