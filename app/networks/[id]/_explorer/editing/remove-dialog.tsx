'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { runAfterPaint } from '@/lib/explorer/after-paint';
import { findThing } from '@/lib/network/changes/find-thing';
import type { Reference } from '@/lib/network/changes/references';
import { buildRemoval, describeConsequences, lookThrough } from '@/lib/network/changes/remove-things';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { showRemoval } from './show-removal';
import { useFocusBack } from './use-focus-back';

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
  const remove = async () => {
    if (!(await openSession())) return;
    setAnswered(true);
    const outcome = await edit(change, { after: showRemoval(getState().map, things), onDone: closeForm });
    if (outcome.kind === 'done') return;
    setAnswered(false);
    void getState().map?.leaveOut(null);
    if (outcome.kind !== 'refused') return;
    const { conflicts, issues } = outcome.refusal;
    const why = conflicts[0]?.message ?? issues[0]?.message ?? '';
    notify({ text: `Nothing was removed. ${why} Ask for it again.` });
    closeForm();
  };
  // While the question is read.
  useEffect(
    () => (isAsked ? runAfterPaint(() => lookThrough(network, change)) : undefined),
    [isAsked, network, change],
  );
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
