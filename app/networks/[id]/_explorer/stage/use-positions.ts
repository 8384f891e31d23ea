'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  buildCanonicalRequest,
  buildFillRequest,
  isLaidOutInThread,
} from '@/app/networks/[id]/_layout/canonical-request';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import type { Arrangement, Bases, Canonical } from '@/lib/explorer/arrangement';
import { type HandPlaces, mergePlaces, type Placing, type PlacingStep } from '@/lib/explorer/placing';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { getView } from '@/lib/view/get-view';
import { findPoint, type Positions } from '@/lib/view/positions';
import { standInRings } from '@/lib/view/stand-in-rings';
import { useAlike } from '../controls/use-alike';
import { useExplorer, useExplorerStore } from '../state/explorer-store-context';
import { askLayout } from './ask-layout';
import { useFilledPlaces } from './use-filled-places';
import type { PlacesKeeper } from './use-kept-places';
import { useLayoutRunner } from './use-layout-runner';

/**
 * Where actors stand in the layout that is chosen. Positions come with the page, those of a large network from the server when
 * they are asked for, and what nobody has from a worker; and what a person puts in
 * place by hand stays there until it is released. `initial` came with the page; `isOwnLayout`: as everybody has it.
 */
export function usePositions(initial: Bases, isOwnLayout: boolean, kept: PlacesKeeper): Arrangement {
  const graph = useExplorer(({ now }) => now.graph);
  const layout = useExplorer(({ now }) => now.state.layout);
  const linked = useExplorer(({ now }) => now.state.placed);
  const rings = useExplorer(({ now }) => now.state.rings);
  const focus = useExplorer(({ now }) => now.state.focus);
  const shown = useExplorer(({ now }) => now.shown);
  const defaultLens = useExplorer(({ start }) => start.defaultLens);
  const networkId = useExplorer(({ start }) => start.network.id);
  const { getState, dispatch, recordPlacing: record } = useExplorerStore();
  const [bases, setBases] = useState<Bases>(initial);
  // The network's own layouts, as everybody has them; what is arranged anew takes their place on this page alone.
  const [canonical, setCanonical] = useState<Canonical>({ graph, arranged: isOwnLayout ? initial : {} });
  const { run, failure, missingCode } = useLayoutRunner();
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

  const base = bases[layout];
  // In rings, hands move actors in the link alone: what is kept are the places of a layout.
  const isLinked = Object.keys(linked).length > 0 || rings;
  const placed = useMemo(() => {
    if (rings) return linked;
    return isLinked ? mergePlaces(kept.getPlaced(layout), linked) : kept.getPlaced(layout);
  }, [kept, layout, isLinked, linked, rings]);
  // An arrangement that this browser alone has stands over what came with the page.
  const unsentBase = kept.getUnsent(layout)?.base ?? null;
  useEffect(() => {
    if (!missing && unsentBase) mergeBase(layout, unsentBase.positions);
  }, [missing, unsentBase, layout, mergeBase]);
  const own = useMemo(
    () => (base ? { ...standInRings(graph, shown, { rings, focus }, base), ...placed } : null),
    [base, placed, graph, shown, rings, focus],
  );
  // Until the worker is done with another layout, actors stay where they are, and then glide.
  const [last, setLast] = useState(own);
  if (own && own !== last) setLast(own);
  const positions = own ?? last;
  const { settle, holdAll } = useFilledPlaces({
    graph,
    layout,
    defaultLens,
    // Rings are no places beside which others could be filled in.
    positions: rings ? null : own,
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
  const placedCount = Object.keys(placed).length;
  /** Returns who stands elsewhere than others see it who open this view: what the link has to say, hands first. */
  const listToShare = useCallback((): Positions => {
    const local = kept.isLocal() && !rings ? kept.getUnsent(layout) : null;
    const ids = [linked, local?.placed, local?.base?.positions].flatMap((each) => Object.keys(each ?? {}));
    return Object.fromEntries(
      [...new Set(ids)].flatMap((id) => {
        const point = own && findPoint(own, id);
        return point ? [[id, point] as const] : [];
      }),
    );
  }, [kept, layout, linked, rings, own]);
  return useAlike({
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
  });
}

function toNames(graph: NetworkGraph, ids: readonly string[]): string {
  const names = ids.map((id) => (graph.hasNode(id) ? graph.getNodeAttribute(id, 'actor').name : id));
  return names.length > 2 ? `${names.length} actors` : names.join(' and ');
}
