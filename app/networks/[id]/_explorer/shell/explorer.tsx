'use client';

import { useEffect, useState } from 'react';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import type { ExplorerStart } from '@/lib/explorer/state/explorer-state';
import { Stage, type StageProps } from '../stage/stage';
import { ExplorerStoreProvider } from '../state/explorer-store-context';
import { ExplorerFrame } from './explorer-frame';
import { loadEditing } from './load-editing';

/** The explorer of one network: its store, and the page that reads it. */
export function Explorer({ start, ...stage }: StageProps & { readonly start: ExplorerStart }) {
  const [store] = useState(() => createExplorerStore(start, { onEditing: loadEditing }));
  useEffect(() => store.run(), [store]);
  return (
    <ExplorerStoreProvider value={store}>
      <ExplorerFrame stage={<Stage {...stage} />} />
    </ExplorerStoreProvider>
  );
}
