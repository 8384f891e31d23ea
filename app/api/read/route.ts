import { toVisitorKey } from '@/app/_auth/visitor-key';
import { readOnServer } from '@/app/_reading/server/server-readings';
import { BODY_LIMITS } from '@/lib/network/limits';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import { createRoute, declareMethod } from '../_http/create-route';
import { NETWORK, SERVER } from '../_http/network-scope';
import { readsJson } from '../_http/read-body';
import { respondJson, respondProblem } from '../_http/respond';
import { parseReadRequest } from './parse-read-request';

export const dynamic = 'force-dynamic';

/** When to ask again where too many texts wait, in seconds. */
const PAUSE = 5;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What is read in a text, as suggestions. Nothing of it is kept, and nothing leaves the server. */
  POST: declareMethod({
    role: 'viewer',
    scope: SERVER,
    body: readsJson(BODY_LIMITS.reading, parseReadRequest),
    problems: [...NETWORK.problems, 'too-busy', 'server-fault'],
    respond: async ({ request, principal, body: { text, network } }) => {
      const found = network === null ? null : await NETWORK.find(request, { id: network }, principal);
      if (found?.ok === false) return found.response;
      const visitor = toVisitorKey(principal, request.headers);
      const actors = found ? found.value.stored.network.actors : null;
      try {
        const { pieces, tag } = await readOnServer({ text, actors }, { visitor, signal: request.signal });
        return respondJson(request, pieces.join(''), {}, tag);
      } catch (error) {
        if (error instanceof QueueFullError) return respondBusy(request, 'Too many texts wait to be read.');
        if (error instanceof JobTimeError)
          return respondBusy(request, 'The text takes too long to read. Read it in parts.');
        if (error instanceof JobMemoryError)
          return respondBusy(request, 'The text takes too much memory to read. Read it in parts.');
        throw error;
      }
    },
  }),
});

function respondBusy(request: Request, detail: string): Response {
  return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
}
