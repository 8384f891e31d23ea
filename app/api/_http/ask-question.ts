import { toVisitorKey } from '@/app/_auth/visitor-key';
import { MAX_ACTORS, type QuestionReply, type ServerQuestion } from '@/app/_questions/server/question-job';
import { askServer } from '@/app/_questions/server/server-questions';
import { toProblem } from '@/lib/explorer/view-params';
import type { Network } from '@/lib/network/network';
import type { Principal } from '@/lib/store/access/principal';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { ProblemId } from './problems';
import { respondBadParameters, respondJson, respondProblem } from './respond';

/** What may go wrong with a question about a network. */
export const QUESTION_PROBLEMS = [
  'bad-parameter',
  'question-too-long',
  'too-busy',
] as const satisfies readonly ProblemId[];

/** Seconds after which it is worth asking a busy server again. */
const PAUSE = 5;

type Asking = { readonly request: Request; readonly principal: Principal; readonly network: Network };

/**
 * Asks about a network what the query of a request asks, and returns the answer; or that the server is busy, or that it takes too long.
 * `blamed` are the parameters that are named for a question that cannot be asked as it is.
 */
export async function respondAsked(
  { request, principal, network }: Asking,
  kind: ServerQuestion['kind'],
  blamed: readonly [string, ...string[]],
): Promise<Response> {
  const visitor = toVisitorKey(principal, request.headers);
  const question = { kind, query: new URL(request.url).search };
  try {
    const reply = await askServer(network, question, { visitor, signal: request.signal });
    return respondReply(request, reply, blamed);
  } catch (error) {
    const refused = refuseQuestion(request, error);
    if (refused) return refused;
    throw error;
  }
}

/** Returns that a question takes more than there is for one, or that too many wait; null for any other error. */
export function refuseQuestion(request: Request, error: unknown): Response | null {
  if (error instanceof QueueFullError) {
    const detail = `${error.waiting} questions wait to be answered already. Ask again in a while.`;
    return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
  }
  if (!(error instanceof JobTimeError) && !(error instanceof JobMemoryError)) return null;
  const detail =
    `${error.message} It was given up so that others need not wait. ` +
    'Narrow the question: “types”, “since” and “until”, or “focus” and “hops” leave less.';
  return respondProblem(request, 'question-too-long', detail);
}

/** Returns a reply as it is sent; for a question that cannot be asked as it is, a problem that blames the parameters that make it up. */
export function respondReply(
  request: Request,
  reply: QuestionReply,
  blamed: readonly [string, ...string[]],
): Response {
  switch (reply.kind) {
    case 'answered':
      return respondJson(request, reply.text, {}, reply.tag);
    case 'bad-parameters':
      return respondBadParameters(request, reply.problems);
    case 'too-many-actors':
      return respondTooMany(request, reply.shown);
    case 'refused': {
      const params = new URL(request.url).searchParams;
      const blame = (name: string) => toProblem(name, params.get(name) ?? '', reply.problem);
      const [first, ...others] = blamed;
      return respondBadParameters(request, [blame(first), ...others.map(blame)]);
    }
  }
}

function respondTooMany(request: Request, shown: number): Response {
  const [has, most] = [shown, MAX_ACTORS].map((count) => count.toLocaleString('en'));
  const detail =
    `The filters leave ${has} actors, and brokers are looked for among ${most} at most. ` +
    'Narrow the question: “types”, “since” and “until”, or “focus” and “hops” leave fewer.';
  return respondProblem(request, 'too-many-actors', detail);
}
