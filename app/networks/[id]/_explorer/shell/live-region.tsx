'use client';

import { memo, useEffect, useRef, useSyncExternalStore } from 'react';
import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import { toAmount } from '@/lib/network/changes/thing-words';
import { useExplorer } from '../state/explorer-context';
import type { Announcer } from './announcer';
import styles from './explorer.module.css';

/** What is read aloud: the latest announcement, and how much is shown whenever that changes. */
export const LiveRegion = memo(function LiveRegion({ announcer }: { announcer: Announcer }) {
  const { view, shown } = useExplorer();
  const summary = `${toAmount(view.actors.length, 'actor')} and ${toAmount(shown.relationships.size, 'tie')} shown. ${describeHidden(shown)}`;
  const message = useSyncExternalStore(announcer.subscribe, announcer.read, announcer.read);
  const before = useRef(summary);
  useEffect(() => {
    if (before.current === summary) return;
    before.current = summary;
    announcer.follow(summary);
  }, [announcer, summary]);
  return (
    <div className={styles.sr} role="status" aria-live="polite">
      {message}
    </div>
  );
});
