'use client';

import { Checkbox } from '@mantine/core';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';

/** Whether proposed ties count as contact: where the network has none, there is nothing to choose. */
export function ProposedChoice() {
  const isAsked = useExplorer(({ now }) => now.state.proposed);
  const network = useExplorer(({ painted }) => painted.network);
  const { dispatch } = useExplorerStore();
  if (!isAsked && !network.relationships.some(({ modality }) => modality === 'proposed')) return null;
  return (
    <Checkbox
      data-action="set-proposed"
      size="xs"
      label="Count proposed ties"
      checked={isAsked}
      onChange={(event) => dispatch({ type: 'setProposed', proposed: event.currentTarget.checked })}
    />
  );
}
