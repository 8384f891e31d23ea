'use client';

import { useCallback, useMemo, useState } from 'react';
import type { Arrangement, Bases } from '@/lib/explorer/arrangement';
import { mergePlaces } from '@/lib/explorer/placing';
import { findPoint, type Positions } from '@/lib/view/positions';
import { standInRings } from '@/lib/view/stand-in-rings';
import { useAlike } from '../controls/use-alike';
import { useExplorer } from '../state/explorer-store-context';
import { useArranging } from './use-arranging';
import { useBases } from './use-bases';
import { useFilledPlaces } from './use-filled-places';
import { useHandPlaces } from './use-hand-places';
import type { PlacesKeeper } from './use-kept-places';
import { useLayoutRunner } from './use-layout-runner';

/**
 * Where actors stand in the layout that is chosen: where the layout puts them, or in rings, and what a person puts in place by hand
 * over that, until it is released. `initial` came with the page; `isOwnLayout`: as everybody has it.
 */
export function usePositions(initial: Bases, isOwnLayout: boolean, kept: PlacesKeeper): Arrangement {
  const graph = useExplorer(({ now }) => now.graph);
  const layout = useExplorer(({ now }) => now.state.layout);
  const rings = useExplorer(({ now }) => now.state.rings);
  const defaultLens = useExplorer(({ start }) => start.defaultLens);
  const { run, failure, missingCode } = useLayoutRunner();
  const { base, canonical, mergeBase } = useBases(initial, isOwnLayout, kept, run);
  const { placed, own, positions } = useStanding(base, kept);
  const { settle, holdAll } = useFilledPlaces({
    graph,
    layout,
    defaultLens,
    // Rings are no places beside which others could be filled in.
    positions: rings ? null : own,
    placed,
    mergeBase,
  });
  const { apply, place, placeNew, release } = useHandPlaces({ kept, placed, mergeBase, holdAll });
  const arranging = useArranging({ run, kept, base, placed, mergeBase, apply, release });
  return useAlike({
    positions,
    canonical,
    place,
    placeNew,
    settle,
    release,
    ...arranging,
    apply,
    placedCount: Object.keys(placed).length,
    listToShare: useListToShare(own, kept),
    failure,
    missingCode,
  });
}

/** Who was placed by hand, and where everybody stands: `own` is null until the layout is there, and `positions` are then those of before. */
function useStanding(base: Positions | undefined, kept: PlacesKeeper) {
  const layout = useExplorer(({ now }) => now.state.layout);
  const linked = useExplorer(({ now }) => now.state.placed);
  const rings = useExplorer(({ now }) => now.state.rings);
  // Where actors stand in a layout follows from no filter, and from no edit.
  const graph = useExplorer(({ now }) => (now.state.rings ? now.graph : null));
  const focus = useExplorer(({ now }) => (now.state.rings ? now.state.focus : null));
  const shown = useExplorer(({ now }) => (now.state.rings ? now.shown : null));
  // In rings, hands move actors in the link alone: what is kept are the places of a layout.
  const isLinked = Object.keys(linked).length > 0 || rings;
  const placed = useMemo(() => {
    if (rings) return linked;
    return isLinked ? mergePlaces(kept.getPlaced(layout), linked) : kept.getPlaced(layout);
  }, [kept, layout, isLinked, linked, rings]);
  const own = useMemo(() => {
    if (!base) return null;
    const standing = graph && shown && focus ? standInRings(graph, shown, { rings, focus }, base) : base;
    return { ...standing, ...placed };
  }, [base, placed, graph, shown, rings, focus]);
  // Until the worker is done with another layout, actors stay where they are, and then glide.
  const [last, setLast] = useState(own);
  if (own && own !== last) setLast(own);
  return { placed, own, positions: own ?? last };
}

/** Returns what lists who stands elsewhere than others see it who open this view: what the link has to say, hands first. */
function useListToShare(own: Positions | null, kept: PlacesKeeper): () => Positions {
  const layout = useExplorer(({ now }) => now.state.layout);
  const linked = useExplorer(({ now }) => now.state.placed);
  const rings = useExplorer(({ now }) => now.state.rings);
  return useCallback((): Positions => {
    const local = kept.isLocal() && !rings ? kept.getUnsent(layout) : null;
    const ids = [linked, local?.placed, local?.base?.positions].flatMap((each) => Object.keys(each ?? {}));
    return Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const point = own && findPoint(own, id);
        return point ? [[id, point] as const] : [];
      }),
    );
  }, [kept, layout, linked, rings, own]);
}
