import { endWithBearers } from '@/app/_auth/end-with-bearers';
import { type Admission, authenticateRequest } from '@/app/_auth/find-principal';
import { maySee } from '@/lib/store/access/principal';
import { loadNetwork } from '@/lib/store/load-networks';
import { watchNetwork } from '@/lib/store/open-store';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { createEventStream } from '../../../_http/event-stream';
import { NETWORK_ID, respondUnknown } from '../../../_http/network-scope';

export const dynamic = 'force-dynamic';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // What is packed would wait until there is enough to pack.
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
} as const;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What befalls a network, as it happens: the changes that are made to it, with who made them, and its end. */
  GET: declareMethod({
    role: 'viewer',
    scope: NETWORK_ID,
    respond: async ({ request, id, bearer }) => {
      if (!(await loadNetwork(id))) return respondUnknown(request, id);
      const since = readSince(request);
      const stream = createEventStream({
        watch: (listener) => watchNetwork(id, since, listener),
        mayStay: async () => {
          const admission = await authenticateTogether(request.headers);
          return admission.kind === 'admitted' && maySee(admission.principal, id);
        },
        bearer,
      });
      endWithBearers();
      return new Response(stream, { headers: HEADERS });
    },
  }),
});

const asking = new Map<string, Promise<Admission>>();

/** Returns who reads. Many streams of one token ask once: each change is told to all of them at one time. */
function authenticateTogether(headers: Headers): Promise<Admission> {
  const shown = JSON.stringify([headers.get('Authorization'), headers.get('Cookie')]);
  const known = asking.get(shown);
  if (known) return known;
  const admission = authenticateRequest(headers, { isUse: false }).finally(() => asking.delete(shown));
  asking.set(shown, admission);
  return admission;
}

/** The version that the reader has: the last event that a browser has had, else what the query says. */
function readSince(request: Request): number | null {
  const text = request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('since');
  return text !== null && /^\d{1,10}$/.test(text) ? Number(text) : null;
}
