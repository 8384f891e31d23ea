import { toProblem } from '@/lib/explorer/view-params';
import { respondBadParameters } from './respond-bad-parameters';

const HEADER = 'Idempotency-Key';

/** Runs the work of a request with the key by which it is known when it is sent again; with null when it has none. */
export async function answerWithKey(
  request: Request,
  work: (key: string | null) => Response | Promise<Response>,
): Promise<Response> {
  const key = request.headers.get(HEADER);
  if (key === null || /^[!-~]{1,200}$/.test(key)) return work(key);
  const problem = 'Write 1 to 200 letters, digits and signs without spaces, such as a UUID.';
  return respondBadParameters(request, [toProblem(HEADER, key, problem)]);
}
