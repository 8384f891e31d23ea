import { BODY_LIMITS } from '@/lib/network/limits';
import { loadNetwork } from '@/lib/store/load-networks';
import { findStore } from '@/lib/store/open-store';
import { loadPlaces } from '@/lib/store/places/load-places';
import { parsePlaces } from '@/lib/store/places/parse-places';
import { writePlaces } from '@/lib/store/places/position-repository';
import { createRoute, declareMethod } from '../../../../_http/create-route';
import { NETWORK, NETWORK_ID, respondUnknown } from '../../../../_http/network-scope';
import { readsJson } from '../../../../_http/read-body';
import { readLayout } from '../../../../_http/read-layout';
import { respondJson, respondProblem } from '../../../../_http/respond';

export const dynamic = 'force-dynamic';

const NOT_KEPT = 'Nobody has changed it, so no places are kept for it. They are from its first change on.';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Where the actors of a network stand in a layout, as a user has left it. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    query: readLayout,
    respond: async ({ request, id, query: { layout } }) => respondJson(request, await loadPlaces(id, layout)),
  }),

  /** Keeps where actors stand. It is part of how a network is looked at, not of what it says: its versions do not tell. */
  POST: declareMethod({
    role: 'editor',
    scope: NETWORK_ID,
    query: readLayout,
    body: readsJson(BODY_LIMITS.places, parsePlaces),
    problems: ['not-kept', 'damaged', 'store-full'],
    respond: async ({ request, id, query: { layout }, body: patch }) => {
      const store = await findStore();
      const isKept = store !== null && (await writePlaces(store.engine, id, layout, patch));
      if (isKept) return new Response(null, { status: 204 });
      return (await loadNetwork(id))
        ? respondProblem(request, 'not-kept', NOT_KEPT)
        : respondUnknown(request, id);
    },
  }),
});
