'use client';

import { useComputedColorScheme } from '@mantine/core';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createFigureClient, type FigureClient } from '@/app/_figure/browser/figure-client';
import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import { toViewContext } from '@/lib/explorer/default-view';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import type { FigureOptions } from '@/lib/figure/options/figure-options';
import type { Network } from '@/lib/network/network';
import { getMapView, getView } from '@/lib/view/get-view';
import { unspreadPart } from '@/lib/view/spread-down';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import styles from './figure.module.css';
import { FigureActions } from './figure-actions';
import { FigureForm } from './figure-form';
import { findCanonical, toDrawingOrder, toFigureLink, toFigurePlaces } from './figure-order';
import { FigurePreview } from './figure-preview';
import { FigureWords } from './figure-words';
import { isSameOrder } from './kept-figures';
import { useFigureActs } from './use-figure-acts';
import { useFigureChoices } from './use-figure-choices';
import { useFigurePreview } from './use-figure-preview';

/** From so many actors and ties on, a browser would show an SVG with a jerk, and the preview is a picture of pixels. */
const MAX_PREVIEWED_AS_SVG = 600;
const PREVIEW_PIXELS = 1600;
const NOWHERE = {};
const NOBODY: readonly string[] = [];

/** The preview of the figure, and what a person does with it. It is drawn as the view was when the panel opened. */
export function FigureDialog() {
  const network = useExplorer(({ painted }) => painted.network);
  const graph = useExplorer(({ painted }) => painted.graph);
  const state = useExplorer(({ painted }) => painted.state);
  const flags = useExplorer((explorer) => explorer.flags);
  const hasPositions = useExplorer(({ arrangement }) => arrangement !== null);
  const context = useMemo(() => ({ ...toViewContext(graph), site: window.location.origin }), [graph]);
  const { choices, choose, choosePart } = useFigureChoices(context);
  const options = useFigureOptions(choices);
  const places = useFigurePlaces();
  const order = useCallback(
    (format: FigureFormatId, changes: Partial<FigureOptions> = {}) =>
      toDrawingOrder(state, { ...options, ...changes }, places.positions, format, context),
    [state, options, places, context],
  );
  const isLarge = useSize(options.sides) > MAX_PREVIEWED_AS_SVG;
  // How many pixels the PNG will have changes nothing in the preview.
  const wanted = useMemo(
    () => (hasPositions ? order(isLarge ? 'png' : 'svg', { pixels: PREVIEW_PIXELS }) : null),
    [hasPositions, order, isLarge],
  );
  const latest = useStill(wanted);
  const client = useFigureClient(network, flags);
  const { preview, again, settled } = useFigurePreview(client, latest);
  const acts = useFigureActs({ client, choices, id: network.id, order, settled });
  const size = preview.drawn?.figure ?? null;
  return (
    <div className={styles.studio}>
      <FigurePreview preview={preview} isTransparent={options.transparent} onAgain={again} />
      <div className={styles.side}>
        <div data-action="set-figure" className={styles.choices}>
          <FigureForm
            choices={{ ...choices, options }}
            size={size}
            onChoose={choose}
            onChoosePart={choosePart}
          />
          <FigureWords
            description={size?.description ?? ''}
            link={(pixels) =>
              toFigureLink(state, { ...options, ...pixels }, places.placed, choices.format, context)
            }
            choices={choices}
            size={size}
          />
        </div>
        <FigureActions
          acts={acts}
          format={choices.format}
          canDraw={preview.refusal === null && preview.failure === null}
          id={network.id}
        />
      </div>
    </div>
  );
}

/** Returns what is chosen; where no theme is, that of the page. The frame is what was in sight when the panel opened. */
function useFigureOptions({ options, theme }: ReturnType<typeof useFigureChoices>['choices']): FigureOptions {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const { getState } = useExplorerStore();
  const [frame] = useState(() => {
    const { map, downSpread } = getState();
    return map && unspreadPart(map.getExtent(), downSpread);
  });
  return useMemo(() => ({ ...options, theme: theme ?? scheme, frame }), [options, theme, scheme, frame]);
}

/** Returns where actors stand in the figure, and which of them stand elsewhere than in the layout that a link names. */
function useFigurePlaces(): ReturnType<typeof toFigurePlaces> {
  const graph = useExplorer(({ painted }) => painted.graph);
  const layout = useExplorer(({ painted }) => painted.state.layout);
  const isGrouped = useExplorer(({ painted }) => painted.state.group !== 'none');
  const view = useExplorer(({ painted }) => getView(painted.source));
  const positions = useExplorer(({ arrangement }) => arrangement?.positions ?? NOWHERE);
  const canonical = useExplorer(({ arrangement }) => arrangement?.canonical ?? null);
  return useMemo(() => {
    const found = toFigurePlaces(view, positions, canonical && findCanonical(canonical, graph, layout));
    // Sides stand where all of their actors do, whether a filter shows these or not.
    return isGrouped ? { ...found, positions: { ...positions, ...found.positions } } : found;
  }, [view, positions, canonical, graph, layout, isGrouped]);
}

/** Returns how many actors and ties the figure draws: with sides as on the map, or each actor for itself. */
function useSize(sides: FigureOptions['sides']): number {
  return useExplorer(({ painted: { source } }) => {
    const { actors, legs } = sides === 'map' ? getMapView(source, NOBODY).view : getView(source);
    return actors.length + legs.length;
  });
}

/** Returns the same object for as long as an order says the same. */
function useStill(order: DrawingOrder | null): DrawingOrder | null {
  const [still, setStill] = useState(order);
  const isSame = isSameOrder(still, order);
  if (!isSame) setStill(order);
  return isSame ? still : order;
}

/** A client for figures of the network, for as long as the panel is there; its worker starts with the first figure. */
function useFigureClient(
  network: Network,
  flags: Readonly<Record<string, string>>,
): RefObject<FigureClient | null> {
  const client = useRef<FigureClient | null>(null);
  useEffect(() => {
    client.current = createFigureClient(network, { flags });
    return () => {
      client.current?.destroy();
      client.current = null;
    };
  }, [network, flags]);
  return client;
}
