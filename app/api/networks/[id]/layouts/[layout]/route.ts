import { MAX_ACTORS_LAID_OUT_BY_SERVER } from '@/app/networks/[id]/_layout/canonical-request';
import { askServerLayout, type ServerLayout } from '@/app/networks/[id]/_layout/server/server-layouts';
import { getStoredLayout } from '@/app/networks/[id]/_layout/stored-layout';
import type { LayoutId } from '@/lib/explorer/view-state';
import { findDefaultLens } from '@/lib/graph/filter/default-lens';
import type { StoredNetwork } from '@/lib/store/load-files';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { toSentLayout } from '@/lib/view/sent-layout';
import { createRoute, declareMethod } from '../../../../_http/create-route';
import { NETWORK } from '../../../../_http/network-scope';
import { readLayout } from '../../../../_http/read-layout';
import { respondJson, respondProblem } from '../../../../_http/respond';

export const dynamic = 'force-dynamic';

/** How long a request waits for a layout that is being computed, in milliseconds. */
const PATIENCE = 8000;
/** Seconds after which a client should ask again. */
const PAUSE = 1;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Where the program has laid out the actors of a network, computed once for each version. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    query: readLayout,
    problems: ['layout-too-long'],
    respond: async ({ request, stored, query: { layout } }) => {
      const found = await findLayout(stored, layout, request.signal);
      if (found.state === 'known') {
        const { version } = stored;
        return respondJson(request, toSentLayout({ ...found.positions, version }));
      }
      if (found.state === 'failed') return respondProblem(request, 'layout-too-long', found.why);
      return new Response(null, {
        status: 202,
        headers: { 'Retry-After': String(PAUSE), 'Cache-Control': 'private, no-store' },
      });
    },
  }),
});

async function findLayout(
  { network, version }: StoredNetwork,
  layout: LayoutId,
  signal: AbortSignal,
): Promise<ServerLayout> {
  if (network.actors.length > MAX_ACTORS_LAID_OUT_BY_SERVER)
    return askServerLayout({ network, version, layout }, { milliseconds: PATIENCE, signal });
  const graph = getStoredGraph(network);
  const positions = getStoredLayout(graph, layout, findDefaultLens(graph));
  const points = graph.nodes().map((id) => [id, positions[id] ?? { x: 0, y: 0 }] as const);
  const ids = points.map(([id]) => id);
  return {
    state: 'known',
    positions: { ids, x: points.map(([, { x }]) => x), y: points.map(([, { y }]) => y) },
  };
}
