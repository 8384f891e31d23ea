import { BODY_LIMITS } from '@/lib/network/limits';
import { respondPlain } from './answer-body';
import { checkRequestOrigin } from './answer-visitor';
import { FORM_TYPE, PATIENCE, readBody } from './read-body';
import { answer, respondProblem } from './respond';

/** Returns a form that a page of this server has sent. */
export function answerForm(
  request: Request,
  work: (form: URLSearchParams) => Response | Promise<Response>,
): Promise<Response> {
  return answer(request, async () => {
    const foreign = checkRequestOrigin(request);
    if (foreign !== null) return respondProblem(request, 'foreign-request', foreign);
    const body = await readBody(request, { type: FORM_TYPE, bytes: BODY_LIMITS.form, ...PATIENCE });
    return body.ok ? work(new URLSearchParams(body.text)) : respondPlain(request, body.problem);
  });
}

/** Returns by leading a browser to a path of this server, with a cookie to be kept. */
export function respondLead(path: string, cookie: string | null): Response {
  const headers = new Headers({ Location: path, 'Cache-Control': 'no-store' });
  if (cookie !== null) headers.set('Set-Cookie', cookie);
  return new Response(null, { status: 303, headers });
}
