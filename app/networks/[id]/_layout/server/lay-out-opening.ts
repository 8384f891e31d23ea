import { computeLayout } from '@/lib/cytoscape/compute-layout';
import type { LayoutId } from '@/lib/explorer/view-state';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { Network } from '@/lib/network/network';
import { getStoredGraph } from '@/lib/store/stored-graph';
import type { Positions } from '@/lib/view/positions';
import { buildCanonicalRequest, buildFillRequest } from '../canonical-request';
import { keepLayouts } from './kept-layouts';

/** The layout of a network with which its page opens. */
export type OpeningLayoutJob = {
  readonly network: Network;
  readonly layout: LayoutId;
  /** Who stands somewhere already: the others are laid out around them. Null: all are laid out. */
  readonly around: { readonly base: Positions; readonly placed: Positions } | null;
};

/** Of so many actors together the process keeps layouts: less than two megabytes. */
const MAX_KEPT_ACTORS = 20_000;

const layOut = keepLayouts(computeLayout, MAX_KEPT_ACTORS);

/** Lays out a network for its page, however long it takes. */
export function layOutOpening({ network, layout, around }: OpeningLayoutJob): Positions {
  const graph = getStoredGraph(network);
  const lens = findDefaultLens(graph);
  return layOut(
    around ? buildFillRequest(graph, layout, lens, around) : buildCanonicalRequest(graph, layout, lens),
  );
}
