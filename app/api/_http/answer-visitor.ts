import { admitRequest } from '@/app/_auth/find-principal';
import { findForeign, readDoor } from '@/lib/store/access/door';
import { mayAct, type Role, type Visitor } from '@/lib/store/access/visitor';
import { PROBLEMS } from './problems';
import { answer, respondProblem } from './respond';

/** Answers a request from whoever may do what takes a role, and nobody else. */
export function answerVisitor(
  request: Request,
  needed: Role,
  work: (visitor: Visitor) => Response | Promise<Response>,
): Promise<Response> {
  return answer(request, async () => {
    const foreign = findForeignRequest(request);
    if (foreign !== null) return respondProblem(request, 'foreign-request', foreign);
    const admission = await admitRequest(request.headers);
    if (admission.kind === 'wait') return respondWait(request, admission.milliseconds);
    if (admission.kind === 'unknown') {
      const detail = PROBLEMS['not-signed-in'].description;
      return respondProblem(request, 'not-signed-in', detail, {}, { 'WWW-Authenticate': 'Bearer' });
    }
    const { visitor } = admission;
    if (mayAct(visitor, needed)) return work(visitor);
    return respondProblem(request, 'not-allowed', PROBLEMS['not-allowed'].description);
  });
}

/** Answers why a request is not for this server or not from its pages; null when it is. */
export function findForeignRequest({ method, headers, url }: Request): string | null {
  return findForeign(readDoor(process.env), {
    method,
    // A request that was made within the program has no header for it.
    host: headers.get('Host') ?? new URL(url).host,
    origin: headers.get('Origin'),
    site: headers.get('Sec-Fetch-Site'),
    mode: headers.get('Sec-Fetch-Mode'),
  });
}

/** Answers that no other token is looked at for a while. */
export function respondWait(request: Request, milliseconds: number): Response {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.ceil(seconds / 60);
  const detail = `Too many failed sign-ins; try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  return respondProblem(request, 'too-many-failures', detail, {}, { 'Retry-After': String(seconds) });
}
