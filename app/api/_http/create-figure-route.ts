import { toVisitorKey } from '@/app/_auth/visitor-key';
import type { ServerFigureReply } from '@/app/_figure/server/draw-job';
import { drawServerFigure } from '@/app/_figure/server/server-figures';
import { noteSource } from '@/app/_service/kept/answer-source';
import { MAX_ACTORS_LAID_OUT_BY_SERVER } from '@/app/networks/[id]/_layout/canonical-request';
import { askServerLayout, type Patience } from '@/app/networks/[id]/_layout/server/server-layouts';
import { LAYOUT_IDS, type LayoutId } from '@/lib/explorer/view-state';
import { type FigureFormatId, getFigureFormat } from '@/lib/figure/options/figure-formats';
import type { KeptLayout } from '@/lib/store/layouts/layout-repository';
import type { StoredNetwork } from '@/lib/store/load-files';
import { createRoute, declareMethod } from './create-route';
import { NETWORK } from './network-scope';
import { respondBadParameters, respondFile, respondProblem } from './respond';

/** Seconds after which it is worth asking a busy server again. */
const PAUSE = 5;
/** How long a figure waits for the layout of a large network, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Returns the route of a figure of a network in a format. Its parameters are those of the page's link, whose default lens
 * and grouping are the page's, so that a link to a view becomes one to its figure by its path alone; and those of the figure.
 */
export function createFigureRoute(format: FigureFormatId) {
  return createRoute({
    GET: declareMethod({
      role: 'viewer',
      scope: NETWORK,
      problems: ['bad-parameter', 'figure-too-large', 'figure-too-long', 'nothing-to-draw', 'too-busy'],
      respond: async ({ request, principal, id, stored }) => {
        const { network } = stored;
        const { searchParams } = new URL(request.url);
        const waiting = { visitor: toVisitorKey(principal, request.headers), signal: request.signal };
        const laidOut = await findLaidOut(stored, findLayout(searchParams), waiting);
        const site = toSite(request);
        const job = { network, query: searchParams.toString(), format, site, laidOut };
        const reply = await drawServerFigure(job, waiting);
        if (!reply.ok) return refuse(request, reply);
        const { mediaType } = getFigureFormat(format);
        // Of a large network, a figure follows from whether its layout was there in time as well.
        if (network.actors.length <= MAX_ACTORS_LAID_OUT_BY_SERVER)
          noteSource('body', { stamp: stored.stamp, places: '' });
        return respondFile(request, reply.figure.bytes, { name: `${id}.${format}`, mediaType });
      },
    }),
  });
}

/** The layout that the page shows of a large network; null where the figure can lay it out, or has to. */
async function findLaidOut(
  { network, version }: StoredNetwork,
  layout: LayoutId,
  waiting: Pick<Patience, 'visitor' | 'signal'>,
): Promise<KeptLayout | null> {
  if (network.actors.length <= MAX_ACTORS_LAID_OUT_BY_SERVER) return null;
  const found = await askServerLayout({ network, version, layout }, { ...waiting, milliseconds: PATIENCE });
  return found.state === 'known' ? found.positions : null;
}

/** Returns the layout that a query asks for. What else it says, and whether that can be used, is read where the figure is drawn. */
function findLayout(params: URLSearchParams): LayoutId {
  return LAYOUT_IDS.find((id) => id === params.get('layout')) ?? 'force';
}

function refuse(request: Request, reply: Extract<ServerFigureReply, { readonly ok: false }>): Response {
  if (reply.refusal === 'bad-parameters') return respondBadParameters(request, reply.problems);
  const headers: HeadersInit = reply.refusal === 'too-busy' ? { 'Retry-After': String(PAUSE) } : {};
  return respondProblem(request, reply.refusal, reply.message, {}, headers);
}

/** A host as browsers write it: a name or an address, and perhaps a port. */
const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Returns where the site is that was asked, as the client wrote it: `http://localhost:3000`. What is no host is not
 * repeated; the server's own address stands in for it.
 */
export function toSite(request: Request): string {
  const own = new URL(request.url);
  const host = request.headers.get('Host') ?? '';
  const isSecure = request.headers.get('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https';
  return HOST.test(host) ? `${isSecure ? 'https' : 'http'}://${host.toLowerCase()}` : own.origin;
}
