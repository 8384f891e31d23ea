'use client';

import dynamic from 'next/dynamic';
import { loadClashDialog, loadRemoveDialog } from '../late-parts';
import { useDeskPart, useEditing } from './editing-context';

/** Each is loaded when it is first needed. */
const RemoveDialog = dynamic(loadRemoveDialog, {
  ssr: false,
});
const ClashDialog = dynamic(loadClashDialog, {
  ssr: false,
});

/** The dialogs of editing: what goes with what is removed, and what clashes. */
export function EditDialogs() {
  const { form } = useEditing();
  const isClashing = useDeskPart(({ clash }) => clash !== null) ?? false;
  return (
    <>
      {form?.kind === 'remove' && <RemoveDialog things={form.things} />}
      {isClashing && <ClashDialog />}
    </>
  );
}
