'use client';

import { Button, Loader } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { ServerUnreachableError } from '@/lib/explorer/reach-server';
import {
  HISTORY_PAGE,
  type HistoryEntry,
  loadHistory,
  loadVersion,
} from '@/lib/explorer/versions/history-client';
import { joinNetworks } from '@/lib/explorer/versions/join-networks';
import { listNetworkDifferences, toMarks } from '@/lib/explorer/versions/list-differences';
import styles from '../details/details.module.css';
import { useEditSession, useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { Comparison } from './comparison';
import { EntryList } from './entry-list';
import { PurgeDialog } from './purge-dialog';

/** Who has done what, and when; any version can be seen, and compared with the one that is shown. */
export function HistoryPanel() {
  const { setPreview } = useExplorerStore();
  const preview = useExplorer((state) => state.preview);
  const current = useExplorer((state) => state.current);
  const mayRestore = useExplorer(({ start }) => start.mayEdit);
  const version = useEditSession(({ copy }) => copy.version);
  const { entries, hasMore, more, failure, isAway, again } = useHistory(current.id, version);
  const { see, compare, problem } = useVersions();
  const [isPurging, setPurging] = useState(false);

  if (preview?.kind === 'comparison') return <Comparison preview={preview} onBack={() => setPreview(null)} />;
  return (
    <div className={styles.stack}>
      <h2 className={styles.title}>History</h2>
      {isAway && (
        <WaitingFor
          what="The list of changes"
          place="panel"
          load={() => loadHistory(current.id, null)}
          onLoaded={again}
        />
      )}
      <Problem words={problem} />
      <Problem words={isAway ? null : failure} />
      {entries === null && failure === null && (
        <Loader size="xs" color="var(--ink-soft)" aria-label="Loading" />
      )}
      {entries?.length === 0 && (
        <p className={styles.soft}>
          Nobody has changed this network yet: it is as its file has it. The first change keeps a copy of it
          on this server, and begins a history.
        </p>
      )}
      {entries && entries.length > 0 && (
        <EntryList
          entries={entries}
          shown={preview?.version ?? null}
          newest={entries[0]?.version ?? 0}
          onSee={(wanted) => void see(wanted)}
          onCompare={(wanted) => void compare(wanted)}
          onNow={() => setPreview(null)}
        />
      )}
      {hasMore && (
        <Button data-action="older-changes" size="xs" variant="default" onClick={more}>
          Older changes
        </Button>
      )}
      {mayRestore && entries && entries.length > 0 && (
        <div className={styles.section}>
          <Button data-action="ask-to-purge" size="xs" variant="default" onClick={() => setPurging(true)}>
            Delete permanently …
          </Button>
        </div>
      )}
      <PurgeDialog opened={isPurging} network={current} onClose={() => setPurging(false)} />
    </div>
  );
}

function Problem({ words }: { words: string | null }) {
  return (
    words && (
      <p key={words} className={styles.soft} role="alert">
        {words}
      </p>
    )
  );
}

/** Shows a version, or what differs between it and what is shown. `problem`: why the last that was asked for cannot be shown. */
function useVersions() {
  const network = useExplorer(({ painted }) => painted.network);
  const { announce, setPreview } = useExplorerStore();
  const preview = useExplorer((state) => state.preview);
  const current = useExplorer((state) => state.current);
  const [problem, setProblem] = useState<string | null>(null);

  const attempt = useCallback(async (work: () => Promise<void>) => {
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  }, []);
  const see = (wanted: number) =>
    attempt(async () => {
      const past = await loadVersion(current.id, wanted);
      setPreview({ kind: 'version', version: wanted, network: past });
      announce(`Version ${wanted} is shown. Nothing can be changed in it.`);
    });
  const compare = (wanted: number) =>
    attempt(async () => {
      const shown = preview?.kind === 'version' ? preview.version : null;
      const [one, other] = [await loadVersion(current.id, wanted), shown === null ? current : network];
      const isOlder = shown === null || wanted < shown;
      const [before, after] = isOlder ? [one, other] : [other, one];
      const differences = listNetworkDifferences(before, after);
      const versions = isOlder
        ? { before: wanted, after: shown }
        : { before: shown ?? wanted, after: wanted };
      const marks = toMarks(differences);
      setPreview({
        kind: 'comparison',
        ...versions,
        network: joinNetworks(before, after),
        differences,
        marks,
      });
      announce(`${differences.length} differences are shown.`);
    });
  return { see, compare, problem };
}

/**
 * The entries of a network’s history, the newest first, loaded anew with each version; null until they are there. `isAway`:
 * the server cannot be reached.
 */
function useHistory(networkId: string, version: number | null) {
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
