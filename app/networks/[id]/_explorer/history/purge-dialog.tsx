'use client';

import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { WorkButton } from '@/app/_layout/work-button';
import { purgeNetwork } from '@/lib/explorer/versions/history-client';
import type { Network } from '@/lib/network/network';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';

/** The one thing that cannot be undone, which is why the title is to be typed. */
export function PurgeDialog({
  opened,
  network,
  onClose,
}: {
  opened: boolean;
  network: Pick<Network, 'id' | 'title'>;
  onClose: () => void;
}) {
  const isOpen = useOpening(opened);
  const [typed, setTyped] = useState('');
  const { purge, isBusy, problem } = usePurge(network);
  return (
    <Modal opened={isOpen} onClose={onClose} title="Delete this network permanently?" {...DIALOG}>
      <form data-action="purge-network" onSubmit={(event) => void purge(event, typed)}>
        <Text size="sm">
          The network and all its versions are deleted for everybody and cannot be brought back. Only its
          name, who deleted it and when are kept. A network that ships as a file is again as its file has it.
        </Text>
        <TextInput
          mt="md"
          label={
            <>
              To do it, type its title: <bdi>{network.title}</bdi>
            </>
          }
          value={typed}
          error={problem}
          data-autofocus
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button data-action="close-dialog" variant="default" onClick={onClose}>
            Cancel
          </Button>
          <WorkButton type="submit" isBusy={isBusy}>
            Delete permanently
          </WorkButton>
        </Group>
      </form>
    </Modal>
  );
}

/** Deletes a network whose title was typed, and leaves its page. `problem`: why it was not deleted. */
function usePurge({ id, title }: Pick<Network, 'id' | 'title'>) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const purge = async (event: FormEvent, typed: string) => {
    event.preventDefault();
    if (typed.trim() !== title.trim()) {
      setProblem('This is not the title of the network.');
      return;
    }
    setBusy(true);
    const refusal = await purgeNetwork(id);
    if (refusal === null) window.location.assign('/');
    else {
      setProblem(refusal);
      setBusy(false);
    }
  };
  return { purge, isBusy, problem };
}
