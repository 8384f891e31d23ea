'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { createFigureClient, type FigureClient } from '@/app/_figure/browser/figure-client';
import type { Network } from '@/lib/network/network';
import type { LensId } from '@/lib/vocabulary/lenses';

/** A client for figures of the network, for as long as the panel is there; its worker starts with the first figure. */
export function useFigureClient(
  network: Network,
  defaultLens: LensId,
  flags: Readonly<Record<string, string>>,
): RefObject<FigureClient | null> {
  const client = useRef<FigureClient | null>(null);
  useEffect(() => {
    client.current = createFigureClient(network, { defaultLens, flags });
    return () => {
      client.current?.destroy();
      client.current = null;
    };
  }, [network, defaultLens, flags]);
  return client;
}
