import { parseFilterParams } from '@/lib/explorer/request-params';
import { toShownNetwork } from '@/lib/explorer/shown-network';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { answerWithNetwork, type NetworkRoute } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod, respondJson } from '../../../_http/respond';
import { isAnyProblem, respondBadParameters } from '../../../_http/respond-bad-parameters';

export const dynamic = 'force-dynamic';

/** The part of a network that the filters of the query let through, with standings, and what they hide. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, ({ network }) => {
    const graph = getStoredGraph(network);
    const { filter, problems } = parseFilterParams(new URL(request.url).searchParams, graph);
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    return respondJson(request, toShownNetwork(graph, filter.without, filterNetwork(graph, filter)));
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
