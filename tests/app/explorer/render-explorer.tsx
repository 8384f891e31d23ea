import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ExplorerStoreProvider } from '@/app/networks/[id]/_explorer/state/explorer-store-context';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';

/**
 * Renders a panel of the explorer over a real store and address, for a user who may only look; only the map, which needs a
 * browser, is absent, so that what it would show counts as painted at once. Returns what is shown, and all that is announced.
 */
export function renderExplorer(graph: NetworkGraph, panel: ReactNode, query = '') {
  window.history.replaceState(null, '', query ? `/?${query}` : '/');
  const store = createExplorerStore({
    network: graph.getAttribute('network'),
    version: 0,
    mayEdit: false,
    warnings: [],
    defaultLens: 'all',
    finding: null,
    query,
    flags: {},
  });
  const announced: string[] = [];
  store.subscribe(({ now, painted, announcement }, before) => {
    if (announcement !== before.announcement) announced.push(announcement);
    if (now !== painted) store.markPainted(now);
  });
  const result = render(
    <MantineProvider env="test">
      <ExplorerStoreProvider value={store}>{panel}</ExplorerStoreProvider>
    </MantineProvider>,
  );
  return { ...result, getValue: () => store.getState().now, announced };
}
