import { authenticate } from '@/app/_auth/find-principal';
import { toNextPath } from '@/app/_auth/next-path';
import { toAddress } from '@/app/_auth/note-address';
import { readSessionCookie, toSessionCookies } from '@/app/_auth/session-cookie';
import { signIn } from '@/app/_auth/sessions';
import { createRoute, declareForm } from '../_http/create-route';
import { respondRedirect } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Signs a browser in, from the form of the page for it, and leads it on. */
  POST: declareForm(async (form, { headers }) => {
    const next = toNextPath(form.get('next'));
    const token = (form.get('token') ?? '').trim();
    const admission = await authenticate({ token, address: toAddress(headers) });
    if (admission.kind === 'admitted') {
      const { principal, bearer } = admission;
      // On its own machine a server asks for no token.
      const session = bearer && (await signIn(bearer, principal.name, headers, readSessionCookie(headers)));
      return respondRedirect(next, session ? toSessionCookies(session) : []);
    }
    const problem = admission.kind === 'wait' ? 'wait' : 'token';
    return respondRedirect(`/sign-in?${new URLSearchParams({ next, problem })}`, []);
  }),
});
