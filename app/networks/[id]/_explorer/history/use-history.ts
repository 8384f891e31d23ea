'use client';

import { useCallback, useEffect, useState } from 'react';
import { HISTORY_PAGE, type HistoryEntry, loadHistory } from '@/lib/explorer/versions/history-client';

/** The entries of a network’s history, the newest first, loaded anew with each version; null until they are there. */
export function useHistory(networkId: string, version: number | null) {
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  const [hasMore, setMore] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const load = useCallback(
    async (before: number | null, isWanted: () => boolean) => {
      try {
        const page = await loadHistory(networkId, before);
        if (!isWanted()) return;
        setEntries((known) => (before === null ? page : [...(known ?? []), ...page]));
        setMore(page.length === HISTORY_PAGE);
        setFailure(null);
      } catch (error) {
        if (isWanted()) setFailure(error instanceof Error ? error.message : String(error));
      }
    },
    [networkId],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another history.
  useEffect(() => {
    let isGone = false;
    void load(null, () => !isGone);
    return () => {
      isGone = true;
    };
  }, [load, version]);
  const last = entries?.at(-1)?.version ?? null;
  const more = useCallback(() => void load(last, () => true), [load, last]);
  return { entries, hasMore, more, failure };
}
