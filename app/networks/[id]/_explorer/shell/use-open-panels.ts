'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useEditing } from '../editing/editing-context';
import { useLatest } from '../state/deferred';
import { loadPanels } from './lazy-panels';
import type { PanelId } from './panels';

/** Below this width panels are sheets over the map, one at a time. */
const NARROW = '(max-width: 900px)';

/** When the page has been at rest for so long, the panels that are not open yet are loaded: the server may be gone later. */
const REST_MS = 8_000;

/** Which panels stand beside the map, and which is over it on a phone. They open by themselves for what they have to say. */
export function useOpenPanels() {
  const isNarrow = useMediaQuery(NARROW) ?? false;
  const [open, setOpen] = useState<Record<PanelId, boolean>>({
    filters: true,
    details: true,
    table: false,
    time: true,
  });
  const [sheet, setSheet] = useState<PanelId | null>(null);
  const toggle = useCallback(
    (panel: PanelId) => {
      if (isNarrow) setSheet((current) => (current === panel ? null : panel));
      else setOpen((current) => ({ ...current, [panel]: !current[panel] }));
    },
    [isNarrow],
  );
  const show = useCallback(
    (panel: PanelId) => {
      if (isNarrow) setSheet(panel);
      else setOpen((current) => ({ ...current, [panel]: true }));
    },
    [isNarrow],
  );
  const closeSheet = useCallback(() => setSheet(null), []);
  useEffect(() => {
    // What cannot be loaded now is loaded when it is opened, and says so then.
    const timer = setTimeout(() => void loadPanels().catch(() => {}), REST_MS);
    return () => clearTimeout(timer);
  }, []);
  useShowWhatIsAsked(isNarrow, show, setSheet);
  return { open, sheet, toggle, show, closeSheet };
}

/** Details open for a selection on a phone, and for a question about channels or a form anywhere. */
function useShowWhatIsAsked(
  isNarrow: boolean,
  show: (panel: PanelId) => void,
  setSheet: (next: (current: PanelId | null) => PanelId) => void,
): void {
  const { selection, panel, from, to } = useLatest().state;
  useEffect(() => {
    if (!isNarrow || selection.kind === 'none') return;
    setSheet((current) => (current === 'table' ? current : 'details'));
  }, [isNarrow, selection, setSheet]);
  // What the map's menu asks about channels is answered in the panel on the right, so that opens.
  const question = panel === 'details' ? '' : `${panel} ${from} ${to}`;
  // A link asks it as well: on a desk the panel stands open then, on a phone it opens.
  const lastQuestion = useRef(isNarrow ? '' : question);
  useEffect(() => {
    if (question !== '' && (isNarrow || question !== lastQuestion.current)) show('details');
    lastQuestion.current = question;
  }, [question, isNarrow, show]);
  const { form } = useEditing();
  useEffect(() => {
    if (form && form.kind !== 'remove') show('details');
  }, [form, show]);
}
