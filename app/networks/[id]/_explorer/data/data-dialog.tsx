'use client';

import { Modal } from '@mantine/core';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';
import { DataForm } from './data-form';

/** The network, or what is shown of it, as a file that other programs read. */
export function DataDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const isOpen = useOpening(opened);
  return (
    <Modal opened={isOpen} onClose={onClose} title="Export data" size="lg" {...DIALOG}>
      <DataForm />
    </Modal>
  );
}
