'use client';

import { ActionIcon, Menu, useDirection, useMantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconDots,
  IconMoon,
  IconSun,
  IconTextDirectionLtr,
  IconTextDirectionRtl,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
const DIRECTION_COOKIE = 'backchannel-direction';

/** How the page looks: light or dark, and which way it reads. More items may stand above. */
export function SettingsMenu({ children }: { children?: ReactNode }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { dir, setDirection } = useDirection();
  const scheme = (value: 'auto' | 'light' | 'dark', label: string, icon: ReactNode) => (
    <Menu.RadioItem value={value} rightSection={icon} closeMenuOnClick>
      {label}
    </Menu.RadioItem>
  );
  const turn = () => {
    const next = dir === 'rtl' ? 'ltr' : 'rtl';
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet; the server reads this.
    document.cookie = `${DIRECTION_COOKIE}=${next}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
    setDirection(next);
  };
  return (
    <Menu position="bottom-end" shadow="sm">
      <Menu.Target>
        <ActionIcon variant="subtle" color="ink" aria-label="More">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {children}
        {children && <Menu.Divider />}
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        >
          {scheme('light', 'Light', <IconSun size={16} />)}
          {scheme('dark', 'Dark', <IconMoon size={16} />)}
          {scheme('auto', 'As the system', <IconDeviceDesktop size={16} />)}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={
            dir === 'rtl' ? <IconTextDirectionLtr size={16} /> : <IconTextDirectionRtl size={16} />
          }
          onClick={turn}
        >
          {dir === 'rtl' ? 'Page from left to right' : 'Page from right to left'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
