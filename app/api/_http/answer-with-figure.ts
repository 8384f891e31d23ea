import type { FigureRefusal } from '@/app/_figure/figure-reply';
import { drawServerFigure } from '@/app/_figure/server/server-figures';
import { type FigureFormatId, getFigureFormat } from '@/lib/figure/options/figure-formats';
import { parseFigureParams, toFigureQuery } from '@/lib/figure/options/figure-params';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { answerWithNetwork, type NetworkRoute } from './answer-with-network';
import { respondFile, respondProblem } from './respond';
import { isAnyProblem, respondBadParameters } from './respond-bad-parameters';
import { toSite } from './to-site';

/** Seconds after which it is worth asking a busy server again. */
const PAUSE = 5;

/**
 * Returns with a figure of the network that a route names. Its parameters are those of the page's link, whose default lens
 * is the page's, so that a link to a view becomes one to its figure by its path alone; and those of the figure.
 */
export function answerWithFigure(
  request: Request,
  route: NetworkRoute,
  format: FigureFormatId,
): Promise<Response> {
  return answerWithNetwork(request, route, async ({ id, network }) => {
    const graph = getStoredGraph(network);
    const context = { graph, defaultLens: findDefaultLens(graph) };
    const { problems, ...figure } = parseFigureParams(new URL(request.url).searchParams, context);
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    const query = toFigureQuery(figure, context);
    const reply = await drawServerFigure({ network, query, format, site: toSite(request) });
    if (!reply.ok) return refuse(request, reply.refusal, reply.message);
    const { mediaType } = getFigureFormat(format);
    return respondFile(request, reply.figure.bytes, { name: `${id}.${format}`, mediaType });
  });
}

function refuse(request: Request, refusal: FigureRefusal, message: string): Response {
  const headers: HeadersInit = refusal === 'too-busy' ? { 'Retry-After': String(PAUSE) } : {};
  return respondProblem(request, refusal, message, {}, headers);
}
