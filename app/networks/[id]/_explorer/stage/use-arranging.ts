'use client';

import { useCallback } from 'react';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import type { Placing, PlacingStep } from '@/lib/explorer/placing';
import type { LayoutId } from '@/lib/explorer/view-state';
import { getView } from '@/lib/view/get-view';
import type { Positions } from '@/lib/view/positions';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import type { PlacesKeeper } from './use-kept-places';
import type { useLayoutRunner } from './use-layout-runner';

type ArrangingOptions = {
  readonly run: ReturnType<typeof useLayoutRunner>['run'];
  readonly kept: PlacesKeeper;
  /** Where the layout has put actors, and who was placed by hand since. */
  readonly base: Positions | undefined;
  readonly placed: Positions;
  readonly mergeBase: (id: LayoutId, positions: Positions) => void;
  readonly apply: (placing: Placing) => void;
  readonly release: () => void;
};

/** Returns what lays out anew what is shown, as a step to undo; and what lays it out from side to side, in the layered layout. */
export function useArranging({ run, kept, base, placed, mergeBase, apply, release }: ArrangingOptions) {
  const layout = useExplorer(({ now }) => now.state.layout);
  const rings = useExplorer(({ now }) => now.state.rings);
  const { getState, dispatch, recordPlacing: record } = useExplorerStore();
  const arrange = useCallback(async () => {
    if (rings) {
      release();
      return;
    }
    const found = await run(buildLayoutRequest(getView(getState().now.source), { layout, placed }));
    if (!found) return;
    const stood = { ...base };
    const moved = Object.entries(found).filter(([id]) => !Object.hasOwn(placed, id));
    const wasKept = Object.keys(kept.getArranged(layout)).length > 0;
    const step: PlacingStep = {
      label: 'arrange what is shown',
      before: { layout, placed: {}, base: { positions: stood, isKept: wasKept } },
      after: {
        layout,
        placed: {},
        base: { positions: { ...stood, ...Object.fromEntries(moved) }, isKept: true },
      },
    };
    apply(step.after);
    record(step);
  }, [run, getState, layout, rings, release, placed, base, kept, apply, record]);
  const arrangeSides = useCallback(async () => {
    const { now, answers } = getState();
    const { from: left, to: right, channel } = now.state;
    const along = answers.channels.answer?.channels[channel - 1]?.actors ?? [];
    const sides = { left, right, nearLeft: [], nearRight: [] };
    const found = await run(buildLayoutRequest(getView(now.source), { layout: 'layered', sides, along }));
    if (found) mergeBase('layered', found);
    dispatch({ type: 'setLayout', layout: 'layered' });
  }, [run, getState, mergeBase, dispatch]);
  return { arrange, arrangeSides };
}
