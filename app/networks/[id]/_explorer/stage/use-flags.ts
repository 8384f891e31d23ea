'use client';

import { useEffect, useMemo, useState } from 'react';
import { listFlagged, toFlagImage } from '@/lib/view/flag-image';
import { useExplorer } from '../state/explorer-store-context';

type Flags = Readonly<Record<string, string>>;

/** How long to wait, in milliseconds, before flags are asked for again that the server did not send. */
const RETRY_MS = 5_000;

/**
 * Returns the flags of the states of the network, and of the people shown where they are few: those that came with the page, and those of states that were added since, which
 * are loaded one by one. A state has no flag until then; while the server is away it is asked again.
 */
export function useFlags(): Flags {
  const network = useExplorer(({ now }) => now.network);
  const initial = useExplorer(({ start }) => start.flags);
  // Null for a country of which there is no flag.
  const [loaded, setLoaded] = useState<Readonly<Record<string, string | null>>>({});
  const [attempt, setAttempt] = useState(0);
  const shown = useExplorer(({ now }) => now.shown.actors);
  const ofShown = useMemo(
    () => listFlagged({ actors: network.actors.filter(({ id }) => shown.has(id)) }),
    [network, shown],
  );
  const missing = [...new Set([...listFlagged(network), ...ofShown])]
    .filter((code) => !Object.hasOwn(initial, code) && !Object.hasOwn(loaded, code))
    .sort()
    .join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is made for the same flags.
  useEffect(() => {
    if (missing === '') return;
    const giveUp = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const loadAll = async () => {
      const codes = missing.split(',');
      const found = await Promise.all(codes.map((code) => loadFlag(code, giveUp.signal)));
      if (giveUp.signal.aborted) return;
      const known = codes.flatMap((code, index) =>
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
