'use client';

import type { KeyboardEvent } from 'react';
import { useExplorerStore } from '../state/explorer-store-context';

/** What has been done in the editor of a cell so far. */
type CellWork = { readonly isTyped: boolean; readonly isRefused: boolean };

/** Returns what leaves the editor of a cell on Escape, and says that what was typed in it is not kept. */
export function useCellEscape(
  { isTyped, isRefused }: CellWork,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  const { notify } = useExplorerStore();
  return ({ key, nativeEvent }) => {
    if (key !== 'Escape' || nativeEvent.isComposing) return;
    if (isRefused) notify({ text: 'The change was not kept. The cell is as it was before.' });
    else if (isTyped) notify({ text: 'Nothing was changed.' });
    onClose();
  };
}
