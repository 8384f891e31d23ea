'use client';

import { createContext, useContext } from 'react';
import type { Network } from '@/lib/network/network';
import type { HistoryPreview } from './history-preview';

/** What is looked at instead of the network as it is, and the way to look at something else. */
export type HistoryPreviewValue = {
  readonly look: HistoryPreview | null;
  readonly setLook: (look: HistoryPreview | null) => void;
  /** The network as it is now, whatever is looked at. */
  readonly current: Network;
  /** Whether the visitor may change the network, when it is not the past that is shown. */
  readonly mayRestore: boolean;
};

const HistoryPreviewContext = createContext<HistoryPreviewValue | null>(null);

export const HistoryPreviewProvider = HistoryPreviewContext.Provider;

/** Returns what is looked at in the explorer that a component stands in. Throws outside of one. */
export function useHistoryPreview(): HistoryPreviewValue {
  const value = useContext(HistoryPreviewContext);
  if (!value) throw new Error('useHistoryPreview is called outside of <HistoryPreviewProvider>.');
  return value;
}
