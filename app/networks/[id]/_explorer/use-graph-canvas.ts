'use client';

import { useReducedMotion } from '@mantine/hooks';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { CanvasCallbacks, GraphCanvas } from '@/lib/cytoscape/canvas';
import type { CanvasTheme } from '@/lib/cytoscape/theme';
import type { Lit } from '@/lib/view/lit';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';

/**
 * Keeps a canvas in a host: one effect creates it as soon as there are positions, and loads Cytoscape for it; the others
 * update it. Answers how far it is.
 */
export function useGraphCanvas({
  canvas,
  host,
  view,
  positions,
  theme,
  flags,
  callbacks,
  lit,
  elementCount,
}: {
  canvas: RefObject<GraphCanvas | null>;
  host: RefObject<HTMLDivElement | null>;
  view: View;
  positions: Positions | null;
  theme: CanvasTheme;
  flags: Readonly<Record<string, string>>;
  callbacks: CanvasCallbacks;
  lit: Lit | null;
  elementCount: number;
}): 'loading' | 'ready' | 'failed' {
  const [phase, setPhase] = useState<'loading' | 'ready' | 'failed'>('loading');
  const reducedMotion = useReducedMotion();
  const latest = useRef({ view, positions, theme, flags, reducedMotion, callbacks, elementCount });
  latest.current = { view, positions, theme, flags, reducedMotion, callbacks, elementCount };
  const hasPositions = positions !== null;

  useEffect(() => {
    let isGone = false;
    if (!hasPositions) return;
    async function create() {
      const { createGraphCanvas } = await import('@/lib/cytoscape/canvas');
      const now = latest.current;
      if (isGone || !host.current || !now.positions) return;
      canvas.current = createGraphCanvas(host.current, { ...now, positions: now.positions });
      setPhase('ready');
    }
    create().catch(() => setPhase('failed'));
    return () => {
      isGone = true;
      canvas.current?.destroy();
      canvas.current = null;
    };
  }, [hasPositions, canvas, host]);

  const previous = useRef(positions);
  useEffect(() => {
    if (phase !== 'ready' || !positions) return;
    const isArranged = previous.current !== positions;
    previous.current = positions;
    canvas.current?.update(view, positions, { animate: isArranged });
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
    if (phase === 'ready') canvas.current?.light(lit);
  }, [phase, canvas, lit]);

  return phase;
}
