'use client';

import { useCallback, useState } from 'react';
import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { type FigureChoices, readChoices, writeChoices } from './figure-choices';

const KEY = 'backchannel/figure';

/** The choices of a figure, as this browser remembers them from the last. */
export function useFigureChoices(context: ViewContext) {
  const [choices, setChoices] = useState(() => readChoices(recall(), context));
  const choose = useCallback((changes: Partial<FigureChoices>) => {
    setChoices((current) => {
      const next = { ...current, ...changes };
      remember(writeChoices(next));
      return next;
    });
  }, []);
  const choosePart = useCallback(
    (options: Partial<FigureChoices['options']>) =>
      setChoices((current) => {
        const next = { ...current, options: { ...current.options, ...options } };
        remember(writeChoices(next));
        return next;
      }),
    [],
  );
  return { choices, choose, choosePart };
}

/** A browser may forbid the store, and then nothing is remembered. */
function recall(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function remember(text: string): void {
  try {
    window.localStorage.setItem(KEY, text);
  } catch {
    // Full or forbidden: the choices hold for as long as the page does.
  }
}
