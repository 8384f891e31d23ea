import { isAnyProblem, type ViewProblems } from '@/app/api/_http/respond';
import { toViewContext } from '@/lib/explorer/default-view';
import { createFigureRenderer } from '@/lib/figure/figure-renderer';
import type { FigureFormatId } from '@/lib/figure/options/figure-formats';
import { parseFigureParams } from '@/lib/figure/options/figure-params';
import { loadFigureAsset } from '@/lib/figure/text/load-figure-assets';
import type { Network } from '@/lib/network/network';
import type { KeptLayout } from '@/lib/store/layouts/layout-repository';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { loadOnce } from '@/lib/worker/load-once';
import type { FigureReply } from '../figure-reply';
import { orderFigure } from '../order-figure';
import { toFigureReply } from '../to-figure-reply';
import { buildServerResources } from './server-resources';

/** A figure that the server is asked for. */
export type FigureJob = {
  readonly network: Network;
  /** What the link says, without its question mark. */
  readonly query: string;
  readonly format: FigureFormatId;
  /** Where the networks are served, such as `http://localhost:3000`. */
  readonly site: string;
  /** Where the actors of a large network have been laid out; null to lay them out with the figure. */
  readonly laidOut: KeptLayout | null;
};

/** A figure, why there is none, or what of the query cannot be used. */
export type ServerFigureReply =
  | FigureReply
  | { readonly ok: false; readonly refusal: 'bad-parameters'; readonly problems: ViewProblems };

/** Returns the renderer of this process, which stays. */
export const getServerRenderer = loadOnce(() => createFigureRenderer(loadFigureAsset));

/** Draws a figure, however long it takes. */
export async function drawJob(job: FigureJob): Promise<ServerFigureReply> {
  const { network, query, format, site, laidOut } = job;
  const graph = getStoredGraph(network);
  const { problems, ...request } = parseFigureParams(new URLSearchParams(query), toViewContext(graph));
  if (isAnyProblem(problems)) return { ok: false, refusal: 'bad-parameters', problems };
  return toFigureReply(async () => {
    const order = orderFigure(buildServerResources(graph, request, laidOut), request, format, site);
    return (await getServerRenderer()).draw(order);
  });
}
