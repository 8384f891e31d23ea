'use client';

import { IconClock, IconFilter, IconInfoCircle, IconSearch, IconTable } from '@tabler/icons-react';
import { PANEL_COMMANDS } from '@/lib/explorer/actions/menus';
import { PAGE_PANELS, type PagePanelId } from '@/lib/explorer/panels';
import { useCommands } from '../actions/use-commands';
import { useExplorer } from '../state/explorer-store-context';
import styles from './explorer.module.css';

const ICONS = { filters: IconFilter, details: IconInfoCircle, table: IconTable, time: IconClock };

export const SHEET_LABELS: Readonly<Record<PagePanelId, string>> = {
  filters: 'Filters',
  details: 'Details',
  table: 'Table',
  time: 'Time',
};

/** What begins a search and opens the panels on a phone, at the bottom of the screen. */
export function SheetTabs() {
  const sheet = useExplorer((state) => state.sheet);
  const { perform } = useCommands();
  return (
    <nav className={styles.tabs} aria-label="Panels">
      <button type="button" data-action="search-network" onClick={() => perform('search-network')}>
        <IconSearch size={20} aria-hidden="true" />
        Search
      </button>
      {PAGE_PANELS.map((panel) => {
        const Icon = ICONS[panel];
        return (
          <button
            key={panel}
            type="button"
            aria-expanded={sheet === panel}
            aria-controls={`panel-${panel}`}
            data-action={PANEL_COMMANDS[panel]}
            onClick={() => perform(PANEL_COMMANDS[panel])}
          >
            <Icon size={20} aria-hidden="true" />
            {SHEET_LABELS[panel]}
          </button>
        );
      })}
    </nav>
  );
}
