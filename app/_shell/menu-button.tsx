'use client';

import { ActionIcon } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';

/** What a menu needs to look like the button that it takes the place of. */
export type MenuButtonLook = { readonly label: string; readonly icon: ReactNode };

/**
 * A button that opens a menu. The menu's code, and with it all that places things on a page, is loaded when it is first
 * opened; `load` answers the menu, which begins open.
 */
export function MenuButton<Props extends object>({
  label,
  icon,
  load,
  props,
}: MenuButtonLook & {
  load: () => Promise<ComponentType<Props & MenuButtonLook>>;
  props: Props;
}) {
  const [Loaded, setLoaded] = useState<ComponentType<Props & MenuButtonLook> | null>(null);
  const open = () =>
    load().then(
      (component) => setLoaded(() => component),
      (error) =>
        // Thrown while drawing, so that the page's own error is shown.
        setLoaded(() => {
          throw error;
        }),
    );
  if (Loaded) return <Loaded {...props} label={label} icon={icon} />;
  return (
    <ActionIcon
      variant="subtle"
      color="ink"
      aria-label={label}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => void open()}
    >
      {icon}
    </ActionIcon>
  );
}
