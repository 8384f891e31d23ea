'use client';

import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import type { ExplorerStore } from '@/lib/explorer/explorer-store';
import type { ExplorerState } from '@/lib/explorer/state/explorer-state';

const ExplorerStoreContext = createContext<ExplorerStore | null>(null);

export const ExplorerStoreProvider = ExplorerStoreContext.Provider;

/** Returns the store of the explorer that a component stands in, which never changes. Throws outside of an explorer. */
export function useExplorerStore(): ExplorerStore {
  const store = useContext(ExplorerStoreContext);
  if (!store) throw new Error('useExplorerStore is called outside of <ExplorerStoreProvider>.');
  return store;
}

/**
 * Returns a part of the explorer's state. The component is drawn again when that part is another: `select` returns what is in
 * the state, and nothing made anew, unless it is wrapped in `useShallow`.
 */
export function useExplorer<Part>(select: (state: ExplorerState) => Part): Part {
  return useStore(useExplorerStore(), select);
}

/** Returns a part of the edit session's state in the same way; null while there is no session. */
export function useEditSession<Part>(select: (state: EditSessionState) => Part): Part | null {
  return useExplorer(({ session }) => session && select(session));
}
