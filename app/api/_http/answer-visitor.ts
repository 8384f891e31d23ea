import { authenticateRequest } from '@/app/_auth/find-principal';
import { checkOrigin, readAccessPolicy } from '@/lib/store/access/access-policy';
import { mayAct, type Principal, type Role } from '@/lib/store/access/principal';
import { PROBLEMS } from './problems';
import { answer, respondProblem } from './respond';

/** Returns a request from whoever may do what takes a role, and nobody else. */
export function answerPrincipal(
  request: Request,
  needed: Role,
  work: (visitor: Principal) => Response | Promise<Response>,
): Promise<Response> {
  return answer(request, async () => {
    const foreign = checkRequestOrigin(request);
    if (foreign !== null) return respondProblem(request, 'foreign-request', foreign);
    const admission = await authenticateRequest(request.headers);
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

/** Returns why a request is not for this server or not from its pages; null when it is. */
export function checkRequestOrigin({ method, headers, url }: Request): string | null {
  return checkOrigin(readAccessPolicy(process.env), {
    method,
    // A request that was made within the program has no header for it.
    host: headers.get('Host') ?? new URL(url).host,
    origin: headers.get('Origin'),
    site: headers.get('Sec-Fetch-Site'),
    mode: headers.get('Sec-Fetch-Mode'),
  });
}

/** Returns that no other token is looked at for a while. */
export function respondWait(request: Request, milliseconds: number): Response {
  const seconds = Math.ceil(milliseconds / 1000);
  const minutes = Math.ceil(seconds / 60);
  const detail = `Too many failed sign-ins; try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`;
  return respondProblem(request, 'too-many-failures', detail, {}, { 'Retry-After': String(seconds) });
}
