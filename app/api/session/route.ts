import { authenticate, toCookie } from '@/app/_auth/find-principal';
import { toNextPath } from '@/app/_auth/next-path';
import { toAddress } from '@/app/_auth/note-address';
import { writeAudit } from '@/lib/store/access/audit';
import { parseToken } from '@/lib/store/access/token';
import { answerForm, respondLead } from '../_http/answer-form';
import { createMethods } from '../_http/respond';

export const dynamic = 'force-dynamic';

const { answerOptions, refuseMethod } = createMethods('POST, OPTIONS');

/** Signs a browser in, from the form of the page for it, and leads it on. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, async (form) => {
    const next = toNextPath(form.get('next'));
    const token = (form.get('token') ?? '').trim();
    const from = toAddress(request.headers);
    const admission = await authenticate({ token, address: from });
    if (admission.kind === 'admitted') {
      writeAudit({ who: admission.visitor.name, from, did: 'sign in' });
      // On its own machine a server asks for no token, and whatever was written is none.
      return respondLead(next, parseToken(token) && toCookie(token));
    }
    const problem = admission.kind === 'wait' ? 'wait' : 'token';
    if (problem === 'token') writeAudit({ who: 'unknown', from, did: 'fail to sign in' });
    return respondLead(`/sign-in?${new URLSearchParams({ next, problem })}`, null);
  });
}

export const OPTIONS = answerOptions;
export const GET = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
