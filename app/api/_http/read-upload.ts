import { toVisitorKey } from '@/app/_auth/visitor-key';
import { readUploadOnServer } from '@/app/_uploads/server/server-uploads';
import type { UploadedNetwork, UploadReply } from '@/app/_uploads/server/upload-job';
import { toRemarkLine } from '@/lib/formats/import-workflow/report-text';
import { BODY_LIMITS } from '@/lib/network/limits';
import type { Principal } from '@/lib/store/access/principal';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import { PROBLEMS } from './problems';
import {
  BODY_PROBLEMS,
  type BodyReader,
  type Outcome,
  PATIENCE,
  readBytes,
  respondInvalid,
} from './read-body';
import { respondBadParameters, respondPlain, respondProblem } from './respond';

/** What another site’s form can send without asking this server first. */
const OF_FORMS = /^(text\/plain|application\/x-www-form-urlencoded)\b/i;
/** Seconds after which it is worth sending a file again to a busy server. */
const PAUSE = 10;

/**
 * A reader of the network that a request sends: a network file as JSON, or a file of any format that is read. The problem of
 * a file that cannot be imported has all that is wrong with it.
 */
export const UPLOAD_READER: BodyReader<UploadedNetwork> = {
  problems: [...BODY_PROBLEMS, 'invalid', 'bad-parameter', 'unreadable', 'unsure', 'too-busy'],
  read: readUpload,
};

async function readUpload(request: Request, principal: Principal): Promise<Outcome<UploadedNetwork>> {
  const end = (response: Response) => ({ ok: false, response }) as const;
  const contentType = request.headers.get('Content-Type') ?? '';
  if (OF_FORMS.test(contentType)) return end(respondPlain(request, 'wrong-type'));
  const body = await readBytes(request, { bytes: BODY_LIMITS.file, ...PATIENCE });
  if (!body.ok) return end(respondPlain(request, body.problem));
  const { search: query } = new URL(request.url);
  const visitor = toVisitorKey(principal, request.headers);
  try {
    const job = { body: body.bytes, contentType, query };
    const reply = await readUploadOnServer(job, { visitor, signal: request.signal });
    if (reply.kind !== 'made') return end(refuse(request, reply));
    return { ok: true, value: { network: reply.network, report: reply.report } };
  } catch (error) {
    const refused = refuseWork(request, error);
    if (refused) return end(refused);
    throw error;
  }
}

function refuse(request: Request, reply: Exclude<UploadReply, { readonly kind: 'made' }>): Response {
  switch (reply.kind) {
    case 'no-text':
      return respondPlain(request, 'bad-body');
    case 'invalid':
      return respondInvalid(request, reply);
    case 'bad-parameters':
      return respondBadParameters(request, reply.problems);
    case 'unreadable':
      return respondUnreadable(request, reply);
    case 'unsure':
      return respondUnsure(request, reply);
  }
}

/** Returns that a file takes more than there is for one, or that too many wait; null for any other error. */
function refuseWork(request: Request, error: unknown): Response | null {
  if (error instanceof QueueFullError) {
    const detail = `${error.waiting} files wait to be read already. Send yours again in a while.`;
    return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
  }
  const what =
    error instanceof JobTimeError ? 'longer' : error instanceof JobMemoryError ? 'more memory' : null;
  if (what === null) return null;
  const detail =
    `To read the file takes ${what} than this server gives to one file. Nothing of it was kept. ` +
    'Split it into several, or leave columns out.';
  return respondProblem(request, 'too-large', detail);
}

function respondUnreadable(
  request: Request,
  { remarks }: Extract<UploadReply, { readonly kind: 'unreadable' }>,
): Response {
  const [first] = remarks;
  const detail = first ? toRemarkLine(first) : PROBLEMS.unreadable.description;
  return respondProblem(request, 'unreadable', detail, { remarks });
}

function respondUnsure(
  request: Request,
  { questions, mapping, guesses, remarks }: Extract<UploadReply, { readonly kind: 'unsure' }>,
): Response {
  const how = questions.some(({ hasGuess }) => hasGuess)
    ? 'Send it again with guess=accept to take the guess, or with a mapping.'
    : 'Send it again with a mapping: nothing could be guessed.';
  const detail = [...questions.map(({ message }) => message), how].join(' ');
  return respondProblem(request, 'unsure', detail, { questions, mapping, guesses, remarks });
}
