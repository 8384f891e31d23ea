'use client';

import { type RefObject, type UIEvent, useLayoutEffect, useRef } from 'react';
import type { PagePanelId } from '@/lib/explorer/panels';
import { type ExplorerState, getForm } from '@/lib/explorer/state/explorer-state';
import { useExplorer } from '../state/explorer-store-context';

/** What stands in the panel of details; a form is of what it was opened from. */
type Place = { readonly subject: string; readonly isForm: boolean };

/**
 * Shows what is selected, and a form that is opened, from its beginning in the panel of details, although what stood there before was
 * scrolled. A form that is closed leaves what stood there before as it was. Returns what to do as the panel is scrolled.
 */
export function useKeptScroll(
  element: RefObject<HTMLElement | null>,
  panel: PagePanelId,
): (event: UIEvent) => void {
  const subject = useExplorer(toSubject);
  const isForm = useExplorer(isWriting);
  const formNumber = useExplorer((state) => (isWriting(state) ? state.formNumber : 0));
  const last = useRef<Place>({ subject, isForm });
  const top = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies(formNumber): another form begins anew.
  useLayoutEffect(() => {
    const isBack = last.current.isForm && !isForm && last.current.subject === subject;
    last.current = { subject, isForm };
    if (element.current && panel === 'details') element.current.scrollTop = isBack ? top.current : 0;
  }, [element, panel, subject, isForm, formNumber]);
  return ({ currentTarget }) => {
    if (!isForm) top.current = currentTarget.scrollTop;
  };
}

function isWriting(state: ExplorerState): boolean {
  const form = getForm(state);
  return form !== null && form.kind !== 'remove';
}

const toSubject = ({ painted: { state } }: ExplorerState) => JSON.stringify([state.panel, state.selection]);
