import { findStore } from '@/lib/store/open-store';
import { listKeptTexts } from '@/lib/store/texts/text-repository';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK_ID } from '../../../_http/network-scope';
import { respondJson } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Which texts of documents are kept beside the network, without the texts. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK_ID,
    respond: async ({ request, id }) => {
      const store = await findStore();
      return respondJson(request, store ? await listKeptTexts(store.engine, id) : []);
    },
  }),
});
