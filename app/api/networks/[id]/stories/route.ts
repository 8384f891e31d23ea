import { parseStoryParams } from '@/lib/explorer/request-params';
import { QUESTION_PROBLEMS, respondAsked } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondReply } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What two stories of a network have in common, what only one tells, and what they contradict each other in. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseStoryParams(params, graph),
    problems: QUESTION_PROBLEMS,
    respond: ({ request, principal, stored: { network }, query: { question } }) =>
      respondAsked({ request, principal, network }, { ...question, kind: 'stories' }, (reply) =>
        respondReply(request, reply, (answer) => answer, ['beside']),
      ),
  }),
});
