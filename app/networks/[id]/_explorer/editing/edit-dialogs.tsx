'use client';

import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { getForm } from '@/lib/explorer/state/explorer-state';
import { useEditSession, useExplorer } from '../state/explorer-store-context';
import { loadClashDialog, loadRemoveDialog } from './lazy-editing';

/** Each is loaded when it is first needed. */
const RemoveDialog = createLazyPart('RemoveDialog', loadRemoveDialog, { place: 'over' });
const ClashDialog = createLazyPart('ClashDialog', loadClashDialog, { place: 'over' });

/** The dialogs of editing: what goes with what is removed, what clashes, and what cannot be loaded. */
export function EditDialogs() {
  const form = useExplorer(getForm);
  const missing = useExplorer(({ missingSession }) => missingSession);
  const isClashing = useEditSession(({ clash }) => clash !== null) ?? false;
  return (
    <>
      {form?.kind === 'remove' && <RemoveDialog things={form.things} />}
      {isClashing && <ClashDialog />}
      {missing && <WaitingFor what="What is needed to edit" place="over" {...missing} />}
    </>
  );
}
