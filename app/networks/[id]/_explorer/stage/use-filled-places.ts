'use client';

import { useCallback, useLayoutEffect, useRef } from 'react';
import {
  buildFillRequest,
  MAX_ACTORS_LAID_OUT_BY_SERVER,
} from '@/app/networks/[id]/_layout/canonical-request';
import { findUnsettled } from '@/app/networks/[id]/_layout/find-unsettled';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { placeBeside } from '@/lib/view/place-beside';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { LensId } from '@/lib/vocabulary/lenses';
import { useRunner } from './use-layout-runner';

/** So few stand beside their neighbours at once: a layout takes seconds, and they would come up elsewhere until then. */
const MAX_BESIDE = 4;

type Filling = {
  readonly graph: NetworkGraph;
  readonly layout: LayoutId;
  readonly defaultLens: LensId;
  /** Where actors stand in the layout that is chosen, hands included; null while that is not known. */
  readonly positions: Positions | null;
  readonly placed: Positions;
  readonly mergeBase: (layout: LayoutId, positions: Positions) => void;
};

/**
 * Gives actors that come to a network their places, while everybody else stays: who has a tie stands beside its neighbours,
 * before it is painted unless many come at once, and who has none stays where it came up until it has one. `settle` says where that is.
 */
export function useFilledPlaces({ graph, layout, defaultLens, positions, placed, mergeBase }: Filling): {
  readonly settle: (added: Positions) => void;
  /** Has everybody stay where they stand, who came up by themselves as well: they have been arranged. */
  readonly holdAll: (layout: LayoutId) => void;
} {
  const runner = useRunner();
  const loose = useRef(new Map<LayoutId, Set<string>>());

  useLayoutEffect(() => {
    if (!positions) return;
    const own = loose.current.get(layout) ?? new Set();
    for (const id of Object.keys(placed)) own.delete(id);
    const { toPlace, toStay } = findUnsettled(graph, positions, own);
    for (const id of toStay) own.delete(id);
    if (toPlace.length === 0) return;
    const open = new Set(toPlace);
    const base = Object.fromEntries(Object.entries(positions).filter(([id]) => !open.has(id)));
    if (toPlace.length <= MAX_BESIDE && Object.keys(base).length > 0) {
      for (const id of toPlace) own.delete(id);
      mergeBase(layout, placeBeside({ ids: toPlace, listNeighbours: (id) => graph.neighbors(id) }, base));
      return;
    }
    if (graph.order > MAX_ACTORS_LAID_OUT_BY_SERVER) return;
    let isStale = false;
    runner.current?.run(buildFillRequest(graph, layout, defaultLens, { base, placed: {} })).then(
      (found) => {
        if (isStale) return;
        const settled = toPlace.flatMap((id) => {
          const point = findPoint(found, id);
          own.delete(id);
          return point ? [[id, point] as const] : [];
        });
        mergeBase(layout, Object.fromEntries(settled));
      },
      // Who could not be laid out stays where it came up.
      () => {},
    );
    return () => {
      isStale = true;
    };
  }, [graph, layout, defaultLens, positions, placed, mergeBase, runner]);

  const settle = useCallback(
    (added: Positions) => {
      const own = loose.current.get(layout) ?? new Set();
      loose.current.set(layout, own);
      for (const id of Object.keys(added)) own.add(id);
      mergeBase(layout, added);
    },
    [layout, mergeBase],
  );
  const holdAll = useCallback((id: LayoutId) => void loose.current.delete(id), []);
  return { settle, holdAll };
}
