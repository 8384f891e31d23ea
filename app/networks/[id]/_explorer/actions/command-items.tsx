'use client';

import { Kbd, Menu } from '@mantine/core';
import { Fragment } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { getCommand, type PageCommandId } from '@/lib/explorer/actions/command-list';
import { isCharacterKey, listKeys, toKeyLabel } from '@/lib/explorer/actions/keys';
import type { MenuItem, MenuItems } from '@/lib/explorer/actions/menus';
import { useExplorer } from '../state/explorer-store-context';
import { COMMAND_ICONS } from './command-icons';
import { useKeyPreferences } from './key-preferences';
import type { Subject } from './subject';
import { useCommands } from './use-commands';

/** The items of a menu: those that are offered for the subject, in groups with a line between them. */
export function CommandItems({ items, subject }: { items: MenuItems; subject?: Subject }) {
  const { isOffered } = useCommands();
  const groups = items
    .map((group) => group.filter(({ command }) => isOffered(command, subject)))
    .filter((group) => group.length > 0);
  return groups.map((group, index) => (
    <Fragment key={group[0]?.command}>
      {index > 0 && <Menu.Divider />}
      {group.map((item) => (
        <CommandItem key={item.command} item={item} subject={subject} />
      ))}
    </Fragment>
  ));
}

function CommandItem({ item: { command, label }, subject }: { item: MenuItem; subject?: Subject }) {
  const { perform } = useCommands();
  const placedCount = useExplorer(({ arrangement }) => arrangement?.placedCount ?? 0);
  const Icon = COMMAND_ICONS[command];
  const placed = command === 'release-placed' ? placedCount : null;
  return (
    <Menu.Item
      data-action={command}
      leftSection={Icon && <Icon size={16} />}
      rightSection={<CommandKey command={command} />}
      disabled={placed === 0}
      onClick={() => perform(command, subject)}
    >
      {label ?? getCommand(command).label}
      {placed ? ` (${placed})` : ''}
    </Menu.Item>
  );
}

/** The first key of a command, where it has one that works now. */
function CommandKey({ command }: { command: PageCommandId }) {
  const preferences = useKeyPreferences();
  const [key] = listKeys(getCommand(command), preferences);
  if (key === undefined || (!preferences.characterKeys && isCharacterKey(key))) return null;
  return (
    <Kbd size="xs" aria-hidden="true" className={hidden.withoutKeys}>
      {toKeyLabel(key)}
    </Kbd>
  );
}
