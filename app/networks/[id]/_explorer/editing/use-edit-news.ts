'use client';

import { useEffect, useRef } from 'react';
import { isPlacing } from '@/lib/explorer/placing';
import { isHere } from '@/lib/explorer/versions/author-words';
import type { Reference } from '@/lib/network/changes/references';
import { toAmount } from '@/lib/network/changes/thing-words';
import { endSentence } from '@/lib/network/end-sentence';
import type { Network } from '@/lib/network/network';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { loadSavingWords } from './lazy-editing';

const HISTORY_LOST =
  'What you did before cannot be undone any more: the network has been changed too much elsewhere since.';

const SERVER_GONE = 'The server does not answer. What you do now is kept in this browser until it is back.';

/**
 * Says what a person should hear of editing: what others do and who it was, why nothing is saved, that a network that ships
 * has been copied, and that the filters hide what was just added.
 */
export function useEditNews(): void {
  const { subscribe, getState, notify, dispatch } = useExplorerStore();
  useEffect(() => {
    let heard = 0;
    let obstacle = false;
    let isLost = false;
    let isTold = getState().start.version > 0;
    let isLossTold = false;
    return subscribe(({ session: state }, before) => {
      if (!state || state === before.session) return;
      if (state.isHistoryLost && !isLossTold) {
        isLossTold = true;
        notify({ text: HISTORY_LOST });
      }
      if (state.heard && state.heard.count > heard) {
        heard = state.heard.count;
        const { author, label } = state.heard;
        notify({ text: endSentence(`${isHere(author) ? 'In another window' : author}: ${label}`) });
      }
      const isGone = state.obstacle === 'unreachable' && state.copy.pending.length === 0;
      if (isGone && !isLost && !obstacle) notify({ text: SERVER_GONE });
      if (isLost && state.obstacle === null && !obstacle) notify({ text: 'The server answers again.' });
      if (isGone || state.obstacle === null) isLost = isGone;
      const isStuck = state.obstacle !== null && state.copy.pending.length > 0;
      if (isStuck && !obstacle) {
        loadSavingWords().then(
          (describeSaving) => {
            const words = describeSaving(getState().session ?? state);
            // What the browser is still writing down is told once it is kept.
            if (words?.kind === 'saving') obstacle = false;
            else if (words) notify({ text: words.sentence });
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
  }, [subscribe, getState, notify]);

  const pointedOut = useRef<readonly Reference[] | null>(null);
  const added = useExplorer((state) => state.added);
  const network = useExplorer(({ now }) => now.network);
  const shown = useExplorer(({ now }) => now.shown);
  useEffect(() => {
    if (pointedOut.current === added) return;
    const there = added.filter((each) => isDrawn(each) && isIn(network, each));
    if (there.length === 0) return;
    pointedOut.current = added;
    const hidden = there.filter((each) => isDrawn(each) && !shown[each.list].has(each.id)).length;
    const text = describeAdded(there, hidden);
    if (text === null) return;
    const action = { label: 'Show everything', act: () => dispatch({ type: 'clearAll' }) };
    notify({ text, ...(hidden > 0 && { action }) });
  }, [added, network, shown, dispatch, notify]);
}

type Drawn = Reference & { readonly list: 'actors' | 'relationships' };

/** Whether something stands on the map, so that the filters can hide it. */
const isDrawn = (each: Reference): each is Drawn => each.list === 'actors' || each.list === 'relationships';

function isIn(network: Network, { list, id }: Reference): boolean {
  const things: readonly { readonly id: string }[] = network[list];
  return things.some((thing) => thing.id === id);
}

/** Returns what to say of additions, of which the filters hide some; null for a single one that is shown. */
function describeAdded(added: readonly Reference[], hidden: number): string | null {
  if (added.length === 1) return hidden > 0 ? 'It is added, but the filters hide it.' : null;
  const amount = `${toAmount(added.length, added[0]?.list === 'actors' ? 'actor' : 'tie')} are added`;
  if (hidden === 0) return `${amount}.`;
  return hidden === added.length
    ? `${amount}, but the filters hide them.`
    : `${amount}; the filters hide ${hidden.toLocaleString('en')} of them.`;
}
