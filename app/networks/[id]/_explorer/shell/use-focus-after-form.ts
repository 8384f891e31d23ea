'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { toPanelElementId } from '../actions/panel-focus';

/**
 * Gives the focus back when a form beside the map is left, or the tab that had it: to what had it before the form, where that is still
 * there, else to the tab that is shown. It stays where a user has moved it meanwhile.
 */
export function useFocusAfterForm(isFormOpen: boolean, tab: string): void {
  const opener = useRef<Element | null>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInside.current =
        target instanceof Element && target.closest(`#${toPanelElementId('details')}`) !== null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  // Before the form takes the focus, and as soon as it has gone: the next key may follow at once.
  useLayoutEffect(() => {
    if (isFormOpen) {
      opener.current = document.activeElement;
      return;
    }
    const before = opener.current;
    opener.current = null;
    if (document.activeElement !== document.body || !wasInside.current) return;
    const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
    const target = isThere ? before : document.getElementById(`right-panel-panel-${tab}`);
    target?.focus({ preventScroll: true });
  }, [isFormOpen, tab]);
}
