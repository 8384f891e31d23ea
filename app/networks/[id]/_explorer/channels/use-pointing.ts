'use client';

import { useExplorerStore } from '../state/explorer-store-context';

/** Returns what a control needs so that its channel is highlighted on the map while the pointer is on it. */
export function usePointing(channel: number, way: number) {
  const { pointAtChannel } = useExplorerStore();
  return {
    onPointerEnter: () => pointAtChannel({ channel, way }),
    onPointerLeave: () => pointAtChannel(null),
  };
}
