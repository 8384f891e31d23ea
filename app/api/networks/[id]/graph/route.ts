import { noteSource } from '@/app/_service/kept/answer-source';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { toFilter } from '@/lib/explorer/questions/to-question';
import { parseFilterParams } from '@/lib/explorer/request-params';
import { writeShownNetwork } from '@/lib/explorer/shown-network';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondPieces } from '../../../_http/respond-pieces';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The part of a network that the filters of the query let through, with standings, and what they hide. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseFilterParams(params, graph),
    respond: ({ request, id, graph, stored: { stamp }, query: { filter } }) => {
      noteSource('body', { stamp, places: '' });
      return respondPieces(request, {
        from: ['graph', id, stamp, JSON.stringify(toFilter(filter))],
        write: () => writeShownNetwork(graph, filter, getShown(graph, filter)),
      });
    },
  }),
});
