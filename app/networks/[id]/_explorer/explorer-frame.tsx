'use client';

import { CloseButton, useMantineStyleNonce } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconClock, IconFilter, IconInfoCircle, IconTable } from '@tabler/icons-react';
import dynamic from 'next/dynamic';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { ViewProblem } from '@/lib/explorer/view-params';
import type { Issue } from '@/lib/network/issue';
import type { Announcer } from './announcer';
import { AtOnce, Deferred, useLatest } from './deferred';
import { Dialogs } from './dialogs';
import { EditDialogs } from './editing/edit-dialogs';
import { useEditing } from './editing/editing-context';
import type { Notice } from './editing/notice';
import { useEditKeys } from './editing/use-edit-keys';
import styles from './explorer.module.css';
import { useLooking } from './history/looking-context';
import { loadStageNotice } from './late-parts';
import { LegendCard } from './legend-card';
import { LiveRegion } from './live-region';
import { Notices } from './notices';
import { PANELS, type PanelId } from './panels';
import { TopBar } from './top-bar';
import type { Arrangement } from './use-positions';
import { useShortcuts } from './use-shortcuts';
import { ViewSentence } from './view-sentence';

const SHEET_LABELS: Record<PanelId, string> = {
  filters: 'Filters',
  details: 'Details',
  table: 'Table',
  time: 'Time',
};
const SHEET_ICONS = { filters: IconFilter, details: IconInfoCircle, table: IconTable, time: IconClock };

/** Loaded with the first of them. */
const StageNotice = dynamic(loadStageNotice, {
  ssr: false,
});

const LookBanner = dynamic(() => import('./history/look-banner').then((module) => module.LookBanner), {
  ssr: false,
});

/** Below this width panels are sheets over the map, one at a time. */
const NARROW = '(max-width: 900px)';

/** What shows the map's picture and the table to those who run no scripts, whatever the width. */
const NO_SCRIPT_STYLE = `
.${styles.frame} { height: auto; overflow: visible; }
.${styles.stageArea} { min-height: 70vh; }
.${styles.table} { display: block !important; position: static !important; height: auto !important; max-height: none !important; }
.${styles.tabs} { display: none !important; }
`;

/** Where the panels stand: beside the map on a desk, as sheets over it on a phone. */
export function ExplorerFrame({
  arrangement,
  notice,
  onNotice,
  problems,
  warnings,
  onDismissProblems,
  announcer,
  sentence,
  isExporting,
  onExporting,
  filters,
  details,
  table,
  timeline,
  stage,
}: {
  arrangement: Arrangement;
  notice: Notice | null;
  onNotice: (notice: Notice | null) => void;
  problems: readonly ViewProblem[];
  warnings: readonly Issue[];
  onDismissProblems: () => void;
  announcer: Announcer;
  sentence: string;
  isExporting: boolean;
  onExporting: (isExporting: boolean) => void;
  filters: ReactNode;
  details: ReactNode;
  table: ReactNode;
  timeline: ReactNode;
  stage: ReactNode;
}) {
  const { network, state } = useLatest();
  const nonce = useMantineStyleNonce()?.();
  const isNarrow = useMediaQuery(NARROW) ?? false;
  const [open, setOpen] = useState<Record<PanelId, boolean>>({
    filters: true,
    details: true,
    table: false,
    time: true,
  });
  const [sheet, setSheet] = useState<PanelId | null>(null);
  const [isHelping, setHelping] = useState(false);
  const [isSavingData, setSavingData] = useState(false);
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
  const { selection, panel, from, to } = state;
  useEffect(() => {
    if (!isNarrow || selection.kind === 'none') return;
    setSheet((current) => (current === 'table' ? current : 'details'));
  }, [isNarrow, selection]);
  // What the map's menu asks about channels is answered in the panel on the right, so that opens.
  const question = panel === 'details' ? '' : `${panel} ${from} ${to}`;
  const lastQuestion = useRef(question);
  useEffect(() => {
    if (question !== '' && question !== lastQuestion.current) show('details');
    lastQuestion.current = question;
  }, [question, show]);
  const { form } = useEditing();
  const { look } = useLooking();
  useEffect(() => {
    if (form && form.kind !== 'remove') show('details');
  }, [form, show]);
  useEditKeys();
  const openExport = useCallback(() => onExporting(true), [onExporting]);
  const openHelp = useCallback(() => setHelping(true), []);
  const openData = useCallback(() => setSavingData(true), []);
  const closeNotice = useCallback(() => onNotice(null), [onNotice]);
  useShortcuts({
    arrangement,
    toggle,
    show,
    onExport: openExport,
    onExportData: openData,
    onHelp: openHelp,
  });

  const panelProps = (panel: PanelId) => ({
    'data-open': open[panel] || undefined,
    'data-sheet': sheet === panel || undefined,
    id: `panel-${panel}`,
  });
  const closeSheet = (panel: PanelId) => (
    <div className={styles.sheetBar}>
      <span>{SHEET_LABELS[panel]}</span>
      <CloseButton aria-label={`Close ${SHEET_LABELS[panel]}`} onClick={() => setSheet(null)} />
    </div>
  );

  return (
    <div className={styles.frame}>
      <Deferred>
        <TopBar
          arrangement={arrangement}
          open={open}
          onToggle={toggle}
          onExport={openExport}
          onExportData={openData}
          onHelp={openHelp}
        />
      </Deferred>
      <Notices
        problems={problems}
        warnings={warnings}
        failure={arrangement.failure}
        onDismiss={onDismissProblems}
      />
      <div className={styles.body}>
        <aside className={styles.filters} aria-label="Filters" {...panelProps('filters')}>
          {closeSheet('filters')}
          {filters}
        </aside>
        <main className={styles.centre}>
          <div className={styles.stageArea}>
            <AtOnce>
              <ViewSentence text={sentence} />
            </AtOnce>
            {stage}
            <Deferred>
              <LegendCard isOpenAtFirst={!open.filters} />
            </Deferred>
            {look && (
              <Deferred>
                <LookBanner />
              </Deferred>
            )}
            {notice && <StageNotice notice={notice} onClose={closeNotice} />}
          </div>
          <section className={styles.table} aria-label="Table of ties" {...panelProps('table')}>
            {closeSheet('table')}
            {table}
          </section>
          <section className={styles.time} aria-label="Time" {...panelProps('time')}>
            {closeSheet('time')}
            {timeline}
          </section>
        </main>
        <aside className={styles.details} aria-label="Details" {...panelProps('details')}>
          {closeSheet('details')}
          {details}
        </aside>
      </div>
      <nav className={styles.tabs} aria-label="Panels">
        {PANELS.map((panel) => {
          const Icon = SHEET_ICONS[panel];
          return (
            <button
              key={panel}
              type="button"
              aria-expanded={sheet === panel}
              aria-controls={`panel-${panel}`}
              onClick={() => toggle(panel)}
            >
              <Icon size={20} aria-hidden="true" />
              {SHEET_LABELS[panel]}
            </button>
          );
        })}
      </nav>
      <Deferred>
        <LiveRegion announcer={announcer} />
      </Deferred>
      <Deferred>
        <EditDialogs />
      </Deferred>
      <noscript>
        <style nonce={nonce}>{NO_SCRIPT_STYLE}</style>
        <p className={styles.noScript}>
          Without JavaScript the map stands still and the table lists the first ties. All of them, with their
          evidence, are at <a href={`/api/networks/${network.id}/graph`}>the network’s own address</a>.
        </p>
      </noscript>
      <Deferred>
        <Dialogs
          arrangement={arrangement}
          isExporting={isExporting}
          isSavingData={isSavingData}
          isHelping={isHelping}
          onClose={() => {
            onExporting(false);
            setSavingData(false);
            setHelping(false);
          }}
        />
      </Deferred>
    </div>
  );
}
