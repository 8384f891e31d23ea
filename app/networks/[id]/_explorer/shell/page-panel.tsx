'use client';

import { CloseButton } from '@mantine/core';
import { Activity, type ReactNode, useRef } from 'react';
import type { PagePanelId } from '@/lib/explorer/panels';
import { type ExplorerState, getForm } from '@/lib/explorer/state/explorer-state';
import { toPanelElementId } from '../actions/panel-focus';
import { useStays } from '../controls/use-stays';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './explorer.module.css';
import { RIGHT_TABS } from './right-tabs';
import { SHEET_LABELS } from './sheet-tabs';
import { useKeptScroll } from './use-kept-scroll';

/**
 * A panel around the map: beside it on a wide screen, a sheet over it on a phone. What stands in it is not drawn before it is
 * first open; once it is closed again it keeps what was typed, and follows nothing. `closed` stands in its place until then.
 */
export function PagePanel({
  panel,
  as: Element,
  className,
  label,
  closed = null,
  children,
}: {
  panel: PagePanelId;
  as: 'aside' | 'section';
  className: string | undefined;
  label: string;
  closed?: ReactNode;
  children: ReactNode;
}) {
  const isOpen = useExplorer(({ open }) => open[panel]);
  const isSheet = useExplorer(({ sheet }) => sheet === panel);
  // On a wide screen the time line is always there.
  const isVisible = useExplorer(({ isNarrow }) => (isNarrow ? isSheet : isOpen || panel === 'time'));
  const wasVisible = useStays(isVisible);
  const title = useExplorer((state) => toSheetTitle(panel, state));
  const { closeSheet } = useExplorerStore();
  const element = useRef<HTMLElement>(null);
  const keepScroll = useKeptScroll(element, panel);
  return (
    <Element
      ref={element}
      onScroll={keepScroll}
      className={className}
      aria-label={label}
      data-open={isOpen || undefined}
      data-sheet={isSheet || undefined}
      id={toPanelElementId(panel)}
      tabIndex={-1}
    >
      <div className={styles.sheetBar}>
        <span>{title}</span>
        <CloseButton data-action="close-sheet" aria-label={`Close ${title}`} onClick={closeSheet} />
      </div>
      {wasVisible ? <Activity mode={isVisible ? 'visible' : 'hidden'}>{children}</Activity> : closed}
    </Element>
  );
}

/** Returns what is read in a sheet: the one of details has tabs, and forms. */
function toSheetTitle(panel: PagePanelId, state: ExplorerState): string {
  if (panel !== 'details') return SHEET_LABELS[panel];
  const form = getForm(state);
  if (form && form.kind !== 'remove') return 'Editing';
  const open = state.painted.state.panel;
  return RIGHT_TABS.find(({ id }) => id === open)?.label ?? SHEET_LABELS[panel];
}
