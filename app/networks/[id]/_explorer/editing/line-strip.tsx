'use client';

import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { loadOneLine } from './lazy-editing';

type Props = { readonly asked: number; readonly onClose: () => void };

/** Loaded when it is first opened, or when a user begins to edit. */
const OneLine = createLazyPart<Props>('OneLine', loadOneLine, {
  place: 'over',
  close: ({ onClose }) => onClose,
});

/** The line for adding, below the bar at the top, while it is open. */
export function LineStrip() {
  const asked = useExplorer(({ lineAsked }) => lineAsked);
  const mayEdit = useExplorer(mayEditNow);
  const { closeLine } = useExplorerStore();
  return mayEdit && asked > 0 && <OneLine asked={asked} onClose={closeLine} />;
}
