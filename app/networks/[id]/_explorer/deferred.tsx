'use client';

import { createContext, type ReactNode, useContext, useDeferredValue, useMemo } from 'react';
import { ExplorerProvider, type ExplorerValue } from './explorer-context';

/**
 * The explorer as it is now. It has a context of its own: React draws all readers of a context again when its outermost
 * provider changes, also those below another that does not.
 */
const LatestContext = createContext<ExplorerValue | null>(null);

export const LatestProvider = LatestContext.Provider;

/** Answers the explorer as it is now, for what frames the panels. Throws outside of a `LatestProvider`. */
export function useLatest(): ExplorerValue {
  const value = useContext(LatestContext);
  if (!value) throw new Error('useLatest is called outside of <LatestProvider>.');
  return value;
}

/** What is drawn with the map. */
export function AtOnce({ children }: { children: ReactNode }) {
  return <ExplorerProvider value={useLatest()}>{children}</ExplorerProvider>;
}

/** What follows when the page has time: the map is drawn first, whatever the size of the network. */
export function Deferred({ children }: { children: ReactNode }) {
  const value = useDeferredValue(useLatest());
  return <ExplorerProvider value={value}>{children}</ExplorerProvider>;
}

/** The same for what is counted; what a person sets is answered at once. */
export function DeferredCounts({ children }: { children: ReactNode }) {
  const latest = useLatest();
  const { shown, view } = useDeferredValue(latest);
  const value = useMemo(() => ({ ...latest, shown, view }), [latest, shown, view]);
  return <ExplorerProvider value={value}>{children}</ExplorerProvider>;
}
