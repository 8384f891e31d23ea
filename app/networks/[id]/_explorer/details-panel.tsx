'use client';

import { Loader } from '@mantine/core';
import dynamic from 'next/dynamic';
import { NetworkOverview } from './details/network-overview';
import { useExplorer } from './explorer-context';

/** Not needed for the first view of a network, and loaded with the first thing that somebody selects. */
const SelectionDetails = dynamic(
  () => import('./details/selection-details').then((module) => module.SelectionDetails),
  { loading: () => <Loader size="xs" color="var(--ink-soft)" aria-label="Loading" /> },
);

/** The right side: whatever is selected, or the network itself when nothing is. */
export function DetailsPanel() {
  const { selection } = useExplorer().state;
  return selection.kind === 'none' ? <NetworkOverview /> : <SelectionDetails selection={selection} />;
}
