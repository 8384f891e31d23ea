'use client';

import { ActionIcon } from '@mantine/core';
import { IconDots, IconLine, IconPencil, IconPlus } from '@tabler/icons-react';
import { MenuButton } from '@/app/_layout/menu-button';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { FormRequest } from '@/lib/explorer/editing/form-request';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import type { Reference } from '@/lib/network/changes/references';
import { Hint } from '../controls/hint';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './edit-actions.module.css';
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

/** A quiet way to add one more of what a list shows. */
export function AddButton({ label, form }: { label: string; form: FormRequest }) {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  if (!mayEdit) return null;
  return (
    <button
      type="button"
      data-action={toFormAction(form)}
      className={styles.add}
      onClick={() => openForm(form)}
    >
      <IconPlus size={13} aria-hidden="true" /> {label}
    </button>
  );
}

/** A pencil beside one item of a list. */
export function EditButton({ label, form }: { label: string; form: FormRequest }) {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  if (!mayEdit) return null;
  return (
    <button
      type="button"
      data-action={toFormAction(form)}
      className={styles.pencil}
      aria-label={label}
      onClick={() => openForm(form)}
    >
      <IconPencil size={14} aria-hidden="true" />
    </button>
  );
}

/** Returns the action that opening a form is. */
function toFormAction(form: FormRequest): ActionId {
  if (form.kind === 'evidence') return form.was === null ? 'new-evidence' : 'edit-evidence';
  if (form.kind === 'denial') return 'new-denial';
  if (form.kind === 'tie') return form.id === null ? 'new-tie' : 'edit';
  if (form.kind === 'meeting' && form.id === null) return 'new-meeting';
  return 'edit';
}
