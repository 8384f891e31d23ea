'use client';

import { Menu } from '@mantine/core';
import {
  IconArrowMerge,
  IconArrowsSplit2,
  IconFileText,
  IconMessageCircleX,
  IconQuote,
  IconTrash,
} from '@tabler/icons-react';
import type { Reference } from '@/lib/network/changes/references';
import { useEditing } from './editing-context';
import type { FormRequest } from './form-request';

type Item = { readonly label: string; readonly icon: typeof IconTrash; readonly form: FormRequest };

/** What can be done with a thing beside editing it, as items of a menu. */
export function ThingItems({ thing }: { thing: Reference }) {
  const { openForm } = useEditing();
  return (
    <>
      {listItems(thing).map(({ label, icon: Icon, form }) => (
        <Menu.Item key={label} leftSection={<Icon size={16} />} onClick={() => openForm(form)}>
          {label}
        </Menu.Item>
      ))}
    </>
  );
}

function listItems({ list, id }: Reference): readonly Item[] {
  const remove: Item = { label: 'Remove', icon: IconTrash, form: { kind: 'remove', things: [{ list, id }] } };
  if (list === 'actors') {
    return [
      { label: 'Add a denial by it', icon: IconMessageCircleX, form: { kind: 'denial', denier: id } },
      { label: 'Merge with another', icon: IconArrowMerge, form: { kind: 'merge', actor: id } },
      { label: 'Split in two', icon: IconArrowsSplit2, form: { kind: 'split', actor: id } },
      remove,
    ];
  }
  if (list === 'relationships' || list === 'claims') {
    const evidence: Item = {
      label: 'Add evidence',
      icon: IconFileText,
      form: { kind: 'evidence', owner: { list, id }, was: null },
    };
    const more: Item =
      list === 'claims'
        ? { label: 'Add a denial', icon: IconMessageCircleX, form: { kind: 'denial', claim: id } }
        : {
            label: 'Add a claim that it rests on',
            icon: IconQuote,
            form: { kind: 'claim', id: null, tie: id },
          };
    return [evidence, more, remove];
  }
  return [remove];
}
