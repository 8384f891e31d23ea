'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createLazyEditSession, type LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';
import type { Network } from '@/lib/network/network';

/**
 * The edit session of the page, and the network as it stands there: as the server has sent it, with what one has done since and
 * what others do. Whoever leaves the page with something unsent is warned.
 */
export function useEditSession(
  given: Network,
  version: number,
): { readonly desk: LazyEditSession; readonly network: Network } {
  const [desk] = useState(() => createLazyEditSession(given, version));
  useEffect(() => desk.watch(), [desk]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (desk.read()?.copy.pending.length) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [desk]);
  const read = () => desk.read()?.copy.network ?? given;
  return { desk, network: useSyncExternalStore(desk.subscribe, read, () => given) };
}
