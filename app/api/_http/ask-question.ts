import { toVisitorKey } from '@/app/_auth/visitor-key';
import type { ReplyTo, ServerQuestion } from '@/app/_questions/server/question-job';
import { askServer } from '@/app/_questions/server/server-questions';
import type { Network } from '@/lib/network/network';
import type { Principal } from '@/lib/store/access/principal';
import { JobMemoryError, JobTimeError, QueueFullError } from '@/lib/worker/job-queue';
import type { ProblemId } from './problems';
import { respondProblem } from './respond';

/** What may go wrong with a question that is right in itself. */
export const QUESTION_PROBLEMS = ['question-too-long', 'too-busy'] as const satisfies readonly ProblemId[];

/** Seconds after which it is worth asking a busy server again. */
const PAUSE = 5;

/** Asks about a network, and returns what `respond` makes of the reply; or that the server is busy, or that it takes too long. */
export async function respondAsked<Asked extends ServerQuestion>(
  { request, principal, network }: { request: Request; principal: Principal; network: Network },
  question: Asked,
  respond: (reply: ReplyTo<Asked>) => Response,
): Promise<Response> {
  const visitor = toVisitorKey(principal, request.headers);
  try {
    return respond(await askServer(network, question, { visitor, signal: request.signal }));
  } catch (error) {
    if (error instanceof QueueFullError) {
      const detail = `${error.waiting} questions wait to be answered already. Ask again in a while.`;
      return respondProblem(request, 'too-busy', detail, {}, { 'Retry-After': String(PAUSE) });
    }
    if (!(error instanceof JobTimeError) && !(error instanceof JobMemoryError)) throw error;
    const detail =
      `${error.message} It was given up so that others need not wait. ` +
      'Narrow the question: “types”, “since” and “until”, or “focus” and “hops” leave less.';
    return respondProblem(request, 'question-too-long', detail);
  }
}
