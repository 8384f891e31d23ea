'use client';

import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { loadClashDialog, loadRemoveDialog } from '../shell/lazy-parts';
import { useEditing, useEditSessionPart } from './editing-context';

/** Each is loaded when it is first needed. */
const RemoveDialog = createLazyPart('RemoveDialog', loadRemoveDialog, { place: 'over' });
const ClashDialog = createLazyPart('ClashDialog', loadClashDialog, { place: 'over' });

/** The dialogs of editing: what goes with what is removed, what clashes, and what cannot be loaded. */
export function EditDialogs() {
  const { form, missing } = useEditing();
  const isClashing = useEditSessionPart(({ clash }) => clash !== null) ?? false;
  return (
    <>
      {form?.kind === 'remove' && <RemoveDialog things={form.things} />}
      {isClashing && <ClashDialog />}
      {missing && <WaitingFor what="What is needed to edit" place="over" {...missing} />}
    </>
  );
}
