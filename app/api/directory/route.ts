import { readDirectoryData } from '@/lib/network/directory/read-directory';
import { createRoute, declareMethod } from '../_http/create-route';
import { SERVER } from '../_http/network-scope';
import { respondJson } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The states, organisations and groups that are known before any network has them, in every form of their names. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    problems: ['server-fault'],
    respond: ({ request }) => respondJson(request, readDirectoryData()),
  }),
});
