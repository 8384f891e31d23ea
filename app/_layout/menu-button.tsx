'use client';

import { ActionIcon } from '@mantine/core';
import { type ComponentType, type ReactNode, useState } from 'react';
import { PART_NAMES, type PartName } from '@/app/_lazy/part-names';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import type { ActionId } from '@/lib/explorer/actions/action-list';

/** What a menu needs to look like the button that it takes the place of. */
export type MenuButtonLook = {
  readonly label: string;
  readonly icon: ReactNode;
  /** The action of the explorer that opening the menu is. */
  readonly action?: ActionId;
};

/**
 * A button that opens a menu. The menu's code, and with it all that places things on a page, is loaded when it is first
 * opened; `load` answers the menu, which begins open. When it cannot be loaded, the page says so and tries again.
 */
export function MenuButton<Props extends object>({
  label,
  icon,
  action,
  name,
  load,
  props,
}: MenuButtonLook & {
  name: PartName;
  load: () => Promise<ComponentType<Props & MenuButtonLook>>;
  props: Props;
}) {
  const [Loaded, setLoaded] = useState<ComponentType<Props & MenuButtonLook> | null>(null);
  const [isMissing, setMissing] = useState(false);
  const open = () =>
    load().then(
      (component) => setLoaded(() => component),
      () => setMissing(true),
    );
  if (Loaded) return <Loaded {...props} label={label} icon={icon} action={action} />;
  return (
    <>
      <ActionIcon
        data-action={action}
        variant="subtle"
        color="ink"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => void open()}
      >
        {icon}
      </ActionIcon>
      {isMissing && (
        <WaitingFor
          what={PART_NAMES[name]}
          place="over"
          load={load}
          onLoaded={() => {
            setMissing(false);
            void open();
          }}
          onClose={() => setMissing(false)}
        />
      )}
    </>
  );
}
