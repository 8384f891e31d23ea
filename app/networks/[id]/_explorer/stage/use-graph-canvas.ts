'use client';

import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import type { Selection } from '@/lib/explorer/view-state';
import type { CanvasCallbacks, GraphCanvas } from '@/lib/view/canvas-contract';
import { loadFonts } from '@/lib/view/canvas-fonts';
import type { CanvasTheme } from '@/lib/view/canvas-theme';
import type { Highlight } from '@/lib/view/highlight';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { loadSelectionDetails } from '../details/load-selection-details';
import { useExplorerStore } from '../state/explorer-store-context';
import { isLargeView } from './renderer-switch';
import { loadStageCanvas } from './stage-canvas';

/** How long a map waits for its fonts before it is drawn without names, in milliseconds: its picture stands meanwhile. */
export const FONT_PATIENCE_MS = 250;

/** `missing`: what draws it could not be loaded. */
export type CanvasPhase = 'loading' | 'ready' | 'failed' | 'missing';

/** What a canvas was told last. */
type Told = {
  readonly view: View;
  readonly positions: Positions | null;
  readonly theme: CanvasTheme;
  readonly flags: Readonly<Record<string, string>>;
  readonly callbacks: CanvasCallbacks;
  readonly highlighted: Highlight | null;
};

/** What is drawn, where, and what keeps the canvas. */
type Drawn = Told & {
  readonly canvas: RefObject<GraphCanvas | null>;
  readonly host: RefObject<HTMLDivElement | null>;
  readonly elementCount: number;
};

/**
 * Keeps a canvas in a host: one effect creates it as soon as there are positions, and loads what draws it; the others
 * update it. Returns how far it is, and what creates it again.
 */
export function useGraphCanvas({
  canvas,
  host,
  view,
  positions,
  theme,
  flags,
  callbacks,
  highlighted,
  elementCount,
}: Drawn): { readonly phase: CanvasPhase; readonly again: () => void } {
  const [phase, setPhase] = useState<CanvasPhase>('loading');
  const [turn, setTurn] = useState(0);
  const { setMap, getState } = useExplorerStore();
  const reducedMotion = useReducedMotion();
  const now = { view, positions, theme, flags, reducedMotion, callbacks, highlighted, elementCount };
  const latest = useRef(now);
  latest.current = now;
  const hasPositions = positions !== null;
  const told = useRef<Told>(now);

  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn creates it again.
  useEffect(() => {
    let isGone = false;
    if (!hasPositions) {
      // A map that is no longer grouped waits for the places of its actors as one that was just opened.
      setPhase('loading');
      return;
    }
    async function create() {
      const draw = await loadDrawing(latest.current.view, getState().painted.state.selection);
      const now = latest.current;
      if (isGone || !host.current || !now.positions) return;
      const map = draw(host.current, { ...now, positions: now.positions });
      // Before its first drawing, which would be followed by another.
      if (now.highlighted) map.light(now.highlighted);
      canvas.current = map;
      told.current = now;
      // The server's picture stands until there is another.
      if (isLargeView(now.view)) await map.whenDrawn();
      if (isGone) return;
      setMap({ map });
      setPhase('ready');
    }
    create().catch((error: unknown) => setPhase(isLoadFailure(error) ? 'missing' : 'failed'));
    return () => {
      isGone = true;
      canvas.current?.destroy();
      canvas.current = null;
      setMap({ map: null });
    };
  }, [hasPositions, canvas, host, setMap, getState, turn]);

  useNews(canvas, told, { ...now, isReady: phase === 'ready' });

  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { phase, again };
}

/** Loads what a view is drawn with, and returns what draws it. */
async function loadDrawing(view: View, selection: Selection) {
  const [draw] = await Promise.all([
    loadStageCanvas(view),
    loadFonts(view.actors, FONT_PATIENCE_MS),
    // Before the map: its news reaches the panels, and would have what the server drew there drawn anew under a user's press.
    selection.kind !== 'none' && loadSelectionDetails().catch(() => {}),
  ]);
  return draw;
}

/**
 * Tells a canvas that is ready what it was not told yet. What it was created with it knows, and would draw again. It is told before the
 * page is painted: a large map is painted in a worker, which can begin meanwhile, and all that is told is seen in one frame.
 */
function useNews(
  canvas: RefObject<GraphCanvas | null>,
  told: RefObject<Told>,
  { isReady, view, positions, theme, flags, callbacks, highlighted }: Told & { readonly isReady: boolean },
): void {
  /** Returns what was told before, if it was something else. */
  const note = useCallback(
    (news: Partial<Told>): Told | null => {
      const last = told.current;
      const next = { ...last, ...news };
      const keys = Object.keys(news) as (keyof Told)[];
      if (!isReady || keys.every((key) => next[key] === last[key])) return null;
      told.current = next;
      return last;
    },
    [isReady, told],
  );

  useLayoutEffect(() => {
    const last = positions && note({ view, positions });
    if (last) canvas.current?.update(view, positions, { animate: last.positions !== positions });
  }, [canvas, note, view, positions]);

  useLayoutEffect(() => {
    if (note({ theme })) canvas.current?.setTheme(theme);
  }, [canvas, note, theme]);

  useLayoutEffect(() => {
    if (note({ flags })) canvas.current?.setFlags(flags);
  }, [canvas, note, flags]);

  useLayoutEffect(() => {
    if (note({ callbacks })) canvas.current?.setCallbacks(callbacks);
  }, [canvas, note, callbacks]);

  useLayoutEffect(() => {
    if (note({ highlighted })) canvas.current?.light(highlighted);
  }, [canvas, note, highlighted]);
}
