import { toChannelsBody } from '@/app/api/_http/to-channels-body';
import { answerChannels } from '@/lib/explorer/questions/answer-channels';
import { parseChannelParams } from '@/lib/explorer/request-params';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { answerWithNetwork, type NetworkRoute } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod } from '../../../_http/respond';
import { isAnyProblem, respondBadParameters } from '../../../_http/respond-bad-parameters';
import { respondReply } from '../../../_http/respond-reply';

export const dynamic = 'force-dynamic';

/** The best channels between two sides over what the filters of the query let through, and who can break them. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, ({ network }) => {
    const graph = getStoredGraph(network);
    const { question, problems } = parseChannelParams(new URL(request.url).searchParams, graph);
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    return respondReply(request, answerChannels(graph, question), toChannelsBody, ['from', 'to']);
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
