'use client';

import { Menu, useDirection, useMantineColorScheme } from '@mantine/core';
import {
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconTextDirectionLtr,
  IconTextDirectionRtl,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MenuButtonLook } from './menu-button';
import { OpenMenu } from './open-menu';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
const DIRECTION_COOKIE = 'backchannel-direction';

/** The menu of how the page looks, open. More items may stand above. */
export function OpenSettingsMenu({ children, ...look }: MenuButtonLook & { children?: ReactNode }) {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { dir, setDirection } = useDirection();
  const scheme = (value: 'auto' | 'light' | 'dark', label: string, icon: ReactNode) => (
    <Menu.RadioItem data-action="set-colours" value={value} rightSection={icon} closeMenuOnClick>
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
    <OpenMenu {...look}>
      {children}
      {children && <Menu.Divider />}
      <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(value as typeof colorScheme)}>
        {scheme('light', 'Light', <IconSun size={16} />)}
        {scheme('dark', 'Dark', <IconMoon size={16} />)}
        {scheme('auto', 'As the system', <IconDeviceDesktop size={16} />)}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Item
        data-action="turn-page-direction"
        leftSection={dir === 'rtl' ? <IconTextDirectionLtr size={16} /> : <IconTextDirectionRtl size={16} />}
        onClick={turn}
      >
        {dir === 'rtl' ? 'Page from left to right' : 'Page from right to left'}
      </Menu.Item>
      {document.documentElement.dataset.signedIn && (
        <>
          <Menu.Divider />
          <Menu.Item
            data-action="sign-out"
            component="a"
            href="/sign-in"
            leftSection={<IconLogout size={16} />}
          >
            Sign out
          </Menu.Item>
        </>
      )}
    </OpenMenu>
  );
}
