'use client';

import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { ExplorerState } from '@/lib/explorer/state/explorer-state';
import { getToldFinding } from '@/lib/explorer/state/explorer-state';
import type { CanvasCallbacks } from '@/lib/view/canvas-contract';
import { getMapView, type MapView } from '@/lib/view/get-view';
import { fromSideNode } from '@/lib/view/group-view';
import { findHighlightedChannel } from '@/lib/view/highlight';
import { placeSides } from '@/lib/view/place-sides';
import type { Positions } from '@/lib/view/positions';
import { computeDownSpread, HIGH_WINDOW, spreadDown } from '@/lib/view/spread-down';
import { standAtOrigin } from '@/lib/view/stand-at-origin';
import type { View } from '@/lib/view/view';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { toBundleSelection } from './side-words';

const NOBODY: readonly string[] = [];

/** How long a grouped map waits for the places of all actors before its sides are set by their ties alone, in milliseconds. */
export const PLACES_PATIENCE_MS = 600;

/** Returns what the map draws now. Where it is grouped, the actors of the channel that is highlighted stand beside their sides. */
export function useMapView(): MapView {
  const source = useExplorer(({ now }) => now.source);
  const highlighted = useExplorer(findHighlightedActors);
  return getMapView(source, highlighted);
}

/** The actors of the channel that the map highlights, where it is grouped. */
function findHighlightedActors(state: ExplorerState): readonly string[] {
  if (state.now.sides === null) return NOBODY;
  const { answers, pointed, now } = state;
  const highlighted = findHighlightedChannel(answers.channels.answer?.channels ?? [], pointed ?? now.state);
  if (highlighted) return highlighted.actors;
  const finding = getToldFinding(state);
  return finding?.isMediated && finding.channel ? finding.channel.actors : NOBODY;
}

type SidePlaces = {
  readonly places: Positions | null;
  /** Keeps where the user has put nodes of the grouped map; null where the map is not grouped. */
  readonly move: ((placed: Positions) => void) | null;
};

/**
 * Returns where the nodes of a map stand, those of a grouped one by their sides. What the user moves on a grouped map stands there
 * in the link, until the map is grouped otherwise; in a high window closed sides stand further apart than the link says. Sides are shown before the places of all actors are there: to arrange ten
 * thousand actors takes many seconds, to set forty sides next to none.
 */
export function useSidePlaces(view: View, arranged: Positions | null): SidePlaces {
  const graph = useExplorer(({ now }) => now.graph);
  const sides = useExplorer(({ now }) => now.sides);
  const moved = useExplorer(({ now }) => now.state.moved);
  const { dispatch, setMap } = useExplorerStore();
  const isProvisional = useOverdue(arranged === null && sides !== null);
  const positions = isProvisional ? standAtOrigin(graph) : arranged;
  const isHigh = useMediaQuery(HIGH_WINDOW, false, { getInitialValueInEffect: false });
  // What the user moves changes nothing of how far apart the others stand.
  const times = useMemo(
    () =>
      isHigh && positions && sides && view.sides
        ? computeDownSpread(view, placeSides(graph, view, sides, positions))
        : 1,
    [graph, view, sides, positions, isHigh],
  );
  useLayoutEffect(() => setMap({ downSpread: times }), [setMap, times]);
  const places = useMemo(
    () =>
      positions && sides && view.sides
        ? spreadDown(placeSides(graph, view, sides, positions, moved), times)
        : positions,
    [graph, view, sides, positions, moved, times],
  );
  const move = useCallback(
    (placed: Positions) => dispatch({ type: 'moveNodes', moved: spreadDown(placed, 1 / times) }),
    [dispatch, times],
  );
  return { places, move: sides ? move : null };
}

/** Returns whether something has been waited for so long that the map is not left empty any longer. */
function useOverdue(isAwaited: boolean): boolean {
  const [isOverdue, setOverdue] = useState(false);
  useEffect(() => {
    if (!isAwaited) return;
    const timer = setTimeout(() => setOverdue(true), PLACES_PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setOverdue(false);
    };
  }, [isAwaited]);
  return isAwaited && isOverdue;
}

/** Returns callbacks that open, close and select sides where a node or a line of a grouped map stands for several. */
export function useSideCallbacks(view: View, callbacks: CanvasCallbacks): CanvasCallbacks {
  const { dispatch, announce } = useExplorerStore();
  return useMemo(() => {
    if (!view.sides) return callbacks;
    const { onSelect, onFocus, onMenu, onDraw, ...others } = callbacks;
    const legs = new Map(view.legs.map((leg) => [leg.relationship, leg]));
    return {
      ...others,
      onSelect: (hit) => {
        const side = hit.actor === null ? null : fromSideNode(hit.actor);
        const line = hit.relationship === null ? undefined : legs.get(hit.relationship);
        if (side !== null) dispatch({ type: 'selectSide', side, additive: hit.additive });
        else if (line?.bundle) dispatch(toBundleSelection({ ...line, bundle: line.bundle }));
        else onSelect?.(hit);
      },
      onFocus: (actor) => {
        const side = fromSideNode(actor);
        if (side !== null) dispatch({ type: 'toggleSide', side });
        else onFocus?.(actor);
      },
      ...(onMenu && {
        onMenu: (hit) => {
          const side = hit.actor === null ? null : fromSideNode(hit.actor);
          onMenu(side === null ? hit : { ...hit, actor: null, side });
        },
      }),
      ...(onDraw && {
        onDraw: (tie) => {
          const isOfSide = [tie.source, tie.target].some((id) => fromSideNode(id) !== null);
          if (isOfSide) announce('A tie is drawn between two actors: open the side first.');
          else onDraw(tie);
        },
      }),
    };
  }, [view, callbacks, dispatch, announce]);
}
