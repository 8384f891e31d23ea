'use client';

import { Button, Text } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import { DocumentFilter } from '../filters/document-filter';
import { FacetFilter } from '../filters/facet-filter';
import { FocusFilter } from '../filters/focus-filter';
import { SideList } from '../filters/side-list';
import { TellerFilter } from '../filters/teller-filter';
import { SearchBox } from '../search/search-box';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './filter-panel.module.css';

/** The left side: what to look for, and what to leave out. Counts say what each choice would show. */
export function FilterPanel() {
  const shown = useExplorer(({ painted }) => painted.shown);
  const { dispatch } = useExplorerStore();
  const hidden = describeHidden(shown);
  return (
    <div className={styles.stack}>
      <SearchBox />
      <FacetFilter name="lens" />
      <SideList />
      <FocusFilter />
      <FacetFilter name="types" />
      <FacetFilter name="kinds" />
      <FacetFilter name="standings" />
      <TellerFilter />
      <DocumentFilter />
      {hidden && (
        <div className={styles.hidden}>
          <Text size="xs" c="dimmed">
            {hidden}
          </Text>
          <Button
            data-action="show-everything"
            size="compact-xs"
            variant="default"
            leftSection={<IconFilterOff size={14} />}
            onClick={() => dispatch({ type: 'clearAll' })}
          >
            Show everything
          </Button>
        </div>
      )}
    </div>
  );
}
