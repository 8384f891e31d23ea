'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { runAfterPaint } from '@/lib/explorer/after-paint';
import { dropPreparedInPieces } from '@/lib/network/changes/apply-change';
import type { Change } from '@/lib/network/changes/change';
import { findThing } from '@/lib/network/changes/find-thing';
import type { Reference } from '@/lib/network/changes/references';
import { buildRemoval, describeConsequences } from '@/lib/network/changes/remove-things';
import { runPieces } from '@/lib/worker/pieces';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { prepareRemovalInPieces } from './prepare-removal';
import { showRemoval } from './show-removal';
import { useFocusBack } from './use-focus-back';

/**
 * Works out while the question is read what the page shows after it. `end` has it stop for the answer, and returns whether all of that is at
 * hand; a question that is closed otherwise lets go of it.
 */
function usePreparation(isAsked: boolean, change: Change): { readonly end: () => boolean } {
  const { getState } = useExplorerStore();
  const state = useRef({ isReady: false, isAnswered: false, end: () => {} });
  useEffect(() => {
    if (!isAsked) return;
    const { current } = state;
    const work = new AbortController();
    const prepare = () =>
      runPieces(prepareRemovalInPieces(getState(), change), work.signal).then(
        (isReady) => {
          current.isReady = isReady && !work.signal.aborted;
        },
        (error: unknown) => {
          if (!work.signal.aborted)
            console.error('What a removal comes to could not be worked out before:', error);
        },
      );
    const cancel = runAfterPaint(() => void prepare());
    current.end = () => {
      cancel();
      work.abort();
    };
    const { current: network } = getState();
    return () => {
      current.end();
      current.isReady = false;
      if (!current.isAnswered) void runPieces(dropPreparedInPieces(network, change));
    };
  }, [isAsked, change, getState]);
  return {
    end: () => {
      state.current.isAnswered = true;
      state.current.end();
      return state.current.isReady;
    },
  };
}

/** What goes along with things that are removed, before they are. Where nothing does, they are removed at once. */
export function RemoveDialog({ things }: { things: readonly Reference[] }) {
  useFocusBack();
  const network = useExplorer(({ painted }) => painted.network);
  const { edit, openSession, closeForm, notify, getState } = useExplorerStore();
  const { change, consequences } = useMemo(() => buildRemoval(network, things), [network, things]);
  const words = describeConsequences(consequences);
  // What goes along is asked about once; others may change the network while the question stands.
  const [isAsked] = useState(words !== '');
  const isThere = things.some((thing) => findThing(network, thing));
  const [isAnswered, setAnswered] = useState(false);
  const isOpen = useOpening(isAsked && !isAnswered);
  const preparation = usePreparation(isAsked, change);
  const remove = async () => {
    if (!(await openSession())) return;
    setAnswered(true);
    // What is at hand is shown at once; else the map shows first that it is gone.
    const after = preparation.end() ? null : showRemoval(getState().map, things);
    const outcome = await edit(change, { ...(after && { after }), onDone: closeForm });
    if (outcome.kind === 'done') return;
    setAnswered(false);
    void getState().map?.leaveOut(null);
    if (outcome.kind !== 'refused') return;
    const { conflicts, issues } = outcome.refusal;
    const why = conflicts[0]?.message ?? issues[0]?.message ?? '';
    notify({ text: `Nothing was removed. ${why} Ask for it again.` });
    closeForm();
  };
  const hasRemoved = useRef(false);
  useEffect(() => {
    if (isAsked || hasRemoved.current) return;
    hasRemoved.current = true;
    void remove();
  });
  return (
    <Modal
      opened={isOpen}
      onClose={closeForm}
      title={
        isThere ? `${change.label.replace(/^./, (letter) => letter.toUpperCase())}?` : 'It is gone already'
      }
      {...DIALOG}
    >
      <Text size="sm">
        {isThere
          ? words.replace(/^./, (letter) => letter.toUpperCase())
          : 'What you wanted to remove has left the network meanwhile. Nothing more is to be done.'}
      </Text>
      {isThere && (
        <Text size="sm" c="dimmed" mt={6}>
          It can be undone.
        </Text>
      )}
      <Group justify="flex-end" mt="md">
        <Button data-action="cancel-form" variant="default" onClick={closeForm}>
          {isThere ? 'Cancel' : 'Close'}
        </Button>
        {isThere && (
          <Button data-action="confirm-removal" data-autofocus onClick={() => void remove()}>
            Remove
          </Button>
        )}
      </Group>
    </Modal>
  );
}
