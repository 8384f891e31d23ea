import { toCookie } from '@/app/_auth/find-principal';
import { createRoute, declareForm } from '../../_http/create-route';
import { respondRedirect } from '../../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Signs a browser out. */
  POST: declareForm(() => respondRedirect('/sign-in', toCookie(null))),
});
