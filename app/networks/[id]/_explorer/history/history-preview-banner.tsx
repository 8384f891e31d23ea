'use client';

import { Button } from '@mantine/core';
import { buildDifference } from '@/lib/network/changes/compare-networks';
import { useEditing } from '../editing/editing-context';
import styles from './history.module.css';
import { useHistoryPreview } from './history-preview-context';

/** Says over the map that it shows the past, and how to come back, or to have it again. */
export function HistoryPreviewBanner() {
  const { look, setLook, current, mayRestore } = useHistoryPreview();
  const { edit } = useEditing();
  if (!look) return null;
  const restore = async (version: number) => {
    if (look.kind !== 'version') return;
    const change = buildDifference(current, look.network, `restore version ${version}`);
    const outcome = await edit(change);
    if (outcome.kind === 'done') setLook(null);
  };
  return (
    <section className={styles.banner} aria-label="Version">
      <span>
        {look.kind === 'version' ? (
          <>
            <strong>Version {look.version}</strong>, to be read only
          </>
        ) : (
          <>
            <strong>
              From version {look.before} to {look.after === null ? 'now' : `version ${look.after}`}
            </strong>
            <span className={styles.key}>
              <span data-mark="added">added</span> <span data-mark="removed">removed</span>{' '}
              <span data-mark="changed">changed</span>
            </span>
          </>
        )}
      </span>
      <span className={styles.bannerActs}>
        {look.kind === 'version' && mayRestore && (
          <Button
            data-action="restore-version"
            size="compact-xs"
            variant="default"
            onClick={() => void restore(look.version)}
          >
            Restore
          </Button>
        )}
        <Button data-action="back-to-now" size="compact-xs" variant="default" onClick={() => setLook(null)}>
          Back to now
        </Button>
      </span>
    </section>
  );
}
