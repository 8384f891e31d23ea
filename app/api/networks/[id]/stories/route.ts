import { QUESTION_PROBLEMS, respondAsked } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What two stories of a network have in common, what only one tells, and what they contradict each other in. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    problems: QUESTION_PROBLEMS,
    respond: ({ request, principal, stored: { network } }) =>
      respondAsked({ request, principal, network }, 'stories', ['beside']),
  }),
});
