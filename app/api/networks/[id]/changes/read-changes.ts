import { toVisitorKey } from '@/app/_auth/visitor-key';
import type { ChangesReply } from '@/app/_changes/server/changes-job';
import { readChangesOnServer } from '@/app/_changes/server/server-changes';
import { BODY_LIMITS } from '@/lib/network/limits';
import type { Principal } from '@/lib/store/access/principal';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import {
  BODY_PROBLEMS,
  type BodyReader,
  isOfType,
  JSON_TYPE,
  type Outcome,
  PATIENCE,
  readBytes,
  respondInvalid,
} from '../../../_http/read-body';
import { respondPlain, respondProblem } from '../../../_http/respond';

type Wanted = Extract<ChangesReply, { readonly kind: 'read' }>['wanted'];

/** Seconds after which it is worth sending changes again to a busy server. */
const PAUSE = 5;

/** A reader of the changes that a request asks for. The problem of a body that is none has every issue. */
export const CHANGES_READER: BodyReader<Wanted> = {
  problems: [...BODY_PROBLEMS, 'invalid', 'too-busy'],
  read: readChanges,
};

async function readChanges(request: Request, principal: Principal): Promise<Outcome<Wanted>> {
  const end = (response: Response) => ({ ok: false, response }) as const;
  const isJson = isOfType(request.headers.get('Content-Type') ?? '', JSON_TYPE);
  if (!isJson) return end(respondPlain(request, 'wrong-type'));
  const body = await readBytes(request, { bytes: BODY_LIMITS.changes, ...PATIENCE });
  if (!body.ok) return end(respondPlain(request, body.problem));
  const visitor = toVisitorKey(principal, request.headers);
  try {
    const reply = await readChangesOnServer({ body: body.bytes }, { visitor, signal: request.signal });
    if (reply.kind === 'no-text') return end(respondPlain(request, 'bad-body'));
    return reply.kind === 'read' ? { ok: true, value: reply.wanted } : end(respondInvalid(request, reply));
  } catch (error) {
    const refused = refuseWork(request, error);
    if (refused) return end(refused);
    throw error;
  }
}

/** Returns that changes take more than there is for one request, or that too many wait; null for any other error. */
function refuseWork(request: Request, error: unknown): Response | null {
  if (error instanceof QueueFullError) {
    const detail = `${error.waiting} requests with large changes wait already. Send yours again in a while.`;
    return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
  }
  const what =
    error instanceof JobTimeError ? 'longer' : error instanceof JobMemoryError ? 'more memory' : null;
  if (what === null) return null;
  const detail = `To read the changes takes ${what} than this server gives to one request. Send them in several.`;
  return respondProblem(request, 'too-large', detail);
}
