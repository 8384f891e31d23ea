'use client';

import { CloseButton, useMantineStyleNonce } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import type { ViewProblem } from '@/lib/explorer/view-params';
import type { Issue } from '@/lib/network/issue';
import { CommandsProvider } from '../actions/commands-context';
import { useCommandKeys } from '../actions/use-command-keys';
import { EditDialogs } from '../editing/edit-dialogs';
import type { Notice } from '../editing/notice';
import { StageNotice } from '../editing/stage-notice';
import { useHistoryPreview } from '../history/history-preview-context';
import { LegendCard } from '../stage/legend-card';
import type { Arrangement } from '../stage/use-positions';
import { AtOnce, Deferred, useLatest } from '../state/deferred';
import type { Announcer } from './announcer';
import { Dialogs } from './dialogs';
import styles from './explorer.module.css';
import { loadHistoryPreviewBanner } from './lazy-panels';
import { LiveRegion } from './live-region';
import { Notices } from './notices';
import { PanelBoundary } from './panel-boundary';
import { toPanelElementId } from './panel-focus';
import type { PanelId } from './panels';
import { SessionNotice } from './session-notice';
import { SHEET_LABELS, SheetTabs } from './sheet-tabs';
import { SkipLinks } from './skip-links';
import { TopBar } from './top-bar';
import { useOpenPanels } from './use-open-panels';
import { ViewSentence } from './view-sentence';

/** Loaded with the history. */
const HistoryPreviewBanner = createLazyPart('HistoryPreviewBanner', loadHistoryPreviewBanner, {
  place: 'over',
});

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
  const { network } = useLatest();
  const nonce = useMantineStyleNonce()?.();
  const { open, sheet, toggle, show, closeSheet } = useOpenPanels();
  const [isHelping, setHelping] = useState(false);
  const [isSavingData, setSavingData] = useState(false);
  const { look } = useHistoryPreview();
  const openExport = useCallback(() => onExporting(true), [onExporting]);
  const openHelp = useCallback(() => setHelping(true), []);
  const openData = useCallback(() => setSavingData(true), []);
  const closeNotice = useCallback(() => onNotice(null), [onNotice]);
  const panels = useMemo(() => ({ open, toggle, show }), [open, toggle, show]);
  const dialogs = useMemo(
    () => ({ openFigure: openExport, openData, openKeyboard: openHelp }),
    [openExport, openData, openHelp],
  );

  const panelProps = (panel: PanelId) => ({
    'data-open': open[panel] || undefined,
    'data-sheet': sheet === panel || undefined,
    id: toPanelElementId(panel),
    tabIndex: -1,
  });
  const toSheetBar = (panel: PanelId) => (
    <div className={styles.sheetBar}>
      <span>{SHEET_LABELS[panel]}</span>
      <CloseButton
        data-action="close-sheet"
        aria-label={`Close ${SHEET_LABELS[panel]}`}
        onClick={closeSheet}
      />
    </div>
  );

  return (
    <CommandsProvider arrangement={arrangement} panels={panels} dialogs={dialogs}>
      <CommandKeys />
      <div className={styles.frame}>
        <SkipLinks onShow={show} />
        <PanelBoundary what="The bar at the top">
          <Deferred>
            <TopBar open={open} />
          </Deferred>
        </PanelBoundary>
        <Notices
          problems={problems}
          warnings={warnings}
          failure={arrangement.failure}
          missingCode={arrangement.missingCode}
          onDismiss={onDismissProblems}
        />
        <SessionNotice networkId={network.id} />
        <div className={styles.body}>
          <aside className={styles.filters} aria-label="Filters" {...panelProps('filters')}>
            {toSheetBar('filters')}
            {filters}
          </aside>
          <main className={styles.centre}>
            <div className={styles.stageArea}>
              <PanelBoundary what="The sentence over the map" place="over">
                <AtOnce>
                  <ViewSentence text={sentence} />
                </AtOnce>
              </PanelBoundary>
              {stage}
              <PanelBoundary what="The legend" place="over">
                <Deferred>
                  <LegendCard isOpenAtFirst={!open.filters} />
                </Deferred>
              </PanelBoundary>
              {look && (
                <Deferred>
                  <HistoryPreviewBanner />
                </Deferred>
              )}
              {notice && <StageNotice notice={notice} onClose={closeNotice} />}
            </div>
            <section className={styles.table} aria-label="Table of ties" {...panelProps('table')}>
              {toSheetBar('table')}
              {table}
            </section>
            <section className={styles.time} aria-label="Time" {...panelProps('time')}>
              {toSheetBar('time')}
              {timeline}
            </section>
          </main>
          <aside className={styles.details} aria-label="Details" {...panelProps('details')}>
            {toSheetBar('details')}
            {details}
          </aside>
        </div>
        <SheetTabs sheet={sheet} />
        <PanelBoundary what="What is read aloud" place="over">
          <Deferred>
            <LiveRegion announcer={announcer} />
          </Deferred>
        </PanelBoundary>
        <PanelBoundary what="The dialog" place="over">
          <Deferred>
            <EditDialogs />
          </Deferred>
        </PanelBoundary>
        <noscript>
          <style nonce={nonce}>{NO_SCRIPT_STYLE}</style>
          <p className={styles.noScript}>
            Without JavaScript the map stands still and the table lists the first ties. All of them, with
            their evidence, are at <a href={`/api/networks/${network.id}/graph`}>the network’s own address</a>
            .
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
    </CommandsProvider>
  );
}

/** Hears the keys of the page. It draws nothing. */
function CommandKeys() {
  useCommandKeys();
  return null;
}
