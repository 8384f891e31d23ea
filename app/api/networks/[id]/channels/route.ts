import { parseChannelParams } from '@/lib/explorer/request-params';
import { QUESTION_PROBLEMS, respondAsked } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondReply } from '../../../_http/respond';
import { toChannelsBody } from './to-channels-body';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The best channels between two sides over what the filters of the query let through, and who can break them. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseChannelParams(params, graph),
    problems: QUESTION_PROBLEMS,
    respond: ({ request, principal, stored: { network }, query: { question } }) =>
      respondAsked({ request, principal, network }, question, (reply) =>
        respondReply(request, reply, toChannelsBody, ['from', 'to']),
      ),
  }),
});
