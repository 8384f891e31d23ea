import { QUESTION_PROBLEMS, respondAsked } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Who stands between whom in what the filters of the query let through. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    problems: ['too-many-actors', ...QUESTION_PROBLEMS],
    respond: ({ request, principal, stored: { network } }) =>
      respondAsked({ request, principal, network }, 'brokers', ['from', 'to']),
  }),
});
