'use client';

import type { MenuButtonLook } from '@/app/_layout/menu-button';
import { OpenSettingsMenu } from '@/app/_layout/open-settings-menu';
import { PAGE_MENU } from '@/lib/explorer/actions/menus';
import { CommandItems } from '../actions/command-items';

/** The page's menu, open: data and help above, then how the page looks. */
export function OpenPageMenu(look: MenuButtonLook) {
  return (
    <OpenSettingsMenu {...look}>
      <CommandItems items={PAGE_MENU} />
    </OpenSettingsMenu>
  );
}
