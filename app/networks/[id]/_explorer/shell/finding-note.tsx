'use client';

import { CloseButton } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { ViewAction } from '@/lib/explorer/reducer';
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import { type FindingPart, toFindingWords } from '@/lib/graph/channels/finding-words';
import { STAGE_ID } from '../actions/panel-focus';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './finding-note.module.css';

/** What the network says at first sight of the two sides that it is about, above the map. */
export function FindingNote() {
  const finding = useExplorer(getToldFinding);
  const graph = useExplorer(({ now }) => now.graph);
  const { closeFinding } = useExplorerStore();
  if (!finding) return null;
  const { channel, neither, denial } = toFindingWords(graph, finding);
  return (
    <section className={styles.note} aria-label="Finding" data-finding>
      <div className={styles.words}>
        <p className={styles.channel}>
          <Words parts={channel} /> <Words parts={neither} />
        </p>
        {denial.length > 0 && (
          <p className={styles.denial}>
            <Words parts={denial} />
          </p>
        )}
      </div>
      <CloseButton
        data-action="close-notice"
        className={styles.close}
        size="sm"
        aria-label="Close the finding"
        onClick={() => {
          closeFinding();
          document.getElementById(STAGE_ID)?.focus({ preventScroll: true });
        }}
      />
    </section>
  );
}

function Words({ parts }: { parts: readonly FindingPart[] }) {
  return parts.map((part, at) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: an actor may stand in a sentence twice, and no part moves.
      <ThingLink key={at} {...part} />
    ),
  );
}

/** Leads to an actor or a claim: on the page itself, and by its address where no script runs. */
function ThingLink({ kind, id, text }: Exclude<FindingPart, { readonly kind: 'text' }>) {
  const { dispatch } = useExplorerStore();
  const action: ViewAction =
    kind === 'actor'
      ? { type: 'selectActor', actor: id, additive: false }
      : { type: 'selectClaim', claim: id };
  const select = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    dispatch(action);
  };
  return (
    <a
      href={kind === 'actor' ? `?select=${id}` : `?claim=${id}`}
      data-action={kind === 'actor' ? 'select-actor' : 'select-claim'}
      className={styles.link}
      onClick={select}
    >
      <bdi>{text}</bdi>
    </a>
  );
}
