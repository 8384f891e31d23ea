'use client';

import { useEffect, useState } from 'react';
import { type FormatFacts, isWritable, type WritableFacts } from '@/lib/formats/way-out/format-facts';

export type Formats =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly formats: readonly WritableFacts[] };

/** Answers the formats that a network can be written in, asked of the server: their writers stay there. */
export function useFormats(): Formats {
  const [formats, setFormats] = useState<Formats>({ state: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Formats) => isCurrent && setFormats(next);
    fetch('/api/formats')
      .then((response) => {
        if (!response.ok) throw new Error(`The server answered ${response.status}.`);
        return response.json() as Promise<readonly FormatFacts[]>;
      })
      .then(
        (facts) => set({ state: 'loaded', formats: facts.filter(isWritable) }),
        () => set({ state: 'failed' }),
      );
    return () => {
      isCurrent = false;
    };
  }, []);
  return formats;
}
