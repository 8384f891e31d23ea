'use client';

import { Button } from '@mantine/core';
import { buildDifference } from '@/lib/network/changes/compare-networks';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './history.module.css';

/** Says over the map that it shows the past, and how to come back, or to have it again. */
export function HistoryPreviewBanner() {
  const preview = useExplorer((state) => state.preview);
  const current = useExplorer((state) => state.current);
  const mayRestore = useExplorer(({ start }) => start.mayEdit);
  const { edit, setPreview } = useExplorerStore();
  if (!preview) return null;
  const restore = async (version: number) => {
    if (preview.kind !== 'version') return;
    const change = buildDifference(current, preview.network, `restore version ${version}`);
    const outcome = await edit(change);
    if (outcome.kind === 'done') setPreview(null);
  };
  return (
    <section className={styles.banner} aria-label="Version">
      <span>
        {preview.kind === 'version' ? (
          <>
            <strong>Version {preview.version}</strong>, to be read only
          </>
        ) : (
          <>
            <strong>
              From version {preview.before} to {preview.after === null ? 'now' : `version ${preview.after}`}
            </strong>
            <span className={styles.key}>
              <span data-mark="added">added</span> <span data-mark="removed">removed</span>{' '}
              <span data-mark="changed">changed</span>
            </span>
          </>
        )}
      </span>
      <span className={styles.bannerActs}>
        {preview.kind === 'version' && mayRestore && (
          <Button
            data-action="restore-version"
            size="compact-xs"
            variant="default"
            onClick={() => void restore(preview.version)}
          >
            Restore
          </Button>
        )}
        <Button
          data-action="back-to-now"
          size="compact-xs"
          variant="default"
          onClick={() => setPreview(null)}
        >
          Back to now
        </Button>
      </span>
    </section>
  );
}
