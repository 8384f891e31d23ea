'use client';

import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
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
}: {
  canvas: RefObject<GraphCanvas | null>;
  host: RefObject<HTMLDivElement | null>;
  view: View;
  positions: Positions | null;
  theme: CanvasTheme;
  flags: Readonly<Record<string, string>>;
  callbacks: CanvasCallbacks;
  highlighted: Highlight | null;
  elementCount: number;
}): { readonly phase: CanvasPhase; readonly again: () => void } {
  const [phase, setPhase] = useState<CanvasPhase>('loading');
  const [turn, setTurn] = useState(0);
  const { setMap, getState } = useExplorerStore();
  const reducedMotion = useReducedMotion();
  const latest = useRef({ view, positions, theme, flags, reducedMotion, callbacks, elementCount });
  latest.current = { view, positions, theme, flags, reducedMotion, callbacks, elementCount };
  const hasPositions = positions !== null;
  /** What the canvas shows. */
  const drawn = useRef<{ readonly view: View; readonly positions: Positions } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies(turn): each turn creates it again.
  useEffect(() => {
    let isGone = false;
    if (!hasPositions) return;
    async function create() {
      const { view: first } = latest.current;
      const [draw] = await Promise.all([
        loadStageCanvas(first),
        loadFonts(first.actors, FONT_PATIENCE_MS),
        // Before the map: its news reaches the panels, and would have what the server drew there drawn anew under a user's press.
        getState().painted.state.selection.kind !== 'none' && loadSelectionDetails().catch(() => {}),
      ]);
      const now = latest.current;
      if (isGone || !host.current || !now.positions) return;
      const map = draw(host.current, { ...now, positions: now.positions });
      canvas.current = map;
      drawn.current = { view: now.view, positions: now.positions };
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

  useEffect(() => {
    if (phase !== 'ready' || !positions) return;
    const last = drawn.current;
    // What it was created with it has.
    if (last?.view === view && last.positions === positions) return;
    drawn.current = { view, positions };
    canvas.current?.update(view, positions, { animate: last?.positions !== positions });
  }, [phase, canvas, view, positions]);

  useEffect(() => {
    if (phase === 'ready') canvas.current?.setTheme(theme);
  }, [phase, canvas, theme]);

  const drawnFlags = useRef(flags);
  useEffect(() => {
    if (phase !== 'ready' || drawnFlags.current === flags) return;
    drawnFlags.current = flags;
    canvas.current?.setFlags(flags);
  }, [phase, canvas, flags]);

  useEffect(() => {
    if (phase === 'ready') canvas.current?.setCallbacks(callbacks);
  }, [phase, canvas, callbacks]);

  useEffect(() => {
    if (phase === 'ready') canvas.current?.light(highlighted);
  }, [phase, canvas, highlighted]);

  const again = useCallback(() => setTurn((last) => last + 1), []);
  return { phase, again };
}
