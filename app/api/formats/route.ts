import { toFormatFacts } from '@/lib/formats/export-workflow/format-facts';
import { FORMATS } from '@/lib/formats/registry';
import { createRoute, declareMethod } from '../_http/create-route';
import { SERVER } from '../_http/network-scope';
import { respondJson } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** The formats that are read and written, and what each keeps of a network. */
  GET: declareMethod({
    role: 'viewer',
    scope: SERVER,
    respond: ({ request }) => respondJson(request, FORMATS.map(toFormatFacts)),
  }),
});
