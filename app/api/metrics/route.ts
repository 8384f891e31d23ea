import { readMetricsToken, showsToken } from '@/app/_service/metrics-access';
import { writeMetrics } from '@/app/_service/write-metrics';
import { readAccessPolicy } from '@/lib/store/access/access-policy';
import { checkRequestOrigin, createRoute, declareProbe } from '../_http/create-route';
import { keepToData, respondProblem } from '../_http/respond';

export const dynamic = 'force-dynamic';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** What the server counts, for Prometheus. */
  GET: declareProbe(['not-signed-in', 'foreign-request'], async (request) => {
    const refused = refuse(request);
    if (refused) return refused;
    const { text, mediaType } = await writeMetrics();
    const headers = new Headers({ 'Content-Type': mediaType, 'Cache-Control': 'private, no-store' });
    keepToData(headers);
    return new Response(text, { headers });
  }),
});

/** Returns why a request may not read metrics; null for one that may: with METRICS_TOKEN, or where only the own machine can ask. */
function refuse(request: Request): Response | null {
  const token = readMetricsToken(process.env);
  if (token !== null && showsToken(request.headers.get('Authorization'), token)) return null;
  if (token === null && !readAccessPolicy(process.env).needsTokens) {
    const foreign = checkRequestOrigin(request);
    return foreign === null ? null : respondProblem(request, 'foreign-request', foreign);
  }
  const detail =
    token === null
      ? 'Others can reach this server, and METRICS_TOKEN is not set. Whoever runs it sets that, and Prometheus sends it as `Authorization: Bearer …`.'
      : 'Metrics are for who sends METRICS_TOKEN as `Authorization: Bearer …`.';
  return respondProblem(request, 'not-signed-in', detail, {}, { 'WWW-Authenticate': 'Bearer' });
}
