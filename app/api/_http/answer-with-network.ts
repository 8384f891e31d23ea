import type { BrokenNetwork, StoredNetwork } from '@/lib/store/load-files';
import { loadNetwork } from '@/lib/store/load-networks';
import { answer, respondProblem } from './respond';

/** What Next hands to a route below `/api/networks/[id]`. */
export type NetworkRoute = { readonly params: Promise<{ readonly id: string }> };

/** Answers from the network that a route names; with a problem when there is none, or its file does not parse. */
export function answerWithNetwork(
  request: Request,
  { params }: NetworkRoute,
  respond: (stored: StoredNetwork) => Response,
): Promise<Response> {
  return answer(request, async () => {
    const { id } = await params;
    const loaded = await loadNetwork(id);
    if (loaded === null) {
      const shown = id.length > 60 ? `${id.slice(0, 60)}…` : id;
      const detail = `There is no network “${shown}”. GET /api/networks lists those there are.`;
      return respondProblem(request, 'unknown-network', detail);
    }
    return loaded.state === 'parsed' ? respond(loaded) : respondBroken(request, loaded);
  });
}

function respondBroken(request: Request, { id, issues, omitted }: BrokenNetwork): Response {
  const count = issues.length + omitted;
  const detail = `The file “${id}.json” has ${count} ${count === 1 ? 'issue' : 'issues'}: ${issues[0].message}`;
  return respondProblem(request, 'broken-network', detail, { issues, omitted });
}
