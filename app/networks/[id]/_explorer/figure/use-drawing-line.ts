'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { createDrawingLine, type DrawingLine } from '@/app/_figure/browser/drawing-line';
import type { Network } from '@/lib/network/network';
import type { LensId } from '@/lib/vocabulary/lenses';

/** A line of figures of the network for as long as the panel is there; its worker starts with the first figure. */
export function useDrawingLine(
  network: Network,
  defaultLens: LensId,
  flags: Readonly<Record<string, string>>,
): RefObject<DrawingLine | null> {
  const line = useRef<DrawingLine | null>(null);
  useEffect(() => {
    line.current = createDrawingLine(network, { defaultLens, flags });
    return () => {
      line.current?.destroy();
      line.current = null;
    };
  }, [network, defaultLens, flags]);
  return line;
}
