import { getStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import { toViewQuery } from '@/lib/explorer/view-params';
import { createViewState, type ViewState } from '@/lib/explorer/view-state';
import { createFigureRenderer, type FigureRenderer } from '@/lib/figure/figure-renderer';
import { buildFigureSubject } from '@/lib/figure/options/build-subject';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import { type FigureOptions, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import type { DrawnFigure, FigureOrder } from '@/lib/figure/options/figure-order';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { buildNetworkGraph, type NetworkGraph } from '@/lib/graph/model/network-graph';
import { buildNetworkFlags } from '@/lib/view/flags';
import { readShippedNetwork } from '@/tests/data/shipped-network';

let renderer: Promise<FigureRenderer> | null = null;

/** The graphs of networks that ship, each built once: its layouts are kept with it. */
const graphs = new Map<string, NetworkGraph>();

/** Returns the order for a figure of a network that ships, as it opens but for these changes. */
export function orderShipped(
  id: string,
  format: FigureFormatId,
  state: Partial<ViewState> = {},
  options: Partial<FigureOptions> = {},
): FigureOrder {
  const graph = graphs.get(id) ?? buildNetworkGraph(readShippedNetwork(id));
  graphs.set(id, graph);
  const lens = findDefaultLens(graph);
  const whole = { ...createViewState(lens), ...state };
  const positions = getStoredLayout(graph, whole.layout, lens);
  const flags = buildNetworkFlags(graph.getAttribute('network'));
  const query = toViewQuery(whole, { defaultLens: lens });
  return {
    subject: buildFigureSubject(graph, whole, positions, flags),
    options: { ...STANDARD_FIGURE, pixels: 600, ...options },
    format,
    // A figure is what its link says: a renderer takes the same link for the same figure.
    link: `http://localhost:3000/networks/${id}${query && `?${query}`}`,
  };
}

/** Draws it, with the files that ship. */
export async function drawShipped(...order: Parameters<typeof orderShipped>): Promise<DrawnFigure> {
  renderer ??= createFigureRenderer(loadFigureAsset);
  return (await renderer).draw(orderShipped(...order));
}
