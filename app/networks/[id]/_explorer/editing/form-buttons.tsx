'use client';

import { IconPencil, IconPlus } from '@tabler/icons-react';
import type { ComponentProps, ReactNode } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { FormRequest } from '@/lib/explorer/editing/form-request';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './edit-actions.module.css';

/** A quiet way to add one more of what a list shows. */
export function AddButton({ label, form }: { label: string; form: FormRequest }) {
  return (
    <FormButton form={form} className={styles.add}>
      <IconPlus size={13} aria-hidden="true" /> {label}
    </FormButton>
  );
}

/** A pencil beside one item of a list. */
export function EditButton({ label, form }: { label: string; form: FormRequest }) {
  return (
    <FormButton form={form} className={styles.pencil} aria-label={label}>
      <IconPencil size={14} aria-hidden="true" />
    </FormButton>
  );
}

/** A pencil with words, on a line of its own: where a form is the next step, and several are offered. */
export function WordedEditButton({ children, form }: { children: ReactNode; form: FormRequest }) {
  return (
    <FormButton form={form} className={styles.worded}>
      <IconPencil size={13} aria-hidden="true" />
      <span>{children}</span>
    </FormButton>
  );
}

/** Opens a form, for those who may edit; others do not see it. */
function FormButton({ form, ...button }: { form: FormRequest } & Omit<ComponentProps<'button'>, 'form'>) {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  if (!mayEdit) return null;
  return <button type="button" data-action={toFormAction(form)} onClick={() => openForm(form)} {...button} />;
}

/** Returns the action that opening a form is. */
export function toFormAction(form: FormRequest): ActionId {
  if (form.kind === 'evidence') return form.was === null ? 'new-evidence' : 'edit-evidence';
  if (form.kind === 'denial') return 'new-denial';
  if (form.kind === 'tie') return form.id === null ? 'new-tie' : 'edit';
  if (form.kind === 'meeting' && form.id === null) return 'new-meeting';
  return 'edit';
}
