'use client';

import { IconDots } from '@tabler/icons-react';
import { MenuButton } from './menu-button';

const load = () => import('./open-settings-menu').then((module) => module.OpenSettingsMenu);

/** How the page looks: light or dark, and which way it reads. */
export function SettingsMenu() {
  return (
    <MenuButton label="More" icon={<IconDots size={18} />} name="OpenSettingsMenu" load={load} props={{}} />
  );
}
