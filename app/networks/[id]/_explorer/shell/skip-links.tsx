'use client';

import type { PagePanelId } from '@/lib/explorer/panels';
import { focusPanel, STAGE_ID } from '../actions/panel-focus';
import { useExplorerStore } from '../state/explorer-store-context';
import styles from './skip-links.module.css';

const PANELS: readonly { readonly id: PagePanelId; readonly label: string }[] = [
  { id: 'filters', label: 'Filters' },
  { id: 'details', label: 'Details' },
  { id: 'table', label: 'Table' },
];

/** The first that the keyboard comes to: ways past what stands before the map and each panel. They are seen when focused. */
export function SkipLinks() {
  const { show } = useExplorerStore();
  return (
    <nav className={styles.links} aria-label="Skip to">
      <a
        data-action="skip-to"
        href={`#${STAGE_ID}`}
        onClick={(event) => {
          // The address is that of the view, and stays.
          event.preventDefault();
          document.getElementById(STAGE_ID)?.focus();
        }}
      >
        Skip to the map
      </a>
      {PANELS.map(({ id, label }) => (
        <a
          key={id}
          data-action="skip-to"
          href={`#panel-${id}`}
          onClick={(event) => {
            event.preventDefault();
            show(id);
            focusPanel(id);
          }}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
