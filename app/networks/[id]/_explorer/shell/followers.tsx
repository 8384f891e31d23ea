'use client';

import { useEffect } from 'react';
import { runAfterPaint } from '@/lib/explorer/after-paint';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { useCommandKeys } from '../actions/use-command-keys';
import { useAtRest } from '../controls/use-at-rest';
import { loadSelectionDetails } from '../details/load-selection-details';
import { useEditNews } from '../editing/use-edit-news';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { loadEditing } from './load-editing';
import { usePanelOpening } from './use-panel-opening';

/**
 * When the page has been at rest for so long, the details of what is selected are loaded, and what is needed to edit: the server may be
 * gone later.
 */
const REST_MS = 2_500;
/** What is selected is read at any time; what fails now is tried again when it is wanted. */
const loadDetails = () => void loadSelectionDetails().catch(() => {});

/** Follows the keys, the paint, and what becomes of the network. It draws nothing, so that nothing is drawn again for it. */
export function Followers() {
  useCommandKeys();
  useMarkPainted();
  usePanelOpening();
  useEditNews();
  useLoadAhead();
  return null;
}

/**
 * Tells the store what the map has shown, once that is painted: panels that may lag follow then, while a worker paints what a large map
 * has below its names. A deferred value would not do: React works on it before the frame, and the frame waits.
 */
function useMarkPainted(): void {
  const { markPainted } = useExplorerStore();
  const now = useExplorer((state) => state.now);
  useEffect(() => runAfterPaint(() => markPainted(now)), [markPainted, now]);
}

function useLoadAhead(): void {
  useAtRest(loadDetails, REST_MS);
  const mayEdit = useExplorer(mayEditNow);
  useAtRest(loadEditing, REST_MS, mayEdit);
}
