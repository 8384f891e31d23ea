'use client';

import { useSyncExternalStore } from 'react';
import { fitSource, type WorkingSource } from '@/lib/explorer/editing/working-source';
import { openWorkingSource } from '@/lib/explorer/editing/working-source-store';
import { useExplorer } from '../state/explorer-store-context';

/** Returns what is worked from, as far as the network has it; null for nothing, and on the server. */
export function useWorkingSource(): WorkingSource | null {
  const network = useExplorer(({ current }) => current);
  const { subscribe, read } = openWorkingSource(network.id);
  return fitSource(
    useSyncExternalStore(subscribe, read, () => null),
    network,
  );
}
