'use client';

import { ActionIcon } from '@mantine/core';
import { IconDots, IconLine, IconPencil } from '@tabler/icons-react';
import { MenuButton } from '@/app/_layout/menu-button';
import type { FormRequest } from '@/lib/explorer/editing/form-request';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import type { Reference } from '@/lib/network/changes/references';
import { Hint } from '../controls/hint';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './edit-actions.module.css';
import { toFormAction } from './form-buttons';
import { loadOpenActionMenu } from './lazy-editing';

/** What can be done with the thing that the details are about: in its first line, out of the way of who reads. */
export function EditActions({
  thing,
  form,
  tieFrom,
}: {
  thing: Reference;
  form: FormRequest;
  /** An actor from which a tie can be drawn. */
  tieFrom?: string;
}) {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  if (!mayEdit) return null;
  return (
    <span className={styles.actions}>
      {tieFrom !== undefined && (
        <FormButton
          label="Add a tie"
          icon={IconLine}
          form={{ kind: 'tie', id: null, source: tieFrom }}
          open={openForm}
        />
      )}
      <FormButton label="Edit" icon={IconPencil} form={form} open={openForm} />
      <MenuButton
        label="More to do with it"
        action="open-more-menu"
        icon={<IconDots size={16} />}
        name="OpenActionMenu"
        load={loadOpenActionMenu}
        props={{ thing }}
      />
    </span>
  );
}

function FormButton({
  label,
  icon: Icon,
  form,
  open,
}: {
  label: string;
  icon: typeof IconPencil;
  form: FormRequest;
  open: (form: FormRequest) => void;
}) {
  return (
    <Hint label={label}>
      {(target) => (
        <ActionIcon
          {...target}
          data-action={toFormAction(form)}
          size="sm"
          variant="subtle"
          color="ink"
          aria-label={label}
          onClick={() => open(form)}
        >
          <Icon size={16} />
        </ActionIcon>
      )}
    </Hint>
  );
}
