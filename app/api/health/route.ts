import { createRoute, declareProbe } from '../_http/create-route';
import { respondDone } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Whether the program is alive; the store is not asked. */
  GET: declareProbe([], () => respondDone({ status: 'alive' })),
});
