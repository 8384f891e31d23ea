'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LayoutRequest } from '@/lib/cytoscape/layout-request';
import { createLayoutRunner, type LayoutRunner } from '@/lib/cytoscape/run-layout';
import type { MissingCode } from '@/lib/explorer/arrangement';
import { isLoadFailure } from '@/lib/explorer/is-load-failure';
import type { Positions } from '@/lib/view/positions';

/** Lays out in a worker. A layout that waits for its code is given up for a newer one. */
export function useLayoutRunner(): {
  /** Returns null for a layout that failed or that a newer one took the place of. */
  readonly run: (request: LayoutRequest) => Promise<Positions | null>;
  /** Why the last layout failed, for people. */
  readonly failure: string | null;
  readonly missingCode: MissingCode | null;
} {
  const [failure, setFailure] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const waiting = useRef<((isLoaded: boolean) => void) | null>(null);
  const runner = useRunner();

  const goOn = useCallback((isLoaded: boolean) => {
    waiting.current?.(isLoaded);
    waiting.current = null;
    setMissing(false);
  }, []);
  const run = useCallback(
    async (request: LayoutRequest): Promise<Positions | null> => {
      goOn(false);
      try {
        const positions = (await runner.current?.run(request)) ?? null;
        setFailure(null);
        return positions;
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') return null;
        if (!isLoadFailure(error)) {
          setFailure(`The layout did not finish: ${error instanceof Error ? error.message : String(error)}`);
          return null;
        }
        setMissing(true);
        const isLoaded = await new Promise<boolean>((resolve) => {
          waiting.current = resolve;
        });
        return isLoaded ? run(request) : null;
      }
    },
    [goOn, runner],
  );
  const missingCode = useMemo(
    () => (isMissing ? { onLoaded: () => goOn(true), onClose: () => goOn(false) } : null),
    [isMissing, goOn],
  );
  return { run, failure, missingCode };
}

/** Keeps a layout's worker as long as the page. */
export function useRunner(): RefObject<LayoutRunner | null> {
  const runner = useRef<LayoutRunner | null>(null);
  useEffect(() => {
    runner.current = createLayoutRunner();
    return () => {
      runner.current?.destroy();
      runner.current = null;
    };
  }, []);
  return runner;
}
