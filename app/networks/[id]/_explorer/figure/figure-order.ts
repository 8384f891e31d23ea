import type { DrawingOrder } from '@/app/_figure/browser/figure-handler';
import type { Canonical } from '@/lib/explorer/arrangement';
import type { ViewContext } from '@/lib/explorer/parameter-forms';
import { toTenth } from '@/lib/explorer/place-form';
import { MAX_PLACED } from '@/lib/explorer/view-parameters';
import type { LayoutId, ViewState } from '@/lib/explorer/view-state';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import { type FigureOptions, STANDARD_FIGURE } from '@/lib/figure/options/figure-options';
import { toCanonicalFigure, toFigureQuery } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import { completePositions } from '@/lib/view/complete-positions';
import { findPoint, type Positions } from '@/lib/view/positions';
import type { View } from '@/lib/view/view';
import { buildCanonicalRequest } from '../../_layout/canonical-request';

/** Where those who are shown stand: all of them, and those who do not stand where the network's own layout has them. */
export type FigurePlaces = { readonly positions: Positions; readonly placed: Positions };

/** What a link's meaning depends on, and where the networks are served, such as `http://localhost:3000`. */
export type FigureContext = ViewContext & { readonly site: string };

/** Servers refuse an address much longer than this. */
const LONGEST_LINK = 8_000;

/**
 * Returns where the actors of a view stand, as a link would tell it: an actor who was moved stands at a tenth of a unit, so that
 * the page draws what the link's figure shows. `canonical`: the network's own layout, when it is known.
 */
export function toFigurePlaces(view: View, positions: Positions, canonical: Positions | null): FigurePlaces {
  // Who is new stands where the map has set them down.
  const stands = completePositions(view, positions);
  const all: Record<string, { x: number; y: number }> = {};
  const placed: Record<string, { x: number; y: number }> = {};
  for (const { id } of view.actors) {
    const point = findPoint(stands, id);
    if (!point) continue;
    const own = canonical ? findPoint(canonical, id) : undefined;
    const isMoved = own?.x !== point.x || own.y !== point.y;
    all[id] = isMoved ? { x: toTenth(point.x), y: toTenth(point.y) } : point;
    if (isMoved) placed[id] = all[id];
  }
  return { positions: all, placed };
}

/**
 * Returns where the network's own layout puts its actors; null when that is not known: since it was computed, the network
 * was changed in what the layout depends on.
 */
export function findCanonical(
  { graph: before, arranged }: Canonical,
  graph: NetworkGraph,
  layout: LayoutId,
): Positions | null {
  const positions = arranged[layout] ?? null;
  if (positions === null || before === graph) return positions;
  const ask = (of: NetworkGraph) => JSON.stringify(buildCanonicalRequest(of, layout, findDefaultLens(of)));
  return ask(before) === ask(graph) ? positions : null;
}

/** Returns the order for a figure, which a worker draws. */
export function toDrawingOrder(
  state: ViewState,
  options: FigureOptions,
  positions: Positions,
  format: FigureFormatId,
  { site, ...context }: FigureContext,
): DrawingOrder {
  const figure = toCanonicalFigure({ options: toMeant(options, format), placed: {} }, context);
  return { query: toFigureQuery({ state, ...figure }, context), positions, format, site };
}

/** Returns the address at which the API has the same figure; null when it would be longer than servers take. */
export function toFigureLink(
  state: ViewState,
  options: FigureOptions,
  placed: Positions,
  format: FigureFormatId,
  { site, ...context }: FigureContext,
): string | null {
  if (Object.keys(placed).length > MAX_PLACED) return null;
  const figure = toCanonicalFigure({ options: toMeant(options, format), placed }, context);
  const query = toFigureQuery({ state, ...figure }, context);
  const id = context.graph.getAttribute('network').id;
  const link = `${site}/api/networks/${id}/figure.${format}${query ? `?${query}` : ''}`;
  return link.length > LONGEST_LINK ? null : link;
}

/** Returns options without those that mean nothing for the size and the format: a link need not tell them. */
function toMeant(options: FigureOptions, format: FigureFormatId): FigureOptions {
  const { size, frame } = options;
  const { width, height, pixels } = STANDARD_FIGURE;
  return {
    ...options,
    ...(size !== 'custom' && { width, height }),
    ...((format === 'svg' || format === 'pdf') && { pixels }),
    frame: size === 'view' ? frame : null,
  };
}
