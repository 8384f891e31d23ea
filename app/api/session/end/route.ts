import { authenticateRequest } from '@/app/_auth/find-principal';
import { readSessionCookie, toSessionCookies } from '@/app/_auth/session-cookie';
import { endOther, signOut } from '@/app/_auth/sessions';
import { createRoute, declareForm } from '../../_http/create-route';
import { respondRedirect } from '../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Signs a browser out: its session ends, and it forgets it. With the id of another session of the same token, that one ends. */
  POST: declareForm(async (form, { headers }) => {
    const other = form.get('session');
    if (other !== null) {
      const admission = await authenticateRequest(headers);
      const bearer = admission.kind === 'admitted' ? admission.bearer : null;
      if (admission.kind === 'admitted' && bearer)
        await endOther(bearer, other, admission.principal.name, headers);
      return respondRedirect('/sign-in', []);
    }
    const text = readSessionCookie(headers);
    if (text !== null) await signOutAsFarAsPossible(text, headers);
    return respondRedirect('/sign-in', toSessionCookies(null));
  }),
});

/** A browser forgets its session also where the store cannot end it; what ends it then is time. */
async function signOutAsFarAsPossible(text: string, headers: Headers): Promise<void> {
  try {
    await signOut(text, headers);
  } catch (error) {
    console.error('A session could not be ended, though its browser has signed out:', error);
  }
}
