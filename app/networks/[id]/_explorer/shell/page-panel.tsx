'use client';

import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PagePanelId } from '@/lib/explorer/panels';
import { toPanelElementId } from '../actions/panel-focus';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './explorer.module.css';
import { SHEET_LABELS } from './sheet-tabs';

/** A panel around the map: beside it on a wide screen, a sheet over it on a phone. */
export function PagePanel({
  panel,
  as: Element,
  className,
  label,
  children,
}: {
  panel: PagePanelId;
  as: 'aside' | 'section';
  className: string | undefined;
  label: string;
  children: ReactNode;
}) {
  const isOpen = useExplorer(({ open }) => open[panel]);
  const isSheet = useExplorer(({ sheet }) => sheet === panel);
  const { closeSheet } = useExplorerStore();
  return (
    <Element
      className={className}
      aria-label={label}
      data-open={isOpen || undefined}
      data-sheet={isSheet || undefined}
      id={toPanelElementId(panel)}
      tabIndex={-1}
    >
      <div className={styles.sheetBar}>
        <span>{SHEET_LABELS[panel]}</span>
        <CloseButton
          data-action="close-sheet"
          aria-label={`Close ${SHEET_LABELS[panel]}`}
          onClick={closeSheet}
        />
      </div>
      {children}
    </Element>
  );
}
