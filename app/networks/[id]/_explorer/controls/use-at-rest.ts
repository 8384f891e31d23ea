'use client';

import { useEffect } from 'react';
import { useExplorer } from '../state/explorer-store-context';

/** A map that is not drawn after so many milliseconds is not waited for. */
const LONGEST_WAIT = 30_000;

/**
 * Does something once, so many milliseconds after the map was drawn: what is loaded ahead then does not hold up what the user
 * waits for. Not at all while `isOn` is false, nor in a browser that saves data, which loads everything when it is needed.
 */
export function useAtRest(act: () => void, milliseconds: number, isOn = true): void {
  const isDrawn = useExplorer(({ map }) => map !== null);
  useEffect(() => {
    if (!isOn || savesData()) return;
    const timer = setTimeout(act, isDrawn ? milliseconds : LONGEST_WAIT);
    return () => clearTimeout(timer);
  }, [act, milliseconds, isOn, isDrawn]);
}

/** What some browsers tell of the connection; Firefox and Safari tell nothing. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the user has told the browser to save data. */
function savesData(): boolean {
  return (navigator as Connected).connection?.saveData === true;
}
