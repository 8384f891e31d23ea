import { createRoute, declareMethod } from '../_http/create-route';
import { SERVER } from '../_http/network-scope';
import { respondJson } from '../_http/respond';
import { createApiDescription } from '../_openapi/api-description';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The description of this API. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    respond: ({ request }) => respondJson(request, createApiDescription()),
  }),
});
