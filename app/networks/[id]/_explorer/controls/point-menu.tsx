'use client';

import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './menu-anchor.module.css';
import { useOpening } from './use-opening';

/** A menu that opens at a point of the window; null closes it. `children` are its items. */
export function PointMenu({
  point,
  onClose,
  children,
}: {
  point: { readonly x: number; readonly y: number } | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const isOpen = useOpening(point !== null);
  return (
    <Menu
      opened={isOpen}
      onClose={onClose}
      position="bottom-start"
      shadow="sm"
      returnFocus
      offset={3}
      // One that fades out while the next is asked for would take that one with it.
      transitionProps={{ duration: 0 }}
      // The key that opens it must not close it, being pressed outside.
      clickOutsideEvents={['mousedown', 'touchstart']}
      // Low on the screen it has less room than it is high.
      middlewares={{ flip: true, shift: true, size: { padding: 8 } }}
    >
      <Menu.Target>
        <span
          className={styles.anchor}
          style={{ left: point?.x ?? 0, top: point?.y ?? 0 }}
          aria-hidden="true"
        />
      </Menu.Target>
      <Menu.Dropdown style={{ overflowY: 'auto' }}>{children}</Menu.Dropdown>
    </Menu>
  );
}
