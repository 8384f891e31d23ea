import { packStoredOpening } from '@/lib/store/stored-opening';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';
import { respondPacked } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** A network with all that its page opens with, as lines of JSON that are compressed once for each version. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    respond: async ({ request, stored }) =>
      respondPacked(request, await packStoredOpening(stored), {
        'Backchannel-Version': String(stored.version),
      }),
  }),
});
