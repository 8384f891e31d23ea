'use client';

import { CloseButton } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { Notice } from '@/lib/explorer/notice';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './stage-notice.module.css';

/** How long a notice stands, in milliseconds; while a pointer or the focus is on it, it stays. */
const STANDS = 8_000;

/** What was done, undone or done elsewhere, for a moment over the map; the live region says it as well. */
export function StageNotice() {
  const notice = useExplorer((state) => state.notice);
  return notice && <Message notice={notice} />;
}

function Message({ notice }: { notice: Notice }) {
  const { notify } = useExplorerStore();
  const [isHeld, setHeld] = useState(false);
  const close = useCallback(() => notify(null), [notify]);
  // biome-ignore lint/correctness/useExhaustiveDependencies(notice): each message stands for its own time.
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(close, STANDS);
    return () => clearTimeout(timer);
  }, [notice, isHeld, close]);
  return (
    <section
      className={styles.notice}
      aria-label="Message"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>
        <bdi>{notice.text}</bdi>
      </span>
      {notice.action && (
        <button
          type="button"
          data-action="follow-notice"
          className={styles.action}
          onClick={() => {
            notice.action?.act();
            close();
          }}
        >
          {notice.action.label}
        </button>
      )}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close the message" onClick={close} />
    </section>
  );
}
