import { findViewDefaults } from '@/lib/explorer/default-view';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toFilter } from '@/lib/explorer/questions/to-question';
import { toViewQuery } from '@/lib/explorer/view-params';
import { buildFigureSubject } from '@/lib/figure/options/build-subject';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import type { FigureOrder } from '@/lib/figure/options/figure-order';
import type { FigureRequest } from '@/lib/figure/options/figure-params';
import type { NetworkGraph } from '@/lib/graph/model/network-graph';
import type { Positions } from '@/lib/view/positions';
import { standInRings } from '@/lib/view/stand-in-rings';

/** Where a network's own layout puts its actors, and what else a figure of it is drawn with. */
export type FigureResources = {
  readonly graph: NetworkGraph;
  readonly flags: Readonly<Record<string, string>>;
  readonly positions: Positions;
};

/**
 * Returns the order for a figure, made alike on the page, in the API and by the command: what was put elsewhere by hand
 * stands there. `site`: where the networks are served, such as `http://localhost:3000`.
 */
export function orderFigure(
  { graph, flags, positions }: FigureResources,
  { state, options, placed }: FigureRequest,
  format: FigureFormatId,
  site: string,
): FigureOrder {
  const query = toViewQuery(state, findViewDefaults(graph));
  const stands = state.rings
    ? standInRings(graph, getShown(graph, toFilter(state)), state, positions)
    : positions;
  const path = `/networks/${graph.getAttribute('network').id}`;
  return {
    subject: buildFigureSubject(graph, state, { ...stands, ...placed }, flags, options.sides),
    options,
    format,
    link: `${site}${path}${query ? `?${query}` : ''}`,
  };
}
