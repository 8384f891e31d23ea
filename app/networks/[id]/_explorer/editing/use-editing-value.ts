'use client';

import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { EditOutcome, EditSession } from '@/lib/explorer/editing/edit-session';
import type { LazyEditSession } from '@/lib/explorer/editing/lazy-edit-session';
import type { Placing } from '@/lib/explorer/placing';
import type { Reference } from '@/lib/network/changes/references';
import { loadEditing } from '../shell/lazy-parts';
import type { Editing } from './editing-context';
import type { FormRequest } from './form-request';
import type { Notice } from './notice';
import { useOpenEditSession } from './use-open-edit-session';

/** When the page has been at rest for so long, what is needed to edit is loaded: the server may be gone later. */
const REST_MS = 6_000;

/** What panels are given to edit with, and what is to be said of it over the map. */
export function useEditingValue(
  desk: LazyEditSession,
  mayEdit: boolean,
  announce: (message: string) => void,
  applyPlacing: RefObject<(placing: Placing) => void>,
): {
  readonly editing: Omit<Editing, 'place' | 'settle'>;
  readonly notice: Notice | null;
  readonly notify: (notice: Notice | null) => void;
  /** What was added last. */
  readonly added: Reference | null;
} {
  const [{ form, formNumber }, setForm] = useState<FormState>({ form: null, formNumber: 0 });
  const [notice, setNotice] = useState<Notice | null>(null);
  const [added, setAdded] = useState<Reference | null>(null);

  const notify = useCallback(
    (next: Notice | null) => {
      setNotice(next);
      if (next) announce(next.text);
    },
    [announce],
  );
  const { openSession: loadEditSession, missing } = useOpenEditSession(desk);
  const openSession = useCallback(
    () =>
      loadEditSession().then((opened) => {
        if (opened) loadRest();
        return opened;
      }),
    [loadEditSession],
  );
  const edit = useCallback<Editing['edit']>(
    async (change, options = {}) => {
      const outcome = (await openSession())?.edit(change, options.since) ?? NOTHING;
      if (outcome.kind !== 'done') return outcome;
      options.onDone?.();
      announce(`Done: ${outcome.label}.`);
      setAdded(options.added ?? null);
      return outcome;
    },
    [openSession, announce],
  );
  const move = useCallback(
    async (direction: 'undo' | 'redo') => {
      const opened = await openSession();
      if (!opened) return;
      const outcome = opened[direction]();
      if (outcome.kind === 'placed') applyPlacing.current(outcome.placing);
      notify({ text: describeMove(direction, outcome) });
    },
    [openSession, notify, applyPlacing],
  );
  const openForm = useCallback(
    (request: FormRequest) =>
      void openSession().then((opened) => {
        if (opened) setForm(({ formNumber: number }) => ({ form: request, formNumber: number + 1 }));
      }),
    [openSession],
  );
  const closeForm = useCallback(() => setForm((current) => ({ ...current, form: null })), []);
  const editing = useMemo<Omit<Editing, 'place' | 'settle'>>(
    () => ({
      mayEdit,
      form: mayEdit ? form : null,
      formNumber,
      openForm,
      closeForm,
      edit,
      notify,
      undo: () => void move('undo'),
      redo: () => void move('redo'),
      desk,
      openSession,
      missing,
    }),
    [mayEdit, form, formNumber, openForm, closeForm, edit, notify, move, desk, openSession, missing],
  );
  useEffect(() => {
    const timer = mayEdit ? setTimeout(loadRest, REST_MS) : undefined;
    return () => clearTimeout(timer);
  }, [mayEdit]);
  return { editing, notice, notify, added };
}

/** What cannot be loaded now is loaded when it is needed, and says so then. */
function loadRest(): void {
  loadEditing().catch(() => {});
}

type FormState = { readonly form: FormRequest | null; readonly formNumber: number };

const NOTHING: EditOutcome = { kind: 'nothing' };

function describeMove(direction: keyof Pick<EditSession, 'undo' | 'redo'>, outcome: EditOutcome): string {
  if (outcome.kind === 'nothing') return `There is nothing to ${direction}.`;
  const { label } = outcome;
  if (outcome.kind !== 'refused') return `${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}.`;
  const { conflicts, issues } = outcome.refusal;
  const why = conflicts[0]?.message ?? issues[0]?.message ?? '';
  return direction === 'undo'
    ? `“${label}” stays, as others have built on it since. ${why}`
    : `“${label}” cannot be done again, as others have changed it since. ${why}`;
}
