'use client';

import { useMantineStyleNonce } from '@mantine/core';
import type { ReactNode } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { PanelBoundary } from '../controls/panel-boundary';
import { EditDialogs } from '../editing/edit-dialogs';
import { StageNotice } from '../editing/stage-notice';
import { LegendCard } from '../stage/legend-card';
import { useExplorer } from '../state/explorer-store-context';
import { TieTable } from '../table/tie-table';
import { Timeline } from '../timeline/timeline';
import { Dialogs } from './dialogs';
import styles from './explorer.module.css';
import { FilterPanel } from './filter-panel';
import { Followers } from './followers';
import { loadHistoryPreviewBanner } from './lazy-panels';
import { LiveRegion } from './live-region';
import { Notices } from './notices';
import { PagePanel } from './page-panel';
import { RightPanel } from './right-panel';
import { SessionNotice } from './session-notice';
import { SheetTabs } from './sheet-tabs';
import { SkipLinks } from './skip-links';
import { TopBar } from './top-bar';
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

/** Where the panels stand: beside the map on a wide screen, as sheets over it on a phone. */
export function ExplorerFrame({ stage }: { stage: ReactNode }) {
  return (
    <>
      <Followers />
      <div className={styles.frame}>
        <SkipLinks />
        <PanelBoundary what="The bar at the top">
          <TopBar />
        </PanelBoundary>
        <Notices />
        <SessionNotice />
        <div className={styles.body}>
          <PagePanel panel="filters" as="aside" className={styles.filters} label="Filters">
            <PanelBoundary what="The panel of filters">
              <FilterPanel />
            </PanelBoundary>
          </PagePanel>
          <main className={styles.centre}>
            <div className={styles.stageArea}>
              <PanelBoundary what="The sentence over the map" place="over">
                <ViewSentence />
              </PanelBoundary>
              {stage}
              <PanelBoundary what="The legend" place="over">
                <LegendCard />
              </PanelBoundary>
              <PreviewBanner />
              <StageNotice />
            </div>
            <PagePanel panel="table" as="section" className={styles.table} label="Table of ties">
              <PanelBoundary what="The table">
                <TieTable />
              </PanelBoundary>
            </PagePanel>
            <PagePanel panel="time" as="section" className={styles.time} label="Time">
              <PanelBoundary what="The time line">
                <Timeline />
              </PanelBoundary>
            </PagePanel>
          </main>
          <PagePanel panel="details" as="aside" className={styles.details} label="Details">
            <PanelBoundary what="The panel of details">
              <RightPanel />
            </PanelBoundary>
          </PagePanel>
        </div>
        <SheetTabs />
        <PanelBoundary what="What is read aloud" place="over">
          <LiveRegion />
        </PanelBoundary>
        <PanelBoundary what="The dialog" place="over">
          <EditDialogs />
        </PanelBoundary>
        <WithoutScripts />
        <Dialogs />
      </div>
    </>
  );
}

function PreviewBanner() {
  const isShown = useExplorer(({ preview }) => preview !== null);
  return isShown && <HistoryPreviewBanner />;
}

/** What the page says to those who run no scripts. */
function WithoutScripts() {
  const nonce = useMantineStyleNonce()?.();
  const id = useExplorer(({ start }) => start.network.id);
  return (
    <noscript>
      <style nonce={nonce}>{NO_SCRIPT_STYLE}</style>
      <p className={styles.noScript}>
        Without JavaScript the map stands still and the table lists the first ties. All of them, with their
        evidence, are at <a href={`/api/networks/${id}/graph`}>the network’s own address</a>.
      </p>
    </noscript>
  );
}
