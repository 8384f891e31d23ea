import { authenticateRequest, bringsToken, toCookie } from '@/app/_auth/find-principal';
import { toAddress } from '@/app/_auth/note-address';
import { writeAudit } from '@/lib/store/access/audit';
import { createRoute, declareForm } from '../../_http/create-route';
import { respondRedirect } from '../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Signs a browser out: it forgets its token, which stays good for other browsers. */
  POST: declareForm(async (_form, { headers }) => {
    await noteSignOut(headers);
    return respondRedirect('/sign-in', toCookie(null));
  }),
});

/** A browser is signed out also where the store does not answer who it was. */
async function noteSignOut(headers: Headers): Promise<void> {
  if (!bringsToken(headers)) return;
  const admission = await authenticateRequest(headers).catch(() => null);
  const who = admission?.kind === 'admitted' ? admission.principal.name : 'unknown';
  writeAudit({ who, from: toAddress(headers), did: 'sign out' });
}
