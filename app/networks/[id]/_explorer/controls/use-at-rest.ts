'use client';

import { useEffect } from 'react';
import { useExplorer } from '../state/explorer-store-context';

/** A map that is not drawn after so many milliseconds is not waited for. */
const LONGEST_WAIT = 30_000;

/** A browser that is never idle is not waited for longer. */
const IDLE_MS = 3_000;

/**
 * Does something once, so many milliseconds after the map was drawn and when the browser has nothing else to do: what is loaded ahead then
 * does not hold up what the user waits for. Not at all while `isOn` is false, nor in a browser that saves data, which loads everything when it is needed.
 */
export function useAtRest(act: () => void, milliseconds: number, isOn = true): void {
  const isDrawn = useExplorer(({ map }) => map !== null);
  useEffect(() => {
    if (!isOn || savesData()) return;
    let giveUp = () => {};
    const timer = setTimeout(
      () => {
        giveUp = runWhenIdle(act);
      },
      isDrawn ? milliseconds : LONGEST_WAIT,
    );
    return () => {
      clearTimeout(timer);
      giveUp();
    };
  }, [act, milliseconds, isOn, isDrawn]);
}

/** What some browsers tell of the connection; Firefox and Safari tell nothing. */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether the user has told the browser to save data. */
function savesData(): boolean {
  return (navigator as Connected).connection?.saveData === true;
}

/** Returns what calls it off. */
function runWhenIdle(act: () => void): () => void {
  // Safari has no such call.
  if (!('requestIdleCallback' in window)) {
    act();
    return () => {};
  }
  const waiting = requestIdleCallback(act, { timeout: IDLE_MS });
  return () => cancelIdleCallback(waiting);
}
