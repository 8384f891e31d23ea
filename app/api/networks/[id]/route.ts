import { toAddress } from '@/app/_auth/note-address';
import type { ViewProblem } from '@/lib/explorer/view-params';
import { writeNetworkText } from '@/lib/network/to-network-file';
import { writeAudit } from '@/lib/store/access/audit';
import { loadNetwork, loadNetworkVersion } from '@/lib/store/load-networks';
import { findStore } from '@/lib/store/open-store';
import { createRoute, declareMethod } from '../../_http/create-route';
import { NETWORK, NETWORK_ID, respondUnknown } from '../../_http/network-scope';
import { COUNT_PARAMETERS, readCount } from '../../_http/read-count';
import { respondPlain } from '../../_http/respond';
import { respondPieces } from '../../_http/respond-pieces';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The network file, as it is or as it was at a version. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    query: ({ params }) => {
      const problems: ViewProblem[] = [];
      return { version: readCount(params, COUNT_PARAMETERS.version, problems), problems };
    },
    problems: ['unknown-version'],
    respond: async ({ request, stored, query }) => {
      const version = query.version ?? stored.version;
      const network =
        version === stored.version ? stored.network : await loadNetworkVersion(stored.id, version);
      if (!network) return respondPlain(request, 'unknown-version');
      return respondPieces(request, {
        from: ['file', stored.id, stored.stamp, version],
        write: () => writeNetworkText(network),
        headers: { 'Backchannel-Version': String(version) },
      });
    },
  }),

  /** Takes a network and all its versions away for good; a trace stays of who did it, and when. */
  DELETE: declareMethod({
    role: 'editor',
    scope: NETWORK_ID,
    problems: ['not-kept'],
    respond: async ({ request, id, principal: { name } }) => {
      const loaded = await loadNetwork(id);
      if (!loaded) return respondUnknown(request, id);
      const store = await findStore();
      const isGone = await store?.purge(id, { author: name, at: new Date().toISOString() });
      if (!isGone) return respondPlain(request, 'not-kept');
      writeAudit({ who: name, from: toAddress(request.headers), did: 'purge', network: id });
      return new Response(null, { status: 204 });
    },
  }),
});
