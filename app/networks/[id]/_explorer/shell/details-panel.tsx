'use client';

import { Loader } from '@mantine/core';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { findSelectionDetails, loadSelectionDetails } from '../details/load-selection-details';
import { NetworkOverview } from '../details/network-overview';
import { useExplorer } from '../state/explorer-store-context';
import { useKeptFocus } from './use-kept-focus';

/** Not needed for the first view of a network: loaded with the first thing that a user selects, or at rest (`followers`). */
const SelectionDetails = createLazyPart('SelectionDetails', loadSelectionDetails, {
  loading: <Loader size="xs" color="var(--ink-soft)" aria-label="Loading" />,
  isOnServer: true,
  findLoaded: findSelectionDetails,
});

/** The right side: whatever is selected, or the network itself when nothing is. */
export function DetailsPanel() {
  const selection = useExplorer(({ painted }) => painted.state.selection);
  useKeptFocus(selection);
  return selection.kind === 'none' ? <NetworkOverview /> : <SelectionDetails selection={selection} />;
}
