'use client';

import { Kbd, Menu } from '@mantine/core';
import {
  IconArrowsJoin2,
  IconFileText,
  IconLine,
  IconMessageCircleX,
  IconQuote,
  IconUserPlus,
} from '@tabler/icons-react';
import type { MenuButtonLook } from '@/app/_shell/menu-button';
import { OpenMenu } from '@/app/_shell/open-menu';
import { useEditing } from './editing-context';
import type { FormRequest } from './form-request';

const ITEMS: readonly {
  readonly label: string;
  readonly key?: string;
  readonly icon: typeof IconLine;
  readonly form: FormRequest;
}[] = [
  { label: 'Actor', key: 'N', icon: IconUserPlus, form: { kind: 'actor', id: null } },
  { label: 'Tie', key: 'J', icon: IconArrowsJoin2, form: { kind: 'tie', id: null } },
  { label: 'Claim', key: 'S', icon: IconQuote, form: { kind: 'claim', id: null } },
  { label: 'Denial', key: 'Shift S', icon: IconMessageCircleX, form: { kind: 'denial' } },
  { label: 'Document', key: 'P', icon: IconFileText, form: { kind: 'document', id: null } },
  { label: 'Type of tie', icon: IconLine, form: { kind: 'type', id: null } },
];

/** What can be added, open. */
export function OpenAddMenu(look: MenuButtonLook) {
  const { openForm } = useEditing();
  return (
    <OpenMenu {...look}>
      {ITEMS.map(({ label, key, icon: Icon, form }) => (
        <Menu.Item
          key={label}
          leftSection={<Icon size={16} />}
          rightSection={key && <Kbd size="xs">{key}</Kbd>}
          onClick={() => openForm(form)}
        >
          {label}
        </Menu.Item>
      ))}
    </OpenMenu>
  );
}
