'use client';

import { useCallback, useEffect, useState } from 'react';
import { ServerUnreachableError } from '@/lib/explorer/reach-server';
import { HISTORY_PAGE, type HistoryEntry, loadHistory } from '@/lib/explorer/versions/history-client';

/**
 * The entries of a network’s history, the newest first, loaded anew with each version; null until they are there. `isAway`:
 * the server cannot be reached.
 */
export function useHistory(networkId: string, version: number | null) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [hasMore, setMore] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [isAway, setAway] = useState(false);
  const [turn, setTurn] = useState(0);

  const load = useCallback(
    async (before: number | null, isWanted: () => boolean) => {
      try {
        const page = await loadHistory(networkId, before);
        if (!isWanted()) return;
        setEntries((known) => (before === null ? page : [...(known ?? []), ...page]));
        setMore(page.length === HISTORY_PAGE);
        setFailure(null);
        setAway(false);
      } catch (error) {
        if (!isWanted()) return;
        setAway(error instanceof ServerUnreachableError);
        setFailure(error instanceof Error ? error.message : String(error));
      }
    },
    [networkId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another history, and each turn asks again.
  useEffect(() => {
    let isGone = false;
    void load(null, () => !isGone);
    return () => {
      isGone = true;
    };
  }, [load, version, turn]);
  const last = entries?.at(-1)?.version ?? null;
  const more = useCallback(() => void load(last, () => true), [load, last]);
  const again = useCallback(() => setTurn((current) => current + 1), []);
  return { entries, hasMore, more, failure, isAway, again };
}
