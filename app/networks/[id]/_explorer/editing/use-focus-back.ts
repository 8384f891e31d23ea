'use client';

import { useLayoutEffect } from 'react';
import { STAGE_ID } from '../actions/panel-focus';

/**
 * Gives the focus back when a dialog leaves the page: to what had it before, or to the map where that has gone as well. A dialog that is
 * taken away while it is open does not do so by itself.
 */
export function useFocusBack(): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      // Once the dialog has gone, with the focus that it held.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
        const target = isThere ? before : document.getElementById(STAGE_ID);
        target?.focus({ preventScroll: true });
      });
    };
  }, []);
}
