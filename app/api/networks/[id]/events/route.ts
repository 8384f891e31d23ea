import { authenticateRequest } from '@/app/_auth/find-principal';
import { createEventStream } from '@/app/api/_http/event-stream';
import { maySee } from '@/lib/store/access/principal';
import { loadNetwork } from '@/lib/store/load-networks';
import { watchNetwork } from '@/lib/store/open-store';
import { answerAbout, type NetworkRoute, respondUnknown } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

/** What befalls a network, as it happens: the changes that are made to it, with who made them, and its end. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerAbout(request, route, 'viewer', async (id) => {
    if (!(await loadNetwork(id))) return respondUnknown(request, id);
    const since = readSince(request);
    const stream = createEventStream({
      watch: (listener) => watchNetwork(id, since, listener),
      mayStay: async () => {
        const admission = await authenticateRequest(request.headers);
        return admission.kind === 'admitted' && maySee(admission.visitor, id);
      },
    });
    return new Response(stream, {
      headers: {
        'Content-Type': 'text/event-stream; charset=utf-8',
        // What is packed would wait until there is enough to pack.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

/** The version that the reader has: the last event that a browser has had, else what the query says. */
function readSince(request: Request): number | null {
  const text = request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('since');
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
