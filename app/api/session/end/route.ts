import { authenticate, authenticateRequest } from '@/app/_auth/find-principal';
import { toAddress } from '@/app/_auth/note-address';
import { readSessionCookie, toSessionCookies } from '@/app/_auth/session-cookie';
import { endOther, signOut } from '@/app/_auth/sessions';
import { createRoute, declareForm } from '../../_http/create-route';
import { respondRedirect } from '../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /**
   * Signs a browser out: its session ends, and it forgets it. With the id of another session of the same token, and the token once more,
   * that one ends.
   */
  POST: declareForm(async (form, { headers }) => {
    const other = form.get('session');
    if (other !== null) {
      const problem = await endOtherOf(headers, other, (form.get('token') ?? '').trim());
      const query = problem === null ? '' : `?${new URLSearchParams({ end: other, problem })}`;
      return respondRedirect(`/sign-in${query}`, []);
    }
    const text = readSessionCookie(headers);
    if (text !== null) await signOutAsFarAsPossible(text, headers);
    return respondRedirect('/sign-in', toSessionCookies(null));
  }),
});

/**
 * Ends another session of the token of a request, when that token is shown once more. Returns what is wrong with the one that is shown; null
 * when nothing is, or nobody is signed in.
 */
async function endOtherOf(headers: Headers, session: string, token: string): Promise<string | null> {
  const admission = await authenticateRequest(headers);
  const bearer = admission.kind === 'admitted' ? admission.bearer : null;
  if (admission.kind !== 'admitted' || !bearer) return null;
  const shown = await authenticate({ token, address: toAddress(headers) });
  if (shown.kind === 'wait') return 'wait';
  if (shown.kind === 'unknown') return 'token';
  if (shown.bearer?.tokenId !== bearer.tokenId) return 'other';
  await endOther(bearer, session, admission.principal.name, headers);
  return null;
}

/** A browser forgets its session also where the store cannot end it; what ends it then is time. */
async function signOutAsFarAsPossible(text: string, headers: Headers): Promise<void> {
  try {
    await signOut(text, headers);
  } catch (error) {
    console.error('A session could not be ended, though its browser has signed out:', error);
  }
}
