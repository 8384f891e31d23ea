'use client';

import { Menu } from '@mantine/core';
import { IconBook, IconDatabaseExport, IconKeyboard } from '@tabler/icons-react';
import Link from 'next/link';
import type { MenuButtonLook } from '@/app/_shell/menu-button';
import { OpenSettingsMenu } from '@/app/_shell/open-settings-menu';

/** The page's menu, open: data and help above, then how the page looks. */
export function OpenPageMenu({
  onExportData,
  onHelp,
  ...look
}: MenuButtonLook & { onExportData: () => void; onHelp: () => void }) {
  return (
    <OpenSettingsMenu {...look}>
      <Menu.Item leftSection={<IconDatabaseExport size={16} />} onClick={onExportData}>
        Export data
      </Menu.Item>
      <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={onHelp}>
        Keyboard
      </Menu.Item>
      <Menu.Item leftSection={<IconBook size={16} />} component={Link} href="/vocabulary">
        How to read the map
      </Menu.Item>
    </OpenSettingsMenu>
  );
}
