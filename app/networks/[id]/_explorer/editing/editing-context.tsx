'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { EditOutcome, EditSession } from '@/lib/explorer/editing/edit-session';
import type { EditSessionState } from '@/lib/explorer/editing/edit-session-state';
import type { LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';
import type { Change } from '@/lib/network/changes/change';
import type { Reference } from '@/lib/network/changes/references';
import type { Positions } from '@/lib/view/positions';
import type { FormRequest } from './form-request';
import type { Notice } from './notice';
import type { MissingEditSession } from './use-open-edit-session';

/** What panels need to change the network. It changes only with the form that is open, and with who may edit. */
export type Editing = {
  /** False for those who may only look, and while a version of the past is shown. */
  readonly mayEdit: boolean;
  /** What is being written; null for nothing. */
  readonly form: FormRequest | null;
  /** Another with each form that is opened. */
  readonly formNumber: number;
  readonly openForm: (form: FormRequest) => void;
  readonly closeForm: () => void;
  /**
   * Does a change, and says so in the live region. `since` is how long the history’s log was when the change was thought
   * of. `added`: what is new in it, which is pointed out when the filters hide it. `onDone` is called with the change,
   * before anything is drawn with it.
   */
  readonly edit: (
    change: Change,
    options?: { readonly since?: number; readonly added?: Reference; readonly onDone?: () => void },
  ) => Promise<EditOutcome>;
  /** Says something over the map and in the live region. */
  readonly notify: (notice: Notice) => void;
  /** Puts actors that are about to be added in place, as though they had been dragged there. */
  readonly place: (placed: Positions) => void;
  /** Gives actors that are about to be added their places, as a layout would. */
  readonly settle: (arranged: Positions) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly desk: LazyEditSession;
  /** Returns the edit session once it is loaded, also when the server is away at first; null when the person does without it. */
  readonly openSession: () => Promise<EditSession | null>;
  /** What is needed to edit, while it is wanted and cannot be loaded. */
  readonly missing: MissingEditSession | null;
};

const EditingContext = createContext<Editing | null>(null);

export const EditingProvider = EditingContext.Provider;

/** Returns the means of editing of the explorer that a component stands in. Throws outside of one. */
export function useEditing(): Editing {
  const value = useContext(EditingContext);
  if (!value) throw new Error('useEditing is called outside of <EditingProvider>.');
  return value;
}

/**
 * Returns a part of the edit session’s state, null while there is none. The component is drawn again when that part is another:
 * `select` returns what is in the state, and nothing made anew.
 */
export function useEditSessionPart<Part>(select: (state: EditSessionState) => Part): Part | null {
  const { desk } = useEditing();
  const read = () => {
    const state = desk.read();
    return state && select(state);
  };
  return useSyncExternalStore(desk.subscribe, read, () => null);
}
