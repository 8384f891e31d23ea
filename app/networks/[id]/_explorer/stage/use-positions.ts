'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { buildCanonicalRequest, buildFillRequest } from '@/app/networks/[id]/_layout/canonical-request';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import { type HandPlaces, mergePlaces, type Placing, type PlacingStep } from '@/lib/explorer/placing';
import type { ViewAction } from '@/lib/explorer/reducer';
import type { LayoutId, ViewState } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { LensId } from '@/lib/vocabulary/lenses';
import { type Bases, useFilledPlaces } from './use-filled-places';
import type { PlacesKeeper } from './use-kept-places';
import { useLayoutRunner } from './use-layout-runner';

/** The layouts of a network as it was: whoever changes it may change them. */
export type Canonical = { readonly graph: NetworkGraph; readonly arranged: Bases };

/**
 * Where actors stand in the layout that is chosen. Positions come with the page or from a worker, and what a person
 * puts in place by hand stays there until it is released. Null while a worker is at the first layout.
 */
export function usePositions({
  graph,
  state,
  dispatch,
  defaultLens,
  initial,
  isOwnLayout,
  kept,
  record,
}: {
  graph: NetworkGraph;
  state: Pick<ViewState, 'layout' | 'placed'>;
  dispatch: (action: ViewAction) => void;
  defaultLens: LensId;
  initial: Bases;
  /** Whether what came with the page is the network's own layout, as everybody has it. */
  isOwnLayout: boolean;
  kept: PlacesKeeper;
  /** Notes a step that can be undone. */
  record: (step: PlacingStep) => void;
}) {
  const { layout } = state;
  const [bases, setBases] = useState<Bases>(initial);
  // The network's own layouts, as everybody has them; what is arranged anew takes their place on this page alone.
  const [canonical, setCanonical] = useState<Canonical>({ graph, arranged: isOwnLayout ? initial : {} });
  const { run, failure, missingCode } = useLayoutRunner();
  const mergeBase = useCallback(
    (id: LayoutId, positions: Positions) =>
      setBases((current) => ({ ...current, [id]: { ...current[id], ...positions } })),
    [],
  );

  const latestKept = useRef(kept);
  latestKept.current = kept;
  const missing = !bases[layout];
  useEffect(() => {
    if (!missing) return;
    const base = latestKept.current.getArranged(layout);
    const isOwn = Object.keys(base).length === 0;
    const request = isOwn
      ? buildCanonicalRequest(graph, layout, defaultLens)
      : buildFillRequest(graph, layout, defaultLens, { base, placed: {} });
    run(request).then((positions) => {
      if (!positions) return;
      mergeBase(layout, { ...positions, ...base });
      if (!isOwn) return;
      setCanonical((current) => {
        const others = current.graph === graph ? current.arranged : {};
        return { graph, arranged: { ...others, [layout]: positions } };
      });
    });
  }, [missing, run, mergeBase, layout, graph, defaultLens]);

  const base = bases[layout];
  const isLinked = Object.keys(state.placed).length > 0;
  const placed = useMemo(
    () => (isLinked ? mergePlaces(kept.getPlaced(layout), state.placed) : kept.getPlaced(layout)),
    [kept, layout, isLinked, state.placed],
  );
  // An arrangement that this browser alone has stands over what came with the page.
  const unsentBase = kept.getUnsent(layout)?.base ?? null;
  useEffect(() => {
    if (!missing && unsentBase) mergeBase(layout, unsentBase.positions);
  }, [missing, unsentBase, layout, mergeBase]);
  const own = useMemo(() => (base ? { ...base, ...placed } : null), [base, placed]);
  // Until the worker is done with another layout, actors stay where they are, and then glide.
  const [last, setLast] = useState(own);
  if (own && own !== last) setLast(own);
  const positions = own ?? last;
  const { settle, holdAll } = useFilledPlaces({
    graph,
    layout,
    defaultLens,
    positions: own,
    placed,
    mergeBase,
  });

  const apply = useCallback(
    (placing: Placing) => {
      if (placing.base) {
        holdAll(placing.layout);
        mergeBase(placing.layout, placing.base.positions);
      }
      // Where a link has put actors, hands move them in the link.
      if (isLinked && placing.layout === layout) dispatch({ type: 'place', placed: placing.placed });
      if (isLinked && placing.layout === layout && placing.base) kept.apply({ ...placing, placed: {} });
      else if (!isLinked || placing.layout !== layout) kept.apply(placing);
    },
    [mergeBase, holdAll, isLinked, layout, dispatch, kept],
  );
  const move = useCallback(
    (label: string, after: HandPlaces) => {
      const before = Object.keys(after).map((id) => [id, findPoint(placed, id) ?? null] as const);
      const step: PlacingStep = {
        label,
        before: { layout, placed: Object.fromEntries(before), base: null },
        after: { layout, placed: after, base: null },
      };
      apply(step.after);
      record(step);
    },
    [placed, layout, apply, record],
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
    (added: Positions) => apply({ layout, placed: added, base: null }),
    [apply, layout],
  );
  const arrange = useCallback(
    async (view: View) => {
      const found = await run(buildLayoutRequest(view, { layout, placed }));
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
    },
    [run, layout, placed, base, kept, apply, record],
  );
  const arrangeSides = useCallback(
    async (view: View, left: readonly string[], right: readonly string[], along: readonly string[]) => {
      const sides = { left, right, nearLeft: [], nearRight: [] };
      const found = await run(buildLayoutRequest(view, { layout: 'layered', sides, along }));
      if (found) mergeBase('layered', found);
    },
    [run, mergeBase],
  );
  const placedCount = Object.keys(placed).length;
  /** Returns who stands elsewhere than others see it who open this view: what the link has to say, hands first. */
  const listToShare = useCallback((): Positions => {
    const local = kept.isLocal() ? kept.getUnsent(layout) : null;
    const ids = [state.placed, local?.placed, local?.base?.positions].flatMap((each) =>
      Object.keys(each ?? {}),
    );
    return Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const point = own && findPoint(own, id);
        return point ? [[id, point] as const] : [];
      }),
    );
  }, [kept, layout, state.placed, own]);
  return useMemo(
    () => ({
      positions,
      canonical,
      place,
      placeNew,
      settle,
      release,
      arrange,
      arrangeSides,
      apply,
      placedCount,
      listToShare,
      failure,
      missingCode,
    }),
    [
      positions,
      canonical,
      place,
      placeNew,
      settle,
      release,
      arrange,
      arrangeSides,
      apply,
      placedCount,
      listToShare,
      failure,
      missingCode,
    ],
  );
}

/** What usePositions answers: where everything stands, and how to arrange it anew. */
export type Arrangement = ReturnType<typeof usePositions>;

function toNames(graph: NetworkGraph, ids: readonly string[]): string {
  const names = ids.map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id));
  return names.length > 2 ? `${names.length} actors` : names.join(' and ');
}
