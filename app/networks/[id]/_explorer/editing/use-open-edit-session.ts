'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { EditSession } from '@/lib/explorer/editing/edit-session';
import type { LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';

/** What is needed to edit, while it cannot be loaded: how to load it, and how to go on with it or without. */
export type MissingEditSession = {
  readonly load: () => Promise<unknown>;
  readonly onLoaded: () => void;
  readonly onClose: () => void;
};

/**
 * Opens the edit session for what somebody wants to do. While it cannot be loaded, `missing` is given, and what was wanted waits;
 * it gets null when the person does without it.
 */
export function useOpenEditSession(desk: LazyEditSession): {
  readonly openSession: () => Promise<EditSession | null>;
  readonly missing: MissingEditSession | null;
} {
  const waiting = useRef<((opened: EditSession | null) => void)[]>([]);
  const [isMissing, setMissing] = useState(false);
  const openSession = useCallback(
    () =>
      desk.open().catch(() => {
        setMissing(true);
        return new Promise<EditSession | null>((resolve) => waiting.current.push(resolve));
      }),
    [desk],
  );
  const missing = useMemo(() => {
    const settle = (opened: EditSession | null) => {
      setMissing(false);
      // Of several things that were wanted meanwhile, the last is done.
      const [last, ...others] = waiting.current.splice(0).reverse();
      for (const resolve of others) resolve(null);
      last?.(opened);
    };
    return { load: desk.open, onLoaded: () => void desk.open().then(settle), onClose: () => settle(null) };
  }, [desk]);
  return { openSession, missing: isMissing ? missing : null };
}
