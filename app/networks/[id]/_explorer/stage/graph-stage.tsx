'use client';

import { Button, CloseButton, Loader, useComputedColorScheme } from '@mantine/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import hidden from '@/app/_layout/hidden.module.css';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { Picture } from '@/app/_symbols/picture';
import { toFilter } from '@/lib/explorer/questions/to-question';
import { getToldFinding, mayEditNow } from '@/lib/explorer/state/explorer-state';
import { describeHidden, toFilterSentence } from '@/lib/graph/filter/filter-sentence';
import { toAmount } from '@/lib/network/changes/thing-words';
import type { CanvasCallbacks, DrawnTie, GraphCanvas } from '@/lib/view/canvas-contract';
import { getCanvasTheme } from '@/lib/view/canvas-theme';
import {
  findHighlightedChannel,
  type Highlight,
  toFindingHighlight,
  toHighlight,
} from '@/lib/view/highlight';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { STAGE_ID } from '../actions/panel-focus';
import { useAtRest } from '../controls/use-at-rest';
import { FILLS_FIELDS, fillWaitingField, stopWaiting } from '../controls/use-map-choice';
import { useStays } from '../controls/use-stays';
import { loadTypeMenu } from '../editing/lazy-editing';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './graph-stage.module.css';
import type { MenuRequest } from './menu-request';
import { isLargeView, loadRenderers, mayNeedBoth } from './renderer-switch';
import { loadStageCanvas } from './stage-canvas';
import { useCanvasKeys } from './use-canvas-keys';
import { useGraphCanvas } from './use-graph-canvas';
import { useMapView, useSideCallbacks, useSidePlaces } from './use-sides';
import { useStoryCallbacks, useStoryPlaces } from './use-stories';

/** Loads the menu of a right click. */
export const loadStageMenu = () => import('./stage-menu').then((module) => module.StageMenu);

/** When the map has been at rest for so long, in milliseconds, what may draw it later is loaded. */
const REST_MS = 3_000;

/** What cannot be loaded now is loaded when it is needed, and says so then. */
const loadAhead = () => void loadRenderers().catch(() => {});

/** Above this many actors any layout is a hairball, and a smaller question reads better. */
const MAX_LEGIBLE_ACTORS = 300;

/** Loaded when it is first asked for. */
const StageMenu = createLazyPart('StageMenu', loadStageMenu, {
  place: 'over',
  isOpen: ({ request }) => request !== null,
  close: ({ onClose }) => onClose,
});
const TypeMenu = createLazyPart('TypeMenu', loadTypeMenu, {
  place: 'over',
  isOpen: ({ drawn }) => drawn !== null,
  close: ({ onClose }) => onClose,
});

/** Set while the map has the focus from a pointer: a frame around it is for those who use the keyboard. */
const BY_POINTER = 'data-by-pointer';

/** The map. The server's picture of it stands until Cytoscape has loaded. */
export function GraphStage({
  positions,
  flags,
  picture,
  onPlace,
}: {
  positions: Positions | null;
  flags: Readonly<Record<string, string>>;
  picture: string;
  onPlace: (placed: Positions) => void;
}) {
  const { view, highlighted: told } = useMapView();
  const graph = useExplorer(({ now }) => now.graph);
  const shown = useExplorer(({ now }) => now.shown);
  const store = useExplorerStore();
  const { dispatch, announce } = store;
  const network = useExplorer(({ now }) => now.network);
  const state = useExplorer(({ now }) => now.state);
  const highlighted = useHighlight(view, told);
  const canvas = useRef<GraphCanvas | null>(null);
  const host = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const hasMenu = useStays(menu !== null);
  const mayEdit = useExplorer(mayEditNow);
  const [drawn, setDrawn] = useState<DrawnTie | null>(null);
  const hasDrawn = useStays(drawn !== null);
  const theme = getCanvasTheme(useComputedColorScheme('light', { getInitialValueInEffect: false }));
  const [outOfSight, setOutOfSight] = useState(0);
  const [isOwnCamera, setOwnCamera] = useState(false);
  const [isMissing, setMissing] = useState(false);
  useAtRest(loadAhead, REST_MS, mayNeedBoth(graph.order + graph.size));
  const { places: bySides, move } = useSidePlaces(view, positions);
  const callbacks = useMemo<CanvasCallbacks>(
    () => ({
      onSelect: ({ actor, relationship, ties, claim, additive }) => {
        if (actor && fillWaitingField(store, actor)) return;
        stopWaiting(store);
        if (actor) dispatch({ type: 'selectActor', actor, additive });
        else if (ties) dispatch({ type: 'selectRelationships', relationships: ties, additive });
        else if (relationship) dispatch({ type: 'selectRelationship', relationship, additive });
        else if (claim) dispatch({ type: 'selectClaim', claim });
        else if (!additive) dispatch({ type: 'clearSelection' });
      },
      onMeeting: (meeting) => dispatch({ type: 'selectMeeting', meeting }),
      onFocus: (actor) => dispatch({ type: 'setFocus', actors: [actor] }),
      onMenu: setMenu,
      onOutOfSight: setOutOfSight,
      onOwnCamera: setOwnCamera,
      onMissing: () => setMissing(true),
      onPlace: (placed) => (move ?? onPlace)(placed),
      ...(mayEdit && { onDraw: setDrawn }),
    }),
    [store, dispatch, move, onPlace, mayEdit],
  );
  const { places, toPlain } = useStoryPlaces(host, view, bySides);
  const { phase, again } = useGraphCanvas({
    canvas,
    host,
    view,
    positions: places,
    theme,
    flags,
    callbacks: useSideCallbacks(view, useStoryCallbacks(view, callbacks, toPlain)),
    highlighted,
    elementCount: graph.order + graph.size,
  });

  const closeDrawn = useCallback(() => setDrawn(null), []);
  const onKeyDown = useCanvasKeys(canvas, setMenu);
  const cards = view.claims.filter(({ isCard }) => isCard).length;
  const isEmpty = view.actors.length === 0;
  return (
    <div className={styles.stage}>
      {phase !== 'ready' && picture && (
        <Picture svg={picture} types={view.types} className={styles.picture} />
      )}
      <div
        id={STAGE_ID}
        ref={host}
        className={styles.host}
        {...{ [FILLS_FIELDS]: '' }}
        data-ready={phase === 'ready' || undefined}
        role="application"
        aria-roledescription="network map"
        aria-label={`${network.title}. ${toFilterSentence(graph, toFilter(state))}: ${toAmount(view.actors.length, 'actor')}, ${toAmount(shown.relationships.size, 'tie')}${shown.meetings.size > 0 ? `, ${toAmount(shown.meetings.size, 'meeting')}` : ''}${cards > 0 ? `, ${toAmount(cards, 'claim')}` : ''}.`}
        aria-describedby={`${STAGE_ID}-keys`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is moved over with the arrow keys.
        tabIndex={0}
        onPointerDownCapture={({ currentTarget }) => currentTarget.setAttribute(BY_POINTER, '')}
        // Cytoscape takes the focus and gives it back with each press: it then goes to nothing else.
        onBlur={({ currentTarget, relatedTarget }) =>
          relatedTarget && currentTarget.removeAttribute(BY_POINTER)
        }
        onKeyDown={(event) => {
          event.currentTarget.removeAttribute(BY_POINTER);
          onKeyDown(event);
        }}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={`${STAGE_ID}-keys`} className={hidden.visuallyHidden}>
        Arrow keys move from actor to actor along ties, comma and full stop go through an actor’s ties, from
        where an arrow goes along that tie, Enter selects, F shows the neighbourhood, Shift F sets it in
        rings, M opens the menu. The table lists the same ties.
      </p>
      {phase === 'loading' && !positions && (
        <p className={styles.status}>
          <Loader size="xs" color="var(--ink-soft)" /> Arranging {graph.order.toLocaleString('en')} actors …
        </p>
      )}
      {phase === 'missing' && (
        <div className={styles.missing}>
          <WaitingFor
            what="The map that moves"
            place="panel"
            load={() => loadStageCanvas(view)}
            onLoaded={again}
          />
        </div>
      )}
      {isMissing && (
        <WaitingFor
          what="What draws a map of this size"
          place="over"
          load={loadRenderers}
          onLoaded={() => {
            setMissing(false);
            if (places) canvas.current?.update(view, places);
          }}
          onClose={() => setMissing(false)}
        />
      )}
      {phase === 'failed' && (
        <p className={styles.status} role="alert">
          The map could not be drawn in this browser. The table lists the same ties.
        </p>
      )}
      {view.sides ? (
        <SidesNote view={view} />
      ) : (
        view.actors.length > MAX_LEGIBLE_ACTORS && (
          <CrowdNote count={view.actors.length} isOverview={isLargeView(view)} />
        )
      )}
      {!isEmpty && (outOfSight > 0 || isOwnCamera) && (
        <button
          type="button"
          data-action="show-all"
          className={styles.showAll}
          onClick={() => canvas.current?.fit(undefined, { animate: true })}
        >
          {outOfSight > 0 && (
            <>
              {outOfSight.toLocaleString('en')} {outOfSight === 1 ? 'actor is' : 'actors are'} out of sight.{' '}
            </>
          )}
          <span>Show all</span>
        </button>
      )}
      {isEmpty && (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{graph.order > 0 ? 'Nothing matches' : 'An empty map'}</p>
          <p>{describeHidden(shown) || 'This network has no actors yet.'}</p>
          {graph.order === 0 && <AddFirst />}
          {graph.order > 0 && (
            <Button
              data-action="show-everything"
              variant="default"
              onClick={() => {
                dispatch({ type: 'clearAll' });
                announce('All filters are off.');
              }}
            >
              Show everything
            </Button>
          )}
        </div>
      )}
      {hasDrawn && <TypeMenu drawn={drawn} onClose={closeDrawn} />}
      {hasMenu && <StageMenu request={menu} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** What the map highlights: the channel that is pointed at, or chosen; else what is left when actors or ties are taken out; else the finding. */
function useHighlight(view: View, stories: Highlight | null): Highlight | null {
  const channels = useExplorer(({ answers }) => answers.channels.answer?.channels);
  const pointed = useExplorer((explorer) => explorer.pointed);
  const channel = useExplorer(({ now }) => now.state.channel);
  const way = useExplorer(({ now }) => now.state.way);
  const finding = useExplorer(getToldFinding);
  const out = useExplorer(({ now }) => now.state.out);
  const outTies = useExplorer(({ now }) => now.state.outTies);
  return useMemo(() => {
    const highlighted = findHighlightedChannel(channels ?? [], pointed ?? { channel, way });
    return stories ?? toHighlight(highlighted, view, { out, outTies }) ?? toFindingHighlight(finding);
  }, [stories, channels, pointed, channel, way, view, out, outTies, finding]);
}

function AddFirst() {
  const mayEdit = useExplorer(mayEditNow);
  const { openForm } = useExplorerStore();
  if (!mayEdit) return null;
  return (
    <>
      <Button data-action="new-actor" onClick={() => openForm({ kind: 'actor', id: null })}>
        Add the first actor
      </Button>
      <p className={styles.emptyHint}>
        Or press <kbd>N</kbd>. With two of them, drag from one to the other to draw a tie.
      </p>
    </>
  );
}

/** Says once that the map is grouped, and how to see who is in a side. */
function SidesNote({ view }: { view: View }) {
  const [isRead, setRead] = useState(false);
  const sides = (view.sides ?? []).filter(({ actors }) => actors.length > 1);
  const lines = view.legs.filter(({ bundle }) => bundle).length;
  const { omittedLines = 0 } = view;
  const isFirst = !sides.some(({ isOpen }) => isOpen);
  if (isRead || sides.length === 0 || !(isFirst || omittedLines > 0)) return null;
  return (
    <p className={styles.hint}>
      {omittedLines > 0 &&
        `The ${lines} strongest of ${(lines + omittedLines).toLocaleString('en')} lines are drawn. `}
      {isFirst && 'Double-click a side to open it; Shift-click a second to see who connects the two. '}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close" onClick={() => setRead(true)} />
    </p>
  );
}

function CrowdNote({ count, isOverview }: { count: number; isOverview: boolean }) {
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <p className={styles.crowd}>
      {count.toLocaleString('en')} actors at once are hard to read. Search for one and press Enter: its
      neighbourhood is shown.{isOverview && ' Zoom in to read names and draw ties.'}{' '}
      <CloseButton data-action="close-notice" size="sm" aria-label="Close" onClick={() => setRead(true)} />
    </p>
  );
}
