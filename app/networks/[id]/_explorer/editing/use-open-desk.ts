'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { DeskHandle } from '@/lib/explorer/editing/desk-handle';
import type { EditDesk } from '@/lib/explorer/editing/edit-desk';

/** What is needed to edit, while it cannot be loaded: how to load it, and how to go on with it or without. */
export type MissingDesk = {
  readonly load: () => Promise<unknown>;
  readonly onLoaded: () => void;
  readonly onClose: () => void;
};

/**
 * Opens the desk for what somebody wants to do. While it cannot be loaded, `missing` is given, and what was wanted waits;
 * it gets null when the person does without it.
 */
export function useOpenDesk(desk: DeskHandle): {
  readonly openDesk: () => Promise<EditDesk | null>;
  readonly missing: MissingDesk | null;
} {
  const waiting = useRef<((opened: EditDesk | null) => void)[]>([]);
  const [isMissing, setMissing] = useState(false);
  const openDesk = useCallback(
    () =>
      desk.open().catch(() => {
        setMissing(true);
        return new Promise<EditDesk | null>((resolve) => waiting.current.push(resolve));
      }),
    [desk],
  );
  const missing = useMemo(() => {
    const settle = (opened: EditDesk | null) => {
      setMissing(false);
      // Of several things that were wanted meanwhile, the last is done.
      const [last, ...others] = waiting.current.splice(0).reverse();
      for (const resolve of others) resolve(null);
      last?.(opened);
    };
    return { load: desk.open, onLoaded: () => void desk.open().then(settle), onClose: () => settle(null) };
  }, [desk]);
  return { openDesk, missing: isMissing ? missing : null };
}
