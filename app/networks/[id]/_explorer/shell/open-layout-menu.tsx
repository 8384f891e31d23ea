'use client';

import type { MenuButtonLook } from '@/app/_layout/menu-button';
import { OpenMenu } from '@/app/_layout/open-menu';
import { LAYOUT_MENU } from '@/lib/explorer/actions/menus';
import { CommandItems } from '../actions/command-items';

/** What can be done with the layout, open. */
export function OpenLayoutMenu(look: MenuButtonLook) {
  return (
    <OpenMenu {...look}>
      <CommandItems items={LAYOUT_MENU} />
    </OpenMenu>
  );
}
