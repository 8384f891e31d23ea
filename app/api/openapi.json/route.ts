import { createRoute, declareMethod } from '../_http/create-route';
import { SERVER } from '../_http/network-scope';
import { respondJson } from '../_http/respond';
import { createApiDescription } from '../_openapi/api-description';

export const dynamic = 'force-dynamic';

/** Written once: it is the same for everybody, and takes some fifty milliseconds. */
let text: string | null = null;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The description of this API. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    respond: ({ request }) => {
      text ??= JSON.stringify(createApiDescription());
      return respondJson(request, text);
    },
  }),
});
