'use client';

import { type ReactNode, useDeferredValue, useMemo } from 'react';
import { ExplorerProvider, useExplorer } from './explorer-context';

/** A panel that follows when the page has time: the map is drawn first, whatever the size of the network. */
export function Deferred({ children }: { children: ReactNode }) {
  const value = useDeferredValue(useExplorer());
  return <ExplorerProvider value={value}>{children}</ExplorerProvider>;
}

/** The same for what is counted. What a person sets is answered at once. */
export function DeferredCounts({ children }: { children: ReactNode }) {
  const now = useExplorer();
  const { shown, view } = useDeferredValue(now);
  const value = useMemo(() => ({ ...now, shown, view }), [now, shown, view]);
  return <ExplorerProvider value={value}>{children}</ExplorerProvider>;
}
