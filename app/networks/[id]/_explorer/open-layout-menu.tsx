'use client';

import { Menu } from '@mantine/core';
import { IconPinnedOff, IconWand } from '@tabler/icons-react';
import type { MenuButtonLook } from '@/app/_shell/menu-button';
import { OpenMenu } from '@/app/_shell/open-menu';
import { useExplorer } from './explorer-context';
import type { Arrangement } from './use-positions';

/** What can be done with the layout, open. */
export function OpenLayoutMenu({ arrangement, ...look }: MenuButtonLook & { arrangement: Arrangement }) {
  const { view } = useExplorer();
  return (
    <OpenMenu {...look}>
      <Menu.Item leftSection={<IconWand size={16} />} onClick={() => void arrangement.arrange(view)}>
        Arrange what is shown
      </Menu.Item>
      <Menu.Item
        leftSection={<IconPinnedOff size={16} />}
        disabled={arrangement.placedCount === 0}
        onClick={arrangement.release}
      >
        Release {arrangement.placedCount || ''} placed by hand
      </Menu.Item>
    </OpenMenu>
  );
}
