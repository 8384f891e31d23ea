'use client';

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { ExplorerProvider, type ExplorerValue } from './explorer-context';
import { useAfterPaint } from './use-after-paint';

/**
 * The explorer as it is now. It has a context of its own: React draws all readers of a context again when its outermost
 * provider changes, also those below another that does not.
 */
const LatestContext = createContext<ExplorerValue | null>(null);

/** The explorer as the map last showed it. */
const PaintedContext = createContext<ExplorerValue | null>(null);

/** Hands out the explorer, as it is now and as the map last showed it. */
export function LatestProvider({ value, children }: { value: ExplorerValue; children: ReactNode }) {
  return (
    <LatestContext value={value}>
      <PaintedContext value={useAfterPaint(value)}>{children}</PaintedContext>
    </LatestContext>
  );
}

/** Returns the explorer as it is now, for what frames the panels. Throws outside of a `LatestProvider`. */
export function useLatest(): ExplorerValue {
  const value = useContext(LatestContext);
  if (!value) throw new Error('useLatest is called outside of <LatestProvider>.');
  return value;
}

/** What is drawn with the map. */
export function AtOnce({ children }: { children: ReactNode }) {
  return <ExplorerProvider value={useLatest()}>{children}</ExplorerProvider>;
}

/** What follows the map: it is drawn first, whatever the size of the network. */
export function Deferred({ children }: { children: ReactNode }) {
  return <ExplorerProvider value={usePainted()}>{children}</ExplorerProvider>;
}

/** The same for what is counted; what a person sets is answered at once. */
export function DeferredCounts({ children }: { children: ReactNode }) {
  const latest = useLatest();
  const { shown, view } = usePainted();
  const value = useMemo(() => ({ ...latest, shown, view }), [latest, shown, view]);
  return <ExplorerProvider value={value}>{children}</ExplorerProvider>;
}

function usePainted(): ExplorerValue {
  const value = useContext(PaintedContext);
  if (!value) throw new Error('A deferred panel stands outside of <LatestProvider>.');
  return value;
}
