'use client';

import { CloseButton } from '@mantine/core';
import type { MouseEvent } from 'react';
import type { ViewAction } from '@/lib/explorer/reducer';
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import { toFindingWords } from '@/lib/graph/channels/finding-words';
import { STAGE_ID } from '../actions/panel-focus';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './finding-note.module.css';
import { FindingText, ThingAddress, type ThingPart } from './finding-text';

/** What the network says at first sight of the two sides that it is about, above the map. */
export function FindingNote() {
  const finding = useExplorer(getToldFinding);
  const graph = useExplorer(({ now }) => now.graph);
  const { closeFinding } = useExplorerStore();
  if (!finding) return null;
  return (
    <section className={styles.note} aria-label="Finding" data-finding data-yields-to-sheet>
      <FindingText words={toFindingWords(graph, finding)} Thing={ThingLink} />
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

/** Leads to an actor or a claim: on the page itself, and by its address where no script runs. */
function ThingLink({ kind, id, text }: ThingPart) {
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
    <ThingAddress
      kind={kind}
      id={id}
      text={text}
      data-action={kind === 'actor' ? 'select-actor' : 'select-claim'}
      onClick={select}
    />
  );
}
