'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** What the live region says: the latest announcement, and each change of the summary after the first. */
export function useAnnouncer(summary: string): { message: string; announce: (message: string) => void } {
  const [message, setMessage] = useState('');
  const before = useRef(summary);
  useEffect(() => {
    if (before.current === summary) return;
    before.current = summary;
    setMessage(summary);
  }, [summary]);
  const announce = useCallback((next: string) => setMessage(next), []);
  return { message, announce };
}
