import { authenticate, toCookie } from '@/app/_auth/find-principal';
import { toNextPath } from '@/app/_auth/next-path';
import { toAddress } from '@/app/_auth/note-address';
import { writeAudit } from '@/lib/store/access/audit';
import { parseToken } from '@/lib/store/access/token';
import { createRoute, declareForm } from '../_http/create-route';
import { respondRedirect } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Signs a browser in, from the form of the page for it, and leads it on. */
  POST: declareForm(async (form, { headers }) => {
    const next = toNextPath(form.get('next'));
    const token = (form.get('token') ?? '').trim();
    const from = toAddress(headers);
    const admission = await authenticate({ token, address: from });
    if (admission.kind === 'admitted') {
      writeAudit({ who: admission.principal.name, from, did: 'sign in' });
      // On its own machine a server asks for no token, and whatever was written is none.
      return respondRedirect(next, parseToken(token) && toCookie(token));
    }
    const problem = admission.kind === 'wait' ? 'wait' : 'token';
    return respondRedirect(`/sign-in?${new URLSearchParams({ next, problem })}`, null);
  }),
});
