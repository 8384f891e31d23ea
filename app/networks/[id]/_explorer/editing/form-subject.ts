'use client';

import { createContext, useContext, useMemo } from 'react';
import type { ActionId } from '@/lib/explorer/actions/action-list';
import type { Snapshot } from '@/lib/explorer/state/snapshot';
import { withActors } from '@/lib/network/changes/add-actors';
import { useExplorer } from '../state/explorer-store-context';
import type { FormDraft } from './form-drafts';
import { useNewActors } from './new-actors';

/** What a form is about, as seen from within: whether it is still there, and what was typed about it before. */
export type FormSubject = {
  /** The action that saving the form is. */
  readonly action: ActionId;
  /** Why nothing can be saved, when what the form is about has left the network. */
  readonly gone: string | null;
  readonly isNew: boolean;
  /** What was shown when what the form is about was last there. */
  readonly snapshot: Snapshot;
  /** What was typed before, when the form was opened again. */
  readonly draft: FormDraft | null;
  /** Whether there is a draft of a form for the same kind of thing that was opened from elsewhere. */
  readonly hasSimilar: boolean;
  readonly keep: (draft: FormDraft) => void;
  readonly drop: () => void;
  /** Opens the form again without what was typed. */
  readonly startAfresh: () => void;
  /** Opens the form again with the draft that was begun elsewhere. */
  readonly bringSimilar: () => void;
};

const FormSubjectContext = createContext<FormSubject | null>(null);

export const FormSubjectProvider = FormSubjectContext.Provider;

/** Returns what the form is about that a component stands in; null in a cell of the table. */
export function useFormSubject(): FormSubject | null {
  return useContext(FormSubjectContext);
}

/**
 * Returns what the fields of a form choose from: in a cell of the table, what is shown now; with the actors that are new in
 * the form.
 */
export function useFormSnapshot(): Snapshot {
  const now = useExplorer((state) => state.now);
  const snapshot = useFormSubject()?.snapshot ?? now;
  const { list } = useNewActors();
  return useMemo(() => {
    const network = withActors(snapshot.network, list);
    return network === snapshot.network ? snapshot : { ...snapshot, network };
  }, [snapshot, list]);
}
