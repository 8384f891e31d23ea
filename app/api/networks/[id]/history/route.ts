import type { ViewProblem } from '@/lib/explorer/view-params';
import { findStore } from '@/lib/store/open-store';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { NETWORK } from '../../../_http/network-scope';
import { COUNT_PARAMETERS, readCount, STANDARD_LIMIT } from '../../../_http/read-count';
import { respondJson } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

const { before: BEFORE, limit: LIMIT } = COUNT_PARAMETERS;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Who has done what to a network, when, and from which version: the newest first. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK,
    query: ({ params }) => {
      const problems: ViewProblem[] = [];
      const before = readCount(params, BEFORE, problems) ?? BEFORE.most;
      const limit = readCount(params, LIMIT, problems) ?? STANDARD_LIMIT;
      return { before, limit, problems };
    },
    respond: async ({ request, id, stored, query: { before, limit } }) => {
      const entries = (await (await findStore())?.listEntries(id, { before, limit })) ?? [];
      return respondJson(request, { version: stored.version, entries });
    },
  }),
});
