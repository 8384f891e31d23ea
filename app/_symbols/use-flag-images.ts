'use client';

import { useEffect, useMemo, useState } from 'react';
import { toFlagImage } from '@/lib/view/flag-image';

export type FlagImages = Readonly<Record<string, string>>;

/** How long to wait, in milliseconds, before flags are asked for again that the server did not send. */
const RETRY_MS = 5_000;

/**
 * Returns the flags of countries: those that are there at first, and the others once they are loaded, one by one. While the server is away
 * they are asked for again.
 */
export function useFlagImages(codes: readonly string[], initial: FlagImages): FlagImages {
  // Null for a country of which there is no flag.
  const [loaded, setLoaded] = useState<Readonly<Record<string, string | null>>>({});
  const [attempt, setAttempt] = useState(0);
  const missing = [...new Set(codes)]
    .filter((code) => !Object.hasOwn(initial, code) && !Object.hasOwn(loaded, code))
    .sort()
    .join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made for the same flags.
  useEffect(() => {
    if (missing === '') return;
    const giveUp = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loadAll = async () => {
      const wanted = missing.split(',');
      const found = await Promise.all(wanted.map((code) => loadFlag(code, giveUp.signal)));
      if (giveUp.signal.aborted) return;
      const known = wanted.flatMap((code, index) =>
        found[index] === undefined ? [] : [[code, found[index]]],
      );
      if (known.length > 0) setLoaded((current) => ({ ...current, ...Object.fromEntries(known) }));
      else timer = setTimeout(() => setAttempt((count) => count + 1), RETRY_MS);
    };
    void loadAll();
    return () => {
      giveUp.abort();
      clearTimeout(timer);
    };
  }, [missing, attempt]);

  return useMemo(() => {
    const flags = Object.entries(loaded).filter((entry): entry is [string, string] => entry[1] !== null);
    return flags.length === 0 ? initial : { ...initial, ...Object.fromEntries(flags) };
  }, [initial, loaded]);
}

/** Loads a flag; null when there is none, undefined when the server cannot be asked now. */
async function loadFlag(code: string, signal: AbortSignal): Promise<string | null | undefined> {
  try {
    const response = await fetch(`/flags/${code}`, { signal });
    if (response.status === 404) return null;
    return response.ok ? toFlagImage(await response.text()) : undefined;
  } catch {
    // The server is away: it is asked again.
    return undefined;
  }
}
