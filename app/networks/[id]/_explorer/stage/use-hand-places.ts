'use client';

import { useCallback } from 'react';
import type { HandPlaces, Placing, PlacingStep } from '@/lib/explorer/placing';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { findPoint, type Positions } from '@/lib/view/positions';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import type { PlacesKeeper } from './use-kept-places';

type HandPlacesOptions = {
  readonly kept: PlacesKeeper;
  /** Who was placed by hand. */
  readonly placed: Positions;
  readonly mergeBase: (id: LayoutId, positions: Positions) => void;
  /** Has the actors of a layout stand where they are, also those that were filled in. */
  readonly holdAll: (id: LayoutId) => void;
};

/**
 * Returns what a person does to places: puts actors, new ones too, and releases them. Each is a step to undo, which `apply` does and
 * undoes. In rings, and where the link says who stands where, hands move actors in the link.
 */
export function useHandPlaces({ kept, placed, mergeBase, holdAll }: HandPlacesOptions) {
  const graph = useExplorer(({ now }) => now.graph);
  const layout = useExplorer(({ now }) => now.state.layout);
  const rings = useExplorer(({ now }) => now.state.rings);
  const isLinked = useExplorer(({ now }) => rings || Object.keys(now.state.placed).length > 0);
  const { dispatch, recordPlacing: record } = useExplorerStore();
  const apply = useCallback(
    (placing: Placing) => {
      if (placing.base) {
        holdAll(placing.layout);
        mergeBase(placing.layout, placing.base.positions);
      }
      // Where a link has put actors, hands move them in the link.
      // In rings, what is undone are places of before.
      const isInLink = isLinked && !rings && placing.layout === layout;
      if (isInLink) dispatch({ type: 'place', placed: placing.placed });
      if (isInLink && placing.base) kept.apply({ ...placing, placed: {} });
      else if (!isInLink) kept.apply(placing);
    },
    [mergeBase, holdAll, isLinked, rings, layout, dispatch, kept],
  );
  const move = useCallback(
    (label: string, after: HandPlaces) => {
      if (rings) {
        dispatch({ type: 'place', placed: after });
        return;
      }
      const before = Object.keys(after).map((id) => [id, findPoint(placed, id) ?? null] as const);
      const step: PlacingStep = {
        label,
        before: { layout, placed: Object.fromEntries(before), base: null },
        after: { layout, placed: after, base: null },
      };
      apply(step.after);
      record(step);
    },
    [placed, layout, rings, apply, record, dispatch],
  );
  const place = useCallback(
    (moved: Positions) => move(`move ${toNames(graph, Object.keys(moved))}`, moved),
    [move, graph],
  );
  const release = useCallback(() => {
    const ids = Object.keys(placed);
    if (ids.length === 0) return;
    move(`release ${ids.length} placed by hand`, Object.fromEntries(ids.map((id) => [id, null])));
  }, [move, placed]);
  /** Puts an actor that is about to be added where it was asked for: that is undone with the addition. */
  const placeNew = useCallback(
    (added: Positions) =>
      rings ? dispatch({ type: 'place', placed: added }) : apply({ layout, placed: added, base: null }),
    [apply, layout, rings, dispatch],
  );
  return { apply, place, placeNew, release };
}

function toNames(graph: NetworkGraph, ids: readonly string[]): string {
  const names = ids.map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id));
  return names.length > 2 ? `${names.length} actors` : names.join(' and ');
}
