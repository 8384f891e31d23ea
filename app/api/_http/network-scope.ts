import { noteRefusal } from '@/app/_auth/note-refusal';
import { maySee, type Principal } from '@/lib/store/access/principal';
import type { BrokenNetwork, StoredNetwork } from '@/lib/store/load-files';
import { loadNetwork } from '@/lib/store/load-networks';
import type { ProblemId } from './problems';
import type { Outcome } from './read-body';
import { respondProblem, toAsked } from './respond';
import { toDamage } from './store-problem';

/** The parts of a path that its address names, such as `id` below `/api/networks/[id]`. */
export type PathParts = Readonly<Partial<Record<string, string>>>;

/** What a method is about: how it is found by the path, and what can be wrong with that. */
export type Scope<Subject> = {
  readonly problems: readonly ProblemId[];
  readonly find: (
    request: Request,
    path: PathParts,
    principal: Principal,
  ) => Outcome<Subject> | Promise<Outcome<Subject>>;
};

/** The server, and no network of its. */
export const SERVER: Scope<object> = { problems: [], find: () => ({ ok: true, value: {} }) };

/**
 * The id of a network that the principal may see; whether there is such a network is not asked. To others there is none: not
 * even that is told.
 */
export const NETWORK_ID: Scope<{ readonly id: string }> = {
  problems: ['unknown-network'],
  find: (request, { id = '' }, principal) => {
    if (maySee(principal, id)) return { ok: true, value: { id } };
    noteOutOfScope(request, id, principal);
    return { ok: false, response: respondUnknown(request, id) };
  },
};

/** Writes a line about a request for a network that the principal may not see. */
export function noteOutOfScope(request: Request, network: string, { name }: Principal): void {
  const { headers } = request;
  noteRefusal({ headers, who: name, why: 'out-of-scope', asked: toAsked(request), network });
}

/** A network as it is stored, which the principal may see and whose file parses. */
export const NETWORK: Scope<{ readonly id: string; readonly stored: StoredNetwork }> = {
  problems: [...NETWORK_ID.problems, 'broken-network', 'damaged'],
  find: async (request, path, principal) => {
    const seen = await NETWORK_ID.find(request, path, principal);
    if (!seen.ok) return seen;
    const { id } = seen.value;
    const stored = await loadNetwork(id);
    if (stored === null) return { ok: false, response: respondUnknown(request, id) };
    if (stored.state === 'broken') return { ok: false, response: respondBroken(request, stored) };
    return { ok: true, value: { id, stored } };
  },
};

/** Returns that there is no network of an id. */
export function respondUnknown(request: Request, id: string): Response {
  const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
  const detail = `There is no network “${shown}”. GET /api/networks lists those there are.`;
  return respondProblem(request, 'unknown-network', detail);
}

/** Returns that a file of the server does not parse, or that what was kept of a network is damaged. */
export function respondBroken(request: Request, { id, from, issues, omitted }: BrokenNetwork): Response {
  if (from === 'store') {
    const { message, fix } = toDamage(issues);
    return respondProblem(request, 'damaged', `${message} ${fix}`.trim());
  }
  const count = issues.length + omitted;
  const detail = `The file “${id}.json” has ${count} ${count === 1 ? 'issue' : 'issues'}: ${issues[0].message}`;
  return respondProblem(request, 'broken-network', detail, { issues, omitted });
}
