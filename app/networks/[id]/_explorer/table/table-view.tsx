'use client';

import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconClipboard, IconCopy } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import { mayEditNow } from '@/lib/explorer/state/explorer-state';
import type { GridId } from '@/lib/formats/paste/grid-columns';
import { Hint } from '../controls/hint';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { loadPasteDialog, loadThingGrid, loadWriteBlock } from './lazy-grids';
import { MeetingTable } from './meeting-table';
import { type PasteTarget, readPaste } from './paste-target';
import styles from './table-view.module.css';
import { TieTable } from './tie-table';

/** Both are loaded when they are first wanted. */
const ThingGrid = createLazyPart('ThingGrid', loadThingGrid);
const PasteDialog = createLazyPart('PasteDialog', loadPasteDialog, {
  place: 'over',
  close: ({ onClose }) => onClose,
});

const TABS = [
  { id: 'relationships', label: 'Ties' },
  { id: 'meetings', label: 'Meetings' },
  { id: 'actors', label: 'Actors' },
  { id: 'claims', label: 'Claims' },
  { id: 'documents', label: 'Documents' },
] as const;

type TabId = (typeof TABS)[number]['id'];

/** What the columns of the table of ties are in the grid that is pasted and copied. */
const TIE_COLUMN_NAMES: Readonly<Record<string, string>> = {
  from: 'when',
  standing: 'document',
  evidence: 'document',
};

/** The tables of a network: its ties and meetings in step with the map, and its actors, claims and documents as grids. */
export function TableView() {
  const [tab, setTab] = useState<TabId>('relationships');
  const [pasted, setPasted] = useState<PasteTarget | null>(null);
  const mayEdit = useExplorer(mayEditNow);
  const grid: GridId | null = tab === 'meetings' ? null : tab;
  const order = useRef<readonly string[]>([]);
  const copy = useCopy();
  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    if (!grid || !mayEdit) return;
    const target = readPaste(event, grid, order.current);
    if (!target) return;
    event.preventDefault();
    const from = grid === 'relationships' ? (TIE_COLUMN_NAMES[target.from] ?? target.from) : target.from;
    setPasted({ ...target, from });
  };
  const onCopy = (event: ClipboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element ? event.target.closest('tr')?.dataset.row : undefined;
    const isText = event.target instanceof HTMLInputElement || !(window.getSelection()?.isCollapsed ?? true);
    if (!grid || row === undefined || isText) return;
    event.preventDefault();
    void copy(grid, row);
  };
  return (
    <div className={styles.view} onPaste={onPaste} onCopy={onCopy}>
      <div className={styles.bar}>
        <Tabs tab={tab} onChange={setTab} />
        {grid && (
          <span className={styles.acts}>
            {mayEdit && (
              <TableAct
                action="open-paste"
                label="Paste rows from a spreadsheet"
                onClick={() => setPasted({ grid, text: null, html: '', from: '', onto: [] })}
              >
                <IconClipboard size={16} />
              </TableAct>
            )}
            <TableAct
              action="copy-rows"
              label="Copy the table for a spreadsheet"
              onClick={() => void copy(grid, null)}
            >
              <IconCopy size={16} />
            </TableAct>
          </span>
        )}
      </div>
      <div className={styles.body} role="tabpanel" aria-label={TABS.find(({ id }) => id === tab)?.label}>
        {tab === 'relationships' && <TieTable order={order} />}
        {tab === 'meetings' && (
          <div className={styles.scroll}>
            <MeetingTable />
          </div>
        )}
        {grid && grid !== 'relationships' && <ThingGrid key={grid} grid={grid} order={order} />}
      </div>
      {pasted && <PasteDialog target={pasted} onClose={() => setPasted(null)} />}
    </div>
  );
}

function Tabs({ tab, onChange }: { tab: TabId; onChange: (tab: TabId) => void }) {
  const network = useExplorer(({ painted }) => painted.network);
  const shown = useExplorer(({ painted }) => painted.shown);
  const counts: Readonly<Record<TabId, number>> = {
    relationships: shown.relationships.size,
    meetings: shown.meetings.size,
    actors: network.actors.length,
    claims: network.claims.length,
    documents: network.documents.length,
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Tables" onKeyDown={walkTabs}>
      {TABS.map(({ id, label }) => (
        <UnstyledButton
          key={id}
          role="tab"
          data-action="choose-table"
          className={styles.tab}
          aria-selected={tab === id}
          tabIndex={tab === id ? 0 : -1}
          onClick={() => onChange(id)}
        >
          {label} <span className={styles.count}>{counts[id].toLocaleString('en')}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

/** The arrows go from tab to tab, and choose; in a page that reads from right to left, the next is on the left. */
function walkTabs(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  if (step === 0 || at < 0) return;
  event.preventDefault();
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -step : step;
  const next = tabs[(at + forward + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}

function TableAct({
  action,
  label,
  onClick,
  children,
}: {
  action: 'open-paste' | 'copy-rows';
  label: string;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <Hint label={label}>
      {(target) => (
        <ActionIcon
          {...target}
          data-action={action}
          size="sm"
          variant="subtle"
          color="ink"
          aria-label={label}
          onClick={onClick}
        >
          {children}
        </ActionIcon>
      )}
    </Hint>
  );
}

/** Copies the row that has the focus, with the ties that are selected along with it; without one, all that is shown. */
function useCopy() {
  const { getState, notify } = useExplorerStore();
  return async (grid: GridId, row: string | null) => {
    const { network, shown, state } = getState().painted;
    const selected = state.selection.kind === 'items' ? state.selection.relationships : [];
    const several = grid === 'relationships' && row !== null && selected.includes(row) ? selected : [row];
    const isWanted = (id: string) =>
      row !== null ? several.includes(id) : grid !== 'relationships' || shown.relationships.has(id);
    try {
      const writeBlock = await loadWriteBlock();
      await navigator.clipboard.writeText(writeBlock(network, grid, isWanted));
      const { length } = network[grid].filter(({ id }) => isWanted(id));
      notify({ text: `Copied ${length.toLocaleString('en')} ${length === 1 ? 'row' : 'rows'}.` });
    } catch (error) {
      const why = isLoadFailure(error)
        ? 'the server does not answer. Try again when it does.'
        : 'this browser does not let the page write to the clipboard.';
      notify({ text: `The table could not be copied: ${why}` });
    }
  };
}
