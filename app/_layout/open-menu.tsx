'use client';

import { ActionIcon, Menu } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { MenuButtonLook } from './menu-button';

/** A menu that begins open. Its button takes the focus, which was on the one before it, and gets it back from the menu. */
export function OpenMenu({ label, icon, action, children }: MenuButtonLook & { children: ReactNode }) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    button.current?.focus({ preventScroll: true });
    setOpen(true);
  }, []);
  return (
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" shadow="sm">
      <Menu.Target>
        <ActionIcon ref={button} data-action={action} variant="subtle" color="ink" aria-label={label}>
          {icon}
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
