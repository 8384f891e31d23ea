'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import { buildLayoutRequest } from '@/lib/cytoscape/layout-request';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { NetworkGraph } from '@/lib/graph/network-graph';
import type { Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import type { LensId } from '@/lib/vocabulary/lenses';
import { buildCanonicalRequest } from '../_layout/canonical-request';
import { useLayoutRunner } from './use-layout-runner';

type Arranged = Readonly<Partial<Record<LayoutId, Positions>>>;

/** The layouts of a network as it was: whoever changes it may change them. */
export type Canonical = { readonly graph: NetworkGraph; readonly arranged: Arranged };

/**
 * Where actors stand in the layout that is chosen. Positions come with the page or from a worker, and what a person
 * puts in place by hand stays there until it is released. Null while a worker is at the first layout.
 */
export function usePositions({
  graph,
  layout,
  defaultLens,
  initial,
  kept,
}: {
  graph: NetworkGraph;
  layout: LayoutId;
  defaultLens: LensId;
  initial: Arranged;
  /** Where actors were placed by hand, and what keeps that. */
  kept: {
    placed: Positions;
    place: (moved: Positions) => void;
    release: () => void;
    /** Whether what came with the page is as somebody left it, and not as everybody has it. */
    isArranged: boolean;
  };
}) {
  const [arranged, setArranged] = useState<Arranged>(initial);
  // The network's own layouts, as everybody has them; what is arranged anew takes their place on this page alone.
  const [canonical, setCanonical] = useState<Canonical>(() => ({
    graph,
    arranged: kept.isArranged ? {} : initial,
  }));
  const { placed, place, release } = kept;
  const { run, failure, missingCode } = useLayoutRunner(
    useCallback((id, positions) => setArranged((current) => ({ ...current, [id]: positions })), []),
  );

  const missing = !arranged[layout];
  useEffect(() => {
    if (!missing) return;
    run(layout, buildCanonicalRequest(graph, layout, defaultLens)).then((positions) => {
      if (!positions) return;
      setCanonical((current) => {
        const others = current.graph === graph ? current.arranged : {};
        return { graph, arranged: { ...others, [layout]: positions } };
      });
    });
  }, [missing, run, layout, graph, defaultLens]);

  const base = arranged[layout];
  const own = useMemo(() => (base ? { ...base, ...placed } : null), [base, placed]);
  // Until the worker is done with another layout, actors stay where they are, and then glide.
  const [last, setLast] = useState(own);
  if (own && own !== last) setLast(own);
  const positions = own ?? last;
  const settle = useCallback(
    (added: Positions) =>
      setArranged((current) => ({ ...current, [layout]: { ...current[layout], ...added } })),
    [layout],
  );
  const arrange = useCallback(
    (view: View) => run(layout, buildLayoutRequest(view, { layout, placed })),
    [run, layout, placed],
  );
  const arrangeSides = useCallback(
    (view: View, left: readonly string[], right: readonly string[], along: readonly string[]) => {
      const sides = { left, right, nearLeft: [], nearRight: [] };
      return run('layered', buildLayoutRequest(view, { layout: 'layered', sides, along }));
    },
    [run],
  );
  const placedCount = Object.keys(placed).length;
  return useMemo(
    () => ({
      positions,
      canonical,
      place,
      settle,
      release,
      arrange,
      arrangeSides,
      placedCount,
      failure,
      missingCode,
    }),
    [positions, canonical, place, settle, release, arrange, arrangeSides, placedCount, failure, missingCode],
  );
}

/** What usePositions answers: where everything stands, and how to arrange it anew. */
export type Arrangement = ReturnType<typeof usePositions>;
