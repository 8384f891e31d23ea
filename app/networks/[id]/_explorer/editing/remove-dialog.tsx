'use client';

import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import type { Reference } from '@/lib/network/changes/references';
import { buildRemoval, describeConsequences } from '@/lib/network/changes/remove-things';
import { useExplorer } from '../explorer-context';
import { useOpening } from '../use-opening';
import { useEditing } from './editing-context';

/** What goes along with things that are removed, before they are. Where nothing does, they are removed at once. */
export function RemoveDialog({ things }: { things: readonly Reference[] }) {
  const { network } = useExplorer();
  const { edit, closeForm } = useEditing();
  const { change, consequences } = useMemo(() => buildRemoval(network, things), [network, things]);
  const words = describeConsequences(consequences);
  const isOpen = useOpening(words !== '');
  useEffect(() => {
    if (words !== '') return;
    void edit(change);
    closeForm();
  }, [words, change, edit, closeForm]);
  const remove = () => {
    void edit(change);
    closeForm();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={closeForm}
      title={`${change.label.replace(/^./, (letter) => letter.toUpperCase())}?`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text size="sm">{words.replace(/^./, (letter) => letter.toUpperCase())}</Text>
      <Text size="sm" c="dimmed" mt={6}>
        It can be undone.
      </Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={closeForm}>
          Cancel
        </Button>
        <Button data-autofocus onClick={remove}>
          Remove
        </Button>
      </Group>
    </Modal>
  );
}
