import { maySee, type Principal, type Role } from '@/lib/store/access/principal';
import type { BrokenNetwork, StoredNetwork } from '@/lib/store/load-files';
import { loadNetwork } from '@/lib/store/load-networks';
import { answerPrincipal } from './answer-visitor';
import { respondProblem } from './respond';
import { toDamage } from './store-problem';

/** What Next hands to a route below `/api/networks/[id]`. */
export type NetworkRoute = { readonly params: Promise<{ readonly id: string }> };

/** Returns from the network that a route names; with a problem when there is none, or its file does not parse. */
export function answerWithNetwork(
  request: Request,
  route: NetworkRoute,
  respond: (stored: StoredNetwork) => Response | Promise<Response>,
): Promise<Response> {
  return answerAbout(request, route, 'viewer', async (id) => {
    const loaded = await loadNetwork(id);
    if (loaded === null) return respondUnknown(request, id);
    return loaded.state === 'parsed' ? respond(loaded) : respondBroken(request, loaded);
  });
}

/**
 * Returns a request about a network from a visitor who may see it. To others there is no such network: not even that is
 * told.
 */
export function answerAbout(
  request: Request,
  { params }: NetworkRoute,
  needed: Role,
  work: (id: string, visitor: Principal) => Response | Promise<Response>,
): Promise<Response> {
  return answerPrincipal(request, needed, async (visitor) => {
    const { id } = await params;
    return maySee(visitor, id) ? work(id, visitor) : respondUnknown(request, id);
  });
}

/** Returns that there is no network of an id. */
export function respondUnknown(request: Request, id: string): Response {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
  const detail = `There is no network “${shown}”. GET /api/networks lists those there are.`;
  return respondProblem(request, 'unknown-network', detail);
}

/** Responds that a file of the server does not parse, or that what was kept of a network is damaged. */
export function respondBroken(request: Request, { id, from, issues, omitted }: BrokenNetwork): Response {
  if (from === 'store') {
    const { message, fix } = toDamage(issues);
    return respondProblem(request, 'damaged', `${message} ${fix}`.trim());
  }
  const count = issues.length + omitted;
  const detail = `The file “${id}.json” has ${count} ${count === 1 ? 'issue' : 'issues'}: ${issues[0].message}`;
  return respondProblem(request, 'broken-network', detail, { issues, omitted });
}
