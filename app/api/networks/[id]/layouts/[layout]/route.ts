import { toVisitorKey } from '@/app/_auth/visitor-key';
import { waitAtMost } from '@/app/_threads/wait-at-most';
import { isLaidOutAsWhole } from '@/app/networks/[id]/_layout/canonical-request';
import type { OpeningLayoutJob } from '@/app/networks/[id]/_layout/server/lay-out-opening';
import { layOutAside } from '@/app/networks/[id]/_layout/server/opening-layouts';
import {
  askServerLayout,
  type Patience,
  type ServerLayout,
} from '@/app/networks/[id]/_layout/server/server-layouts';
import type { LayoutId } from '@/lib/explorer/view-state';
import type { StoredNetwork } from '@/lib/store/load-files';
import { isBusyError } from '@/lib/store/store-error';
import { findPoint, type Positions } from '@/lib/view/positions';
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
    respond: async ({ request, principal, stored, query: { layout } }) => {
      const visitor = toVisitorKey(principal, request.headers);
      const found = await findLayout(stored, layout, { visitor, signal: request.signal });
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
  waiting: { readonly visitor: string; readonly signal: AbortSignal },
): Promise<ServerLayout> {
  const patience = { ...waiting, milliseconds: PATIENCE };
  if (isLaidOutAsWhole(network)) return askServerLayout({ network, version, layout }, patience);
  const positions = await findSmallLayout({ network, layout, around: null }, patience);
  if (positions === undefined) return { state: 'computing' };
  if (positions === null)
    return { state: 'failed', why: 'It took more time or memory than this server gives to one layout.' };
  const ids = network.actors.map(({ id }) => id);
  const pick = (axis: 'x' | 'y') => ids.map((id) => findPoint(positions, id)?.[axis] ?? 0);
  return { state: 'known', positions: { ids, x: pick('x'), y: pick('y') } };
}

/** Undefined: it is being computed, or too many wait. Null: it cannot be. */
async function findSmallLayout(
  job: OpeningLayoutJob,
  { visitor, milliseconds, signal }: Required<Patience>,
): Promise<Positions | null | undefined> {
  try {
    return await waitAtMost(layOutAside(job, visitor), milliseconds, signal);
  } catch (error) {
    if (isBusyError(error)) return undefined;
    throw error;
  }
}
