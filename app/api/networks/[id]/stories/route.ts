import { answerStories } from '@/lib/explorer/questions/answer-stories';
import { parseStoryParams } from '@/lib/explorer/request-params';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondJson } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What two stories of a network have in common, what only one tells, and what they contradict each other in. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseStoryParams(params, graph),
    respond: ({ request, graph, query: { question } }) =>
      respondJson(request, answerStories(graph, question)),
  }),
});
