'use client';

import { CloseButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Notice } from './notice';
import styles from './stage-notice.module.css';

/** How long a notice stands, in milliseconds; while a pointer or the focus is on it, it stays. */
const STANDS = 8_000;

/** What was done, undone or done elsewhere, for a moment over the map; the live region says it as well. */
export function StageNotice({ notice, onClose }: { notice: Notice | null; onClose: () => void }) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(onClose, STANDS);
    return () => clearTimeout(timer);
  }, [notice, isHeld, onClose]);
  if (!notice) return null;
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
            onClose();
          }}
        >
          {notice.action.label}
        </button>
      )}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close the message" onClick={onClose} />
    </section>
  );
}
