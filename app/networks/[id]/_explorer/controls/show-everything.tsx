'use client';

import { Button } from '@mantine/core';
import { useExplorerStore } from '../state/explorer-store-context';

/** Takes every filter away, where nothing passes them. */
export function ShowEverything() {
  const { dispatch, announce } = useExplorerStore();
  return (
    <Button
      data-action="show-everything"
      variant="default"
      onClick={() => {
        dispatch({ type: 'clearAll' });
        announce('All filters are off.');
      }}
    >
      Show everything
    </Button>
  );
}
