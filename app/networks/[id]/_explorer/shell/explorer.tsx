'use client';

import { useEffect, useState } from 'react';
import { createExplorerStore } from '@/lib/explorer/explorer-store';
import type { ExplorerStart } from '@/lib/explorer/state/explorer-state';
import type { OpenedSnapshot } from '@/lib/explorer/state/snapshot';
import { Stage, type StageProps } from '../stage/stage';
import { ExplorerStoreProvider } from '../state/explorer-store-context';
import { ExplorerFrame } from './explorer-frame';
import { loadEditing } from './load-editing';

/** The explorer of one network: its store, which may be made already, and the page that reads it. */
export function Explorer({
  start,
  opened,
  ...stage
}: StageProps & { readonly start: ExplorerStart; readonly opened?: OpenedSnapshot }) {
  const [store] = useState(() =>
    createExplorerStore(start, { onEditing: loadEditing, ...(opened && { opened }) }),
  );
  useEffect(() => store.run(), [store]);
  return (
    <ExplorerStoreProvider value={store}>
      <ExplorerFrame stage={<Stage {...stage} />} />
    </ExplorerStoreProvider>
  );
}
