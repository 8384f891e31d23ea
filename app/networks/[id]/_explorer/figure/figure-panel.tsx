'use client';

import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DIALOG } from '../controls/dialog-props';
import { useOpening } from '../controls/use-opening';
import styles from './figure.module.css';
import { FigureDialog } from './figure-dialog';

/** Below this width the panel is the whole screen. */
const NARROW = '(max-width: 51.25em)';

/** The figure of what is shown: what it is to be on one side, how it will look on the other; to a file or elsewhere. */
export function FigurePanel({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const isOpen = useOpening(opened);
  const isNarrow = useMediaQuery(NARROW) ?? false;
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="Figure"
      size="min(1240px, 94vw)"
      fullScreen={isNarrow}
      centered
      padding={0}
      classNames={{ header: styles.header, content: styles.content, body: styles.body }}
      {...DIALOG}
    >
      <FigureDialog />
    </Modal>
  );
}
