'use client';

import { useEffect, useRef } from 'react';
import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import { toAmount } from '@/lib/network/changes/thing-words';
import { getView } from '@/lib/view/get-view';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './explorer.module.css';

/** What is read aloud: the latest announcement, and how much is shown whenever that changes. */
export function LiveRegion() {
  const view = useExplorer(({ painted }) => getView(painted.source));
  const shown = useExplorer(({ painted }) => painted.shown);
  const summary = `${toAmount(view.actors.length, 'actor')} and ${toAmount(shown.relationships.size, 'tie')} shown. ${describeHidden(shown)}`;
  const message = useExplorer(({ announcement }) => announcement);
  const { follow } = useExplorerStore();
  const before = useRef(summary);
  useEffect(() => {
    if (before.current === summary) return;
    before.current = summary;
    follow(summary);
  }, [follow, summary]);
  return (
    <div className={styles.sr} role="status" aria-live="polite">
      {message}
    </div>
  );
}
