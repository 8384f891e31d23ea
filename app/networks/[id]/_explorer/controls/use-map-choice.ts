'use client';

import { useEffect, useRef } from 'react';
import type { ExplorerStore } from '@/lib/explorer/explorer-store';
import type { Option } from '@/lib/view/match-options';
import { useExplorerStore } from '../state/explorer-store-context';

/** The field that a click on the map fills: the one that had the focus when the map was pressed. */
type Waiting = { readonly field: HTMLElement; readonly choose: (actor: string) => void };

const waiting = new WeakMap<ExplorerStore, Waiting>();

/** Marks what a press fills a field from. */
export const FILLS_FIELDS = 'data-fills-fields';

/** What a field says below its list. */
export const MAP_HINT = 'Or choose an actor on the map.';

/** Has the field that waits for an actor take the one that was clicked; returns false when none waits. */
export function fillWaitingField(store: ExplorerStore, actor: string): boolean {
  const found = waiting.get(store);
  if (!found?.field.isConnected) return false;
  found.choose(actor);
  found.field.focus();
  return true;
}

/** Has no field wait any longer, after a click on the map that chose no actor. */
export function stopWaiting(store: ExplorerStore): void {
  waiting.delete(store);
}

/** Has a field that chooses actors filled by a click on the map while it has the focus. */
export function useMapChoice(options: readonly Option[], choose: (actor: string) => void) {
  const store = useExplorerStore();
  const latest = useRef({ options, choose });
  useEffect(() => {
    latest.current = { options, choose };
  });
  const isPressed = useRef(false);
  useEffect(() => {
    const notePress = ({ target }: PointerEvent) => {
      isPressed.current = target instanceof Element && target.closest(`[${FILLS_FIELDS}]`) !== null;
    };
    document.addEventListener('pointerdown', notePress, true);
    return () => document.removeEventListener('pointerdown', notePress, true);
  }, []);
  return {
    foot: MAP_HINT,
    onFocus: (field: HTMLInputElement) => {
      isPressed.current = false;
      waiting.set(store, {
        field,
        choose: (actor) => {
          const { options: offered, choose: take } = latest.current;
          if (offered.some(({ value }) => value === actor)) take(actor);
          else store.notify({ text: 'That actor cannot be chosen in this field.' });
        },
      });
    },
    onBlur: () => {
      if (!isPressed.current) waiting.delete(store);
    },
  };
}
