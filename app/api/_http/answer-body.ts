import type { ParseResult } from '@/lib/network/issue';
import { PROBLEMS, type ProblemId } from './problems';
import { type Body, JSON_TYPE, PATIENCE, readBody } from './read-body';
import { respondProblem } from './respond';

/**
 * Returns a request with what becomes of its body: JSON that a parser takes. A body that is too large, too slow or of
 * another sort, or that the parser does not take, is answered with a problem, which has every issue of the parser.
 */
export async function answerBody<T>(
  request: Request,
  { bytes, parse }: { readonly bytes: number; readonly parse: (text: string) => ParseResult<T> },
  work: (value: T) => Response | Promise<Response>,
): Promise<Response> {
  return answerParsed(request, await readBody(request, { type: JSON_TYPE, bytes, ...PATIENCE }), parse, work);
}

/** Returns a request with what becomes of a body that was read already. */
export async function answerParsed<T>(
  request: Request,
  body: Body,
  parse: (text: string) => ParseResult<T>,
  work: (value: T) => Response | Promise<Response>,
): Promise<Response> {
  if (!body.ok) return respondPlain(request, body.problem);
  const { issues, omitted, ...result } = parse(body.text);
  if (result.ok) return work(result.value);
  const [first] = issues;
  const detail = first ? `${first.message} ${first.fix}` : PROBLEMS.invalid.description;
  return respondProblem(request, 'invalid', detail, { issues, omitted });
}

/** Returns with a problem of which nothing more is known than its kind. */
export function respondPlain(request: Request, id: ProblemId): Response {
  return respondProblem(request, id, PROBLEMS[id].description);
}
