import { parseFilterParams } from '@/lib/explorer/request-params';
import { toShownNetwork } from '@/lib/explorer/shown-network';
import { filterNetwork } from '@/lib/graph/filter/filter';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondJson } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The part of a network that the filters of the query let through, with standings, and what they hide. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseFilterParams(params, graph),
    respond: ({ request, graph, query: { filter } }) =>
      respondJson(request, toShownNetwork(graph, filter, filterNetwork(graph, filter))),
  }),
});
