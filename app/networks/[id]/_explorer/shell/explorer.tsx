'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import type { GraphCanvas } from '@/lib/cytoscape/canvas';
import type { Placing, PlacingStep } from '@/lib/explorer/placing';
import type { LayoutId } from '@/lib/explorer/view-state';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { Issue } from '@/lib/network/issue';
import type { Network } from '@/lib/network/network';
import { buildView } from '@/lib/view/build-view';
import { markView } from '@/lib/view/mark-view';
import type { Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import { EditingProvider } from '../editing/editing-context';
import { useEditNews } from '../editing/use-edit-news';
import { useEditSession } from '../editing/use-edit-session';
import { useEditingValue } from '../editing/use-editing-value';
import type { HistoryPreview } from '../history/history-preview';
import { HistoryPreviewProvider, type HistoryPreviewValue } from '../history/history-preview-context';
import { GraphStage } from '../stage/graph-stage';
import type { KeptPlaces } from '../stage/places-state';
import { useFlags } from '../stage/use-flags';
import { useKeptPlaces } from '../stage/use-kept-places';
import { usePositions } from '../stage/use-positions';
import { AtOnce, Deferred, DeferredCounts, LatestProvider } from '../state/deferred';
import type { ExplorerValue } from '../state/explorer-context';
import { QuestionsProvider } from '../state/questions-context';
import { SharingProvider } from '../state/sharing-context';
import { useHighlight, useSizes } from '../state/use-answers';
import { useQuestions } from '../state/use-questions';
import { useViewState } from '../state/use-view-state';
import { TieTable } from '../table/tie-table';
import { Timeline } from '../timeline/timeline';
import { createAnnouncer } from './announcer';
import { ExplorerFrame } from './explorer-frame';
import { FilterPanel } from './filter-panel';
import { PanelBoundary } from './panel-boundary';
import { RightPanel } from './right-panel';

export type ExplorerProps = {
  readonly network: Network;
  /** The version that the network has where it is kept; 0 for a file that nobody has changed. */
  readonly version: number;
  /** Whether whoever looks at it may change it. */
  readonly mayEdit: boolean;
  /** Where actors of a network that is kept were left, by layout. */
  readonly places: KeptPlaces;
  /** Whether the network keeps the layout with which it began, and has changed since. */
  readonly isAsItBegan: boolean;
  readonly warnings: readonly Issue[];
  readonly defaultLens: LensId;
  /** The query of the address, without its question mark. */
  readonly query: string;
  readonly positions: Readonly<Partial<Record<LayoutId, Positions>>>;
  readonly flags: Readonly<Record<string, string>>;
  /** The server's drawing of the first view, as SVG. */
  readonly picture: string;
};

/** Made once, so that each is drawn again only for what it reads. */
const PANELS = {
  filters: (
    <PanelBoundary what="The panel of filters">
      <DeferredCounts>
        <FilterPanel />
      </DeferredCounts>
    </PanelBoundary>
  ),
  details: (
    <PanelBoundary what="The panel of details">
      <Deferred>
        <RightPanel />
      </Deferred>
    </PanelBoundary>
  ),
  table: (
    <PanelBoundary what="The table">
      <Deferred>
        <TieTable />
      </Deferred>
    </PanelBoundary>
  ),
  timeline: (
    <PanelBoundary what="The time line">
      <Deferred>
        <Timeline />
      </Deferred>
    </PanelBoundary>
  ),
};

/** The explorer of one network: state and graph here, panels below. */
export function Explorer({
  network: given,
  version,
  mayEdit,
  places,
  isAsItBegan,
  warnings,
  defaultLens,
  query,
  positions: initial,
  flags: givenFlags,
  picture,
}: ExplorerProps) {
  const [announcer] = useState(createAnnouncer);
  const { desk, network: current } = useEditSession(given, version);
  const [look, setLook] = useState<HistoryPreview | null>(null);
  const applyPlacing = useRef<(placing: Placing) => void>(() => {});
  const network = look?.network ?? current;
  const {
    editing: means,
    notice,
    notify,
    added,
  } = useEditingValue(desk, mayEdit && look === null, announcer.announce, applyPlacing);
  const flags = useFlags(network, givenFlags);
  const graph = useMemo(() => buildNetworkGraph(network), [network]);
  const context = useMemo(() => ({ graph, defaultLens }), [graph, defaultLens]);
  const { state, problems, dispatch, dismissProblems } = useViewState(context, query);
  const { lens, types, kinds, standings, without, since, until, focus, hops, q, selection } = state;
  const shown = useMemo(
    () => filterNetwork(graph, { lens, types, kinds, standings, without, since, until, focus, hops, q }),
    [graph, lens, types, kinds, standings, without, since, until, focus, hops, q],
  );
  const asked = useQuestions(network, state);
  const sizes = useSizes(asked.brokers.answer, state.size);
  const view = useMemo(() => {
    const plain = buildView(graph, shown, { selection, focus }, sizes?.shares);
    return look?.kind === 'comparison' ? markView(plain, look.marks) : plain;
  }, [graph, shown, selection, focus, sizes, look]);
  const highlighted = useHighlight(asked.channels.answer, view, state);
  const canvas = useRef<GraphCanvas | null>(null);
  const record = useCallback(
    (step: PlacingStep) =>
      desk.open().then(
        (opened) => opened.recordPlacing(step),
        // Without the server it is done all the same, and cannot be undone.
        () => {},
      ),
    [desk],
  );
  const arrangement = usePositions({
    graph,
    state,
    dispatch,
    defaultLens,
    initial,
    isOwnLayout: !isAsItBegan && Object.values(places).every(isNowhere),
    kept: useKeptPlaces({ desk, networkId: given.id, version, mayEdit, initial: places }),
    record,
  });
  applyPlacing.current = (placing) => {
    arrangement.apply(placing);
    if (placing.layout !== state.layout) dispatch({ type: 'setLayout', layout: placing.layout });
  };
  const sentence = toFilterSentence(graph, state);
  const [isExporting, setExporting] = useState(false);
  const value = useMemo<ExplorerValue>(
    () => ({
      network,
      graph,
      state,
      shown,
      view,
      flags,
      dispatch,
      announce: announcer.announce,
      canvas,
      highlighted,
      sizes,
    }),
    [network, graph, state, shown, view, flags, dispatch, announcer, highlighted, sizes],
  );

  const { placeNew: place, settle } = arrangement;
  const isPreviewing = look !== null;
  const editing = useMemo(() => {
    // What is undone would not be seen while the past is.
    const undoing = isPreviewing ? { undo: doNothing, redo: doNothing } : {};
    return { ...means, ...undoing, place, settle };
  }, [means, isPreviewing, place, settle]);
  const looking = useMemo<HistoryPreviewValue>(
    () => ({ look, setLook, current, mayRestore: mayEdit }),
    [look, current, mayEdit],
  );
  useEditNews(desk, version, added, value, notify);

  const { arrangeSides } = arrangement;
  const { from, to, channel } = state;
  const along = asked.channels.answer?.channels[channel - 1]?.actors;
  const layOutSides = useCallback(() => {
    void arrangeSides(view, from, to, along ?? []).then(() =>
      dispatch({ type: 'setLayout', layout: 'layered' }),
    );
  }, [arrangeSides, view, from, to, along, dispatch]);
  const { listToShare } = arrangement;
  const sharing = useMemo(() => ({ listToShare, notify }), [listToShare, notify]);
  const questions = useMemo(() => ({ ...asked, layOutSides }), [asked, layOutSides]);

  return (
    <QuestionsProvider value={questions}>
      <EditingProvider value={editing}>
        <HistoryPreviewProvider value={looking}>
          <LatestProvider value={value}>
            <SharingProvider value={sharing}>
              <ExplorerFrame
                notice={notice}
                onNotice={notify}
                arrangement={arrangement}
                problems={problems}
                warnings={warnings}
                onDismissProblems={dismissProblems}
                announcer={announcer}
                sentence={sentence}
                isExporting={isExporting}
                onExporting={setExporting}
                {...PANELS}
                stage={
                  <PanelBoundary what="The map">
                    <AtOnce>
                      <GraphStage
                        positions={arrangement.positions}
                        picture={picture}
                        label={`${network.title}. ${sentence}: ${toAmount(view.actors.length, 'actor')}, ${toAmount(shown.relationships.size, 'tie')}.`}
                        onPlace={arrangement.place}
                      />
                    </AtOnce>
                  </PanelBoundary>
                }
              />
            </SharingProvider>
          </LatestProvider>
        </HistoryPreviewProvider>
      </EditingProvider>
    </QuestionsProvider>
  );
}

function doNothing() {}

function isNowhere({ arranged, placed }: NonNullable<KeptPlaces[LayoutId]>): boolean {
  return Object.keys(arranged).length + Object.keys(placed).length === 0;
}
