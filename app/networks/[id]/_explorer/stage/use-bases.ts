'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  buildCanonicalRequest,
  buildFillRequest,
  isLaidOutInThread,
} from '@/app/networks/[id]/_layout/canonical-request';
import type { Bases, Canonical } from '@/lib/explorer/arrangement';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { Positions } from '@/lib/view/positions';
import { useExplorer } from '../state/explorer-store-context';
import { askLayout } from './ask-layout';
import type { PlacesKeeper } from './use-kept-places';
import type { useLayoutRunner } from './use-layout-runner';

/**
 * Returns where the layouts put actors, before anybody moves them by hand. Those that the page has not brought are asked for when
 * they are chosen: those of a large network from the server, else from a worker. `mergeBase` puts positions over those of a layout.
 */
export function useBases(
  initial: Bases,
  isOwnLayout: boolean,
  kept: PlacesKeeper,
  run: ReturnType<typeof useLayoutRunner>['run'],
) {
  const graph = useExplorer(({ now }) => now.graph);
  const layout = useExplorer(({ now }) => now.state.layout);
  const defaultLens = useExplorer(({ start }) => start.defaultLens);
  const networkId = useExplorer(({ start }) => start.network.id);
  const [bases, setBases] = useState<Bases>(initial);
  // The network's own layouts, as everybody has them; what is arranged anew takes their place on this page alone.
  const [canonical, setCanonical] = useState<Canonical>({ graph, arranged: isOwnLayout ? initial : {} });
  const mergeBase = useCallback(
    (id: LayoutId, positions: Positions) =>
      setBases((current) => ({ ...current, [id]: { ...current[id], ...positions } })),
    [],
  );
  const first = useRef(graph);
  const latestKept = useRef(kept);
  latestKept.current = kept;
  const missing = !bases[layout];
  useEffect(() => {
    if (!missing) return;
    const asking = new AbortController();
    const base = latestKept.current.getArranged(layout);
    const isOwn = Object.keys(base).length === 0;
    const settle = (positions: Positions) => {
      mergeBase(layout, { ...positions, ...base });
      if (!isOwn) return;
      setCanonical((current) => {
        const others = current.graph === graph ? current.arranged : {};
        return { graph, arranged: { ...others, [layout]: positions } };
      });
    };
    const find = async (): Promise<Positions | null> => {
      if (graph.nodes().every((id) => Object.hasOwn(base, id))) return base;
      const orders = [graph.nodes(), first.current.nodes()];
      const asked = isLaidOutInThread(graph) && (await askLayout(networkId, layout, orders, asking.signal));
      if (asked || asking.signal.aborted) return asked || null;
      return run(
        isOwn
          ? buildCanonicalRequest(graph, layout, defaultLens)
          : buildFillRequest(graph, layout, defaultLens, { base, placed: {} }),
      );
    };
    find().then((positions) => {
      if (positions) settle(positions);
    });
    return () => asking.abort();
  }, [missing, run, mergeBase, layout, graph, defaultLens, networkId]);
  // An arrangement that this browser alone has stands over what came with the page.
  const unsentBase = kept.getUnsent(layout)?.base ?? null;
  useEffect(() => {
    if (!missing && unsentBase) mergeBase(layout, unsentBase.positions);
  }, [missing, unsentBase, layout, mergeBase]);
  return { base: bases[layout], canonical, mergeBase };
}
