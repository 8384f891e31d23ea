import { toVisitorKey } from '@/app/_auth/visitor-key';
import { noteSource } from '@/app/_service/kept/answer-source';
import { askView } from '@/app/_views/server/server-views';
import { QUESTION_PROBLEMS, refuseQuestion } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';
import { isAnyProblem, respondBadParameters } from '../../../_http/respond';
import { respondPackedText } from '../../../_http/respond-packed-text';
import { respondKnown } from '../../../_http/respond-pieces';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The part of a network that the filters of the query let through, with standings, and what they hide. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    problems: QUESTION_PROBLEMS,
    respond: async ({ request, principal, id, stored: { network, stamp } }) => {
      const { searchParams } = new URL(request.url);
      const query = searchParams.toString();
      const from = ['graph', id, stamp, query];
      const known = respondKnown(request, { from });
      if (known) return known;
      const visitor = toVisitorKey(principal, request.headers);
      const waiting = { visitor, signal: request.signal };
      try {
        const { problems, body } = await askView(network, { kind: 'graph', query }, waiting);
        if (isAnyProblem(problems)) return respondBadParameters(request, problems);
        noteSource('body', { stamp, places: '' });
        return respondPackedText(request, { from, text: body });
      } catch (error) {
        const refused = refuseQuestion(request, error);
        if (refused) return refused;
        throw error;
      }
    },
  }),
});
