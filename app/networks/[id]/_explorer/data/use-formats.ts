'use client';

import { useCallback, useEffect, useState } from 'react';
import { listKeptHashes } from '@/lib/explorer/kept-texts';
import { type FormatFacts, isWritable, type WritableFacts } from '@/lib/formats/export-workflow/format-facts';

type Formats =
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

/** Returns how many texts of documents are kept beside a network; none while the server does not say. */
export function useKeptTexts(network: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    listKeptHashes(network).then(
      (hashes) => isCurrent && setCount(hashes.length),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [network]);
  return count;
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
