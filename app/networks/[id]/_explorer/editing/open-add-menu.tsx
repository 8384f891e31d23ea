'use client';

import type { MenuButtonLook } from '@/app/_layout/menu-button';
import { OpenMenu } from '@/app/_layout/open-menu';
import { ADD_MENU } from '@/lib/explorer/actions/menus';
import { CommandItems } from '../actions/command-items';
import { NO_SUBJECT } from '../actions/subject';

/** What can be added, open. */
export function OpenAddMenu(look: MenuButtonLook) {
  return (
    <OpenMenu {...look}>
      <CommandItems items={ADD_MENU} subject={NO_SUBJECT} />
    </OpenMenu>
  );
}
