import { toVisitorKey } from '@/app/_auth/visitor-key';
import { askView } from '@/app/_views/server/server-views';
import { refuseQuestion } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';
import { respondPacked } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** A network with all that its page opens with, as lines of JSON that are compressed once for each version. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    problems: ['question-too-long', 'too-busy'],
    respond: async ({ request, principal, stored: { network, version, warnings } }) => {
      const waiting = { visitor: toVisitorKey(principal, request.headers), signal: request.signal };
      try {
        const packed = await askView(network, { kind: 'packed', version, warnings }, waiting);
        return respondPacked(request, packed, { 'Backchannel-Version': String(version) });
      } catch (error) {
        const refused = refuseQuestion(request, error);
        if (refused) return refused;
        throw error;
      }
    },
  }),
});
