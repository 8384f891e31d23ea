'use client';

import { Loader, useComputedColorScheme } from '@mantine/core';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { createLazyPart } from '@/app/_lazy/create-lazy-part';
import { WaitingFor } from '@/app/_lazy/waiting-for';
import { Picture } from '@/app/_symbols/picture';
import { getGraphIndex } from '@/lib/graph/model/graph-index';
import type { DrawnTie, GraphCanvas } from '@/lib/view/canvas-contract';
import { getCanvasTheme } from '@/lib/view/canvas-theme';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { useAtRest } from '../controls/use-at-rest';
import { useStays } from '../controls/use-stays';
import { loadTypeMenu } from '../editing/lazy-editing';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './graph-stage.module.css';
import type { MenuRequest } from './menu-request';
import { loadRenderers, mayNeedBoth } from './renderer-switch';
import { loadStageCanvas } from './stage-canvas';
import { StageHost } from './stage-host';
import { EmptyNote, ReadingNote, ShowAllNote } from './stage-notes';
import { useCanvasKeys } from './use-canvas-keys';
import { type CanvasPhase, useGraphCanvas } from './use-graph-canvas';
import { useHighlight } from './use-highlight';
import { useMapView, useSideCallbacks, useSidePlaces } from './use-sides';
import { useStageCallbacks } from './use-stage-callbacks';
import { useStoryCallbacks, useStoryPlaces } from './use-stories';

/** Loads the menu of a right click. */
export const loadStageMenu = () => import('./stage-menu').then((module) => module.StageMenu);

/** When the map has been at rest for so long, in milliseconds, what may draw it later is loaded. */
const REST_MS = 1_800;

/** What cannot be loaded now is loaded when it is needed, and says so then. */
const loadAhead = () => void loadRenderers().catch(() => {});

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

type StageProps = {
  positions: Positions | null;
  flags: Readonly<Record<string, string>>;
  picture: string;
  onPlace: (placed: Positions) => void;
};

/** The map. The server's picture of it stands until Cytoscape has loaded. */
export function GraphStage(props: StageProps) {
  const stage = useStage(props);
  const { view, canvas, phase, menu, setMenu, drawn, setDrawn } = stage;
  const { picture, positions } = props;
  const hasMenu = useStays(menu !== null);
  const hasDrawn = useStays(drawn !== null);
  const closeDrawn = useCallback(() => setDrawn(null), [setDrawn]);
  const onKeyDown = useCanvasKeys(canvas, setMenu);
  const isEmpty = view.actors.length === 0;
  const isArranged = positions !== null;
  const isAtRest = phase === 'ready' && isArranged;
  const showsAll = !isEmpty && (stage.outOfSight > 0 || stage.isOwnCamera);
  return (
    <div className={styles.stage}>
      {phase !== 'ready' && picture && (
        <Picture svg={picture} types={view.types} className={styles.picture} />
      )}
      <StageHost host={stage.host} view={view} isReady={isAtRest} onKeyDown={onKeyDown} />
      <PhaseNote phase={phase} view={view} isArranging={!isArranged} again={stage.again} />
      {stage.isMissing && (
        <WaitingFor
          what="What draws a map of this size"
          place="over"
          load={loadRenderers}
          onLoaded={stage.onRenderers}
          onClose={() => stage.setMissing(false)}
        />
      )}
      <ReadingNote view={view} isBottomTaken={!isAtRest || showsAll} />
      {showsAll && (
        <ShowAllNote
          outOfSight={stage.outOfSight}
          onShow={() => canvas.current?.fit(undefined, { animate: true })}
        />
      )}
      {isEmpty && <EmptyNote />}
      {hasDrawn && <TypeMenu drawn={drawn} onClose={closeDrawn} />}
      {hasMenu && <StageMenu request={menu} onClose={() => setMenu(null)} />}
    </div>
  );
}

/** Keeps the canvas of the map, and what it tells. */
function useStage({ positions, flags, onPlace }: StageProps) {
  const { view, highlighted: told } = useMapView();
  const graph = useExplorer(({ now }) => now.graph);
  const highlighted = useHighlight(view, told);
  const canvas = useRef<GraphCanvas | null>(null);
  const host = useRef<HTMLDivElement>(null);
  useFittedRoom(host);
  const [menu, setMenu] = useState<MenuRequest | null>(null);
  const [drawn, setDrawn] = useState<DrawnTie | null>(null);
  const theme = getCanvasTheme(useComputedColorScheme('light', { getInitialValueInEffect: false }));
  const [outOfSight, setOutOfSight] = useState(0);
  const [isOwnCamera, setOwnCamera] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const elementCount = graph.order + getGraphIndex(graph).legEnds.items.length / 2;
  useAtRest(loadAhead, REST_MS, mayNeedBoth(elementCount));
  const { places: bySides, move } = useSidePlaces(view, positions);
  const acts = useStageCallbacks({
    ...{ onPlace: move ?? onPlace, onMenu: setMenu, onDraw: setDrawn },
    ...{ onOutOfSight: setOutOfSight, onOwnCamera: setOwnCamera, onMissing: setMissing },
  });
  const { places, toPlain } = useStoryPlaces(host, view, bySides);
  const callbacks = useSideCallbacks(view, useStoryCallbacks(view, acts, toPlain));
  const { phase, again } = useGraphCanvas({
    ...{ canvas, host, view, theme, flags, callbacks, highlighted, elementCount },
    positions: places,
  });
  const onRenderers = () => {
    setMissing(false);
    if (places) canvas.current?.update(view, places);
  };
  return {
    ...{ view, canvas, host, phase, again, menu, setMenu, drawn, setDrawn },
    ...{ outOfSight, isOwnCamera, isMissing, setMissing, onRenderers },
  };
}

/** Groups the map, before it is drawn, where it has too little room for all actors. */
function useFittedRoom(host: RefObject<HTMLDivElement | null>): void {
  const { fitRoom } = useExplorerStore();
  useLayoutEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = host.current ?? {};
    // A map that has no size is in no page.
    if (clientWidth * clientHeight > 0) fitRoom(clientWidth * clientHeight);
  }, [host, fitRoom]);
}

/** Why there is no map that moves, or not yet. */
function PhaseNote({
  phase,
  view,
  isArranging,
  again,
}: {
  phase: CanvasPhase;
  view: View;
  isArranging: boolean;
  again: () => void;
}) {
  const count = useExplorer(({ now }) => now.graph.order);
  if (isArranging && (phase === 'loading' || phase === 'ready')) {
    return (
      <p className={styles.status}>
        <Loader size="xs" color="var(--ink-soft)" /> Arranging {count.toLocaleString('en')} actors …
      </p>
    );
  }
  if (phase === 'missing') {
    return (
      <div className={styles.missing}>
        <WaitingFor
          what="The map that moves"
          place="panel"
          load={() => loadStageCanvas(view)}
          onLoaded={again}
        />
      </div>
    );
  }
  if (phase !== 'failed') return null;
  return (
    <p className={styles.status} role="alert">
      The map could not be drawn in this browser. The table lists the same ties.
    </p>
  );
}
