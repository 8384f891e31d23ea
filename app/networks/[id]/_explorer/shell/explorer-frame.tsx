'use client';

import { useMantineStyleNonce } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { describeHidden } from '@/lib/graph/filter/filter-sentence';
import { toAmount } from '@/lib/network/changes/thing-words';
import { getView } from '@/lib/view/get-view';
import { describeView } from '@/lib/view/view-words';
import { PanelBoundary } from '../controls/panel-boundary';
import { useStays } from '../controls/use-stays';
import { EditDialogs } from '../editing/edit-dialogs';
import { LineStrip } from '../editing/line-strip';
import { StageNotice } from '../editing/stage-notice';
import { LegendCard } from '../stage/legend-card';
import { PrintedLegend } from '../stage/printed-legend';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { TableView } from '../table/table-view';
import { TieTable } from '../table/tie-table';
import { Timeline } from '../timeline/timeline';
import { DroppedText } from './dropped-text';
import styles from './explorer.module.css';
import { FilterPanel } from './filter-panel';
import { FindingNote } from './finding-note';
import { Followers } from './followers';
import { loadDataDialog, loadFigurePanel, loadHelpDialog, loadHistoryPreviewBanner } from './lazy-panels';
import { NeighbourhoodActs } from './neighbourhood-acts';
import { Notices } from './notices';
import { PagePanel } from './page-panel';
import { RightPanel } from './right-panel';
import { SentenceLine } from './sentence-line';
import { SessionNotice } from './session-notice';
import { SheetTabs } from './sheet-tabs';
import { SkipLinks } from './skip-links';
import { TopBar } from './top-bar';
import { usePrintedSize } from './use-printed-size';
import { useWordsRoom } from './use-words-room';

type Dialog = { readonly opened: boolean; readonly onClose: () => void };

const DIALOG = {
  place: 'over',
  isOpen: ({ opened }: Dialog) => opened,
  close: ({ onClose }: Dialog) => onClose,
} as const;

/** Each is loaded when it is first opened, or when the page has been at rest. */
const FigurePanel = createLazyPart('FigurePanel', loadFigurePanel, DIALOG);

const DataDialog = createLazyPart('DataDialog', loadDataDialog, DIALOG);

const HelpDialog = createLazyPart('HelpDialog', loadHelpDialog, DIALOG);

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
      <DroppedText />
      <div className={styles.frame}>
        <SkipLinks />
        <PanelBoundary what="The bar at the top">
          <TopBar />
        </PanelBoundary>
        <LineStrip />
        <Notices />
        <SessionNotice />
        <div className={styles.body}>
          <PagePanel panel="filters" as="aside" className={styles.filters} label="Filters">
            <PanelBoundary what="The panel of filters">
              <FilterPanel />
            </PanelBoundary>
          </PagePanel>
          <Centre stage={stage} />
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

/** The map, and below it the table and the time line. */
function Centre({ stage }: { stage: ReactNode }) {
  const stageArea = useRef<HTMLDivElement>(null);
  usePrintedSize(stageArea);
  useWordsRoom(stageArea);
  return (
    <main className={styles.centre}>
      <PanelBoundary what="The finding" place="over">
        <FindingNote />
      </PanelBoundary>
      <div ref={stageArea} className={styles.stageArea}>
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
      <PrintedLegend />
      <PagePanel
        panel="table"
        as="section"
        className={styles.table}
        label="Table of ties"
        closed={<TableWithoutScripts />}
      >
        <PanelBoundary what="The table">
          <TableView />
        </PanelBoundary>
      </PagePanel>
      <PagePanel panel="time" as="section" className={styles.time} label="Time">
        <PanelBoundary what="The time line">
          <Timeline />
        </PanelBoundary>
      </PagePanel>
    </main>
  );
}

/** Those who run no scripts cannot open the table: they have it in any case. The page itself does not read what stands here. */
function TableWithoutScripts() {
  return (
    <noscript>
      <TieTable isStill />
    </noscript>
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

/** The dialogs over the page: the figure, the data, and the keys. */
function Dialogs() {
  const dialog = useExplorer((state) => state.dialog);
  const { closeDialog } = useExplorerStore();
  const hasFigure = useStays(dialog === 'figure');
  const hasData = useStays(dialog === 'data');
  const hasKeyboard = useStays(dialog === 'keyboard');
  return (
    <>
      {hasFigure && <FigurePanel opened={dialog === 'figure'} onClose={closeDialog} />}
      {hasData && <DataDialog opened={dialog === 'data'} onClose={closeDialog} />}
      {hasKeyboard && <HelpDialog opened={dialog === 'keyboard'} onClose={closeDialog} />}
    </>
  );
}

/** What is read aloud: the latest announcement, and how much is shown whenever that changes. */
function LiveRegion() {
  const view = useExplorer(({ painted }) => getView(painted.source));
  const shown = useExplorer(({ painted }) => painted.shown);
  const summary = `${toAmount(view.actors.length, 'actor')} and ${toAmount(shown.relationships.size, 'tie')} shown. ${describeHidden(shown)}`;
  const message = useExplorer(({ announcement }) => announcement);
  const { follow } = useExplorerStore();
  const before = useRef(summary);
  useEffect(() => {
    if (before.current === summary) return;
    before.current = summary;
    follow(summary);
  }, [follow, summary]);
  return (
    <div className={hidden.visuallyHidden} role="status" aria-live="polite">
      {message}
    </div>
  );
}

/** What the map shows, in words and numbers, and what it leaves out. */
function ViewSentence() {
  const graph = useExplorer(({ now }) => now.graph);
  const state = useExplorer(({ now }) => now.state);
  const view = useExplorer(({ now }) => getView(now.source));
  const shown = useExplorer(({ now }) => now.shown);
  const sides = useExplorer(({ now }) => now.sides);
  const words = useMemo(
    () => describeView(graph, state, { shown, view, sides }),
    [graph, state, shown, view, sides],
  );
  return <SentenceLine {...words}>{state.rings && <NeighbourhoodActs />}</SentenceLine>;
}
