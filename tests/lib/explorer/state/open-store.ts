import { createExplorerStore, type ExplorerMeans, type ExplorerStore } from '@/lib/explorer/explorer-store';
import type { ExplorerStart } from '@/lib/explorer/state/explorer-state';
import { createTruce } from '@/tests/lib/network/changes/small-network';

/** Opens the store of a small network for a user who may edit it, unless a test says otherwise. */
export function openStore(start: Partial<ExplorerStart> = {}, means: ExplorerMeans = {}): ExplorerStore {
  return createExplorerStore(
    {
      network: createTruce(),
      version: 0,
      mayEdit: true,
      warnings: [],
      defaultLens: 'all',
      finding: null,
      query: '',
      flags: {},
      ...start,
    },
    means,
  );
}
