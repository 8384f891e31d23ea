'use client';

import { useCallback, useEffect, useState } from 'react';
import { type FormatFacts, isWritable, type WritableFacts } from '@/lib/formats/export-workflow/format-facts';

export type Formats =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly formats: readonly WritableFacts[] };

/** Loads the formats that a network can be written in. Rejects when they cannot be had. */
export async function loadFormats(): Promise<readonly WritableFacts[]> {
  const response = await fetch('/api/formats');
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const facts: readonly FormatFacts[] = await response.json();
  return facts.filter(isWritable);
}

/** Returns the formats that a network can be written in, asked of the server: their writers stay there. */
export function useFormats(): { readonly formats: Formats; readonly again: () => void } {
  const [formats, setFormats] = useState<Formats>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn asks again.
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Formats) => isCurrent && setFormats(next);
    loadFormats().then(
      (loaded) => set({ state: 'loaded', formats: loaded }),
      () => set({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [turn]);
  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { formats, again };
}
