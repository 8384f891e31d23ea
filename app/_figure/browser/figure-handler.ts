import { toViewContext } from '@/lib/explorer/default-view';
import { joinNetwork } from '@/lib/explorer/questions/network-parts';
import { createFigureRenderer } from '@/lib/figure/figure-renderer';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import type { LoadAsset } from '@/lib/figure/text/gather-assets';
import { buildNetworkGraph } from '@/lib/graph/model/network-graph';
import type { Network } from '@/lib/network/network';
import type { Positions } from '@/lib/view/positions';
import { loadOnce } from '@/lib/worker/load-once';
import type { JobHandler } from '@/lib/worker/worker-handler';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';

/** A figure that the page asks for, as plain data that can be sent to a worker. */
export type DrawingOrder = {
  /** The link of the figure, without its question mark and without those who were put elsewhere. */
  readonly query: string;
  /** Where everybody stands who is shown. */
  readonly positions: Positions;
  readonly format: FigureFormatId;
  /** Where the networks are served, such as `http://localhost:3000`. */
  readonly site: string;
};

/** What all figures of a network are drawn with. */
export type DrawingResources = {
  readonly flags: Readonly<Record<string, string>>;
};

/** What a worker is sent before it draws: the resources, and the network in parts. */
export type DrawingPart = { readonly resources: DrawingResources } | { readonly network: Network };

/** Returns what draws figures of a network, whose graph is built at once; fonts are loaded with the first figure. */
export function createFigureHandler(
  load: LoadAsset,
  parts: readonly DrawingPart[],
): JobHandler<DrawingOrder, FigureReply> {
  const graph = buildNetworkGraph(
    joinNetwork(parts.flatMap((part) => ('network' in part ? [part.network] : []))),
  );
  const resources = parts.flatMap((part) => ('resources' in part ? [part.resources] : [])).at(-1);
  if (!resources) throw new Error('Figures are drawn with resources.');
  const loadRenderer = loadOnce(() => createFigureRenderer(load));
  return async ({ query, positions, format, site }, onProgress) => {
    const whole = { ...resources, graph, positions };
    const { problems, ...request } = parseFigureParams(new URLSearchParams(query), toViewContext(graph));
    if (problems[0]) throw new Error(`${problems[0].parameter}: ${problems[0].message}`);
    const renderer = await loadRenderer();
    return toFigureReply(async () =>
      renderer.draw(orderFigure(whole, request, format, site), { onProgress }),
    );
  };
}
