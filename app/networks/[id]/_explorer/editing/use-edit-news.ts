'use client';

import { useEffect, useRef } from 'react';
import { isPlacing } from '@/lib/explorer/edit-history';
import type { LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';
import type { Reference } from '@/lib/network/changes/references';
import { isHere } from '../history/time-words';
import { loadSavingWords } from '../shell/lazy-parts';
import type { ExplorerValue } from '../state/explorer-context';
import type { Notice } from './notice';

const HISTORY_LOST =
  'What you did before cannot be undone any more: the network has been changed too much elsewhere since.';

/**
 * Says what a person should hear of editing: what others do and who it was, why nothing is saved, that a network that ships
 * has been copied, and that the filters hide what was just added.
 */
export function useEditNews(
  desk: LazyEditSession,
  version: number,
  added: Reference | null,
  explorer: ExplorerValue,
  notify: (notice: Notice) => void,
): void {
  useEffect(() => {
    let heard = 0;
    let obstacle = false;
    let isTold = version > 0;
    let isLossTold = false;
    return desk.subscribe(() => {
      const state = desk.read();
      if (!state) return;
      if (state.isHistoryLost && !isLossTold) {
        isLossTold = true;
        notify({ text: HISTORY_LOST });
      }
      if (state.heard && state.heard.count > heard) {
        heard = state.heard.count;
        const { author, label } = state.heard;
        notify({ text: `${isHere(author) ? 'In another window' : author}: ${label}.` });
      }
      const isStuck = state.obstacle !== null && state.copy.pending.length > 0;
      if (isStuck && !obstacle) {
        loadSavingWords().then(
          (describeSaving) => {
            const words = describeSaving(state);
            if (words) notify({ text: words.sentence });
          },
          // The mark beside the title says the same.
          () => {},
        );
      } else if (obstacle && state.obstacle === null && state.copy.pending.length === 0) {
        notify({ text: 'All changes are saved again.' });
      }
      if (isStuck || state.copy.pending.length === 0) obstacle = isStuck;
      if (!isTold && state.copy.version > 0 && state.copy.history.undoable.some((step) => !isPlacing(step))) {
        isTold = true;
        notify({ text: 'The file stays as it was: your changes are kept in a copy of it on this server.' });
      }
    });
  }, [desk, version, notify]);

  const pointedOut = useRef<Reference | null>(null);
  const { shown, network, dispatch } = explorer;
  useEffect(() => {
    if (!added || pointedOut.current === added) return;
    const { list, id } = added;
    if (list !== 'actors' && list !== 'relationships') return;
    const things: readonly { readonly id: string }[] = network[list];
    if (!things.some((thing) => thing.id === id)) return;
    pointedOut.current = added;
    if (shown[list].has(id)) return;
    notify({
      text: 'It is added, but the filters hide it.',
      action: { label: 'Show everything', act: () => dispatch({ type: 'clearAll' }) },
    });
  }, [added, network, shown, dispatch, notify]);
}
