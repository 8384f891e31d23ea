'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { getForm } from '@/lib/explorer/state/explorer-state';
import { useAtRest } from '../controls/use-at-rest';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { loadPanels } from './lazy-panels';

/** Below this width panels are sheets over the map, one at a time. On paper the panel that is open stands under the map, however narrow the sheet is. */
const NARROW = 'screen and (max-width: 56.25em)';

/** When the page has been at rest for so long, the panels that are not open yet are loaded: the server may be gone later. */
const REST_MS = 3_000;

/** How long a second tap may be waited for, in milliseconds. */
const SECOND_TAP_MS = 350;

/** What cannot be loaded now is loaded when it is opened, and says so then. */
const loadAhead = () => void loadPanels().catch(() => {});

/** Tells the store whether panels are sheets, and opens them for what they have to say. */
export function usePanelOpening(): void {
  const { setNarrow } = useExplorerStore();
  const isNarrow = useMediaQuery(NARROW) ?? false;
  useEffect(() => setNarrow(isNarrow), [setNarrow, isNarrow]);
  useAtRest(loadAhead, REST_MS);
  useShowWhatIsAsked();
}

/**
 * Details open for a selection on a phone, once no second tap can come: it would miss what it is meant for, as the map makes room for the
 * sheet. Where the second has opened a side, the map shows it, and no sheet covers it.
 */
function useShowSelection(isNarrow: boolean): void {
  const { show, getState } = useExplorerStore();
  const selection = useExplorer(({ now }) => now.state.selection);
  const open = useExplorer(({ now }) => now.state.open);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!isNarrow || selection.kind === 'none') return;
    waiting.current = setTimeout(() => {
      if (getState().sheet !== 'table') show('details');
    }, SECOND_TAP_MS);
    return () => clearTimeout(waiting.current);
  }, [isNarrow, selection, show, getState]);
  const lastOpen = useRef(open);
  useEffect(() => {
    if (open !== lastOpen.current) clearTimeout(waiting.current);
    lastOpen.current = open;
  }, [open]);
}

/** Details open for a selection on a phone, and for a question about channels or a form anywhere. */
function useShowWhatIsAsked(): void {
  const { show } = useExplorerStore();
  const isNarrow = useExplorer((state) => state.isNarrow);
  useShowSelection(isNarrow);
  // What the map's menu asks about channels is answered in the panel on the right, so that opens.
  const question = useExplorer(({ now: { state } }) =>
    state.panel === 'details' ? '' : `${state.panel} ${state.from} ${state.to}`,
  );
  // A link asks it as well: on a wide screen the panel stands open then, on a phone it opens.
  const lastQuestion = useRef(isNarrow ? '' : question);
  useEffect(() => {
    if (question !== '' && (isNarrow || question !== lastQuestion.current)) show('details');
    lastQuestion.current = question;
  }, [question, isNarrow, show]);
  const form = useExplorer(getForm);
  // biome-ignore lint/correctness/useExhaustiveDependencies(isNarrow): on a screen that becomes narrow it opens as a sheet.
  useEffect(() => {
    if (form && form.kind !== 'remove') show('details');
  }, [form, isNarrow, show]);
}
