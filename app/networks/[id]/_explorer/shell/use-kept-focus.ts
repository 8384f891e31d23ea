'use client';

import { useEffect, useRef } from 'react';
import type { Selection } from '@/lib/explorer/view-state';

/** The element of the tab with the details. */
const DETAILS = '#right-panel-panel-details';

/** Keeps the focus in the details when what had it gives way to what it selected: a keyboard goes on from there. */
export function useKeptFocus(selection: Selection): void {
  const wasInside = useRef(false);
  const shown = useRef(selection);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Element && target.closest(DETAILS) !== null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (shown.current === selection) return;
    shown.current = selection;
    if (!wasInside.current || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(DETAILS)?.focus({ preventScroll: true });
  }, [selection]);
}
