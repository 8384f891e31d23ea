import { toAddress } from '@/app/_auth/note-address';
import type { ViewProblem } from '@/lib/explorer/view-params';
import { toNetworkText } from '@/lib/network/to-network-file';
import { writeAudit } from '@/lib/store/access/audit';
import { loadNetwork, loadNetworkVersion } from '@/lib/store/load-networks';
import { findStore } from '@/lib/store/open-store';
import { respondPlain } from '../../_http/answer-body';
import {
  answerAbout,
  answerWithNetwork,
  type NetworkRoute,
  respondUnknown,
} from '../../_http/answer-with-network';
import { COUNT_PARAMETERS, readCount } from '../../_http/read-count';
import { createMethods, respondJson } from '../../_http/respond';
import { isAnyProblem, respondBadParameters } from '../../_http/respond-bad-parameters';

export const dynamic = 'force-dynamic';

const { answerOptions, refuseMethod } = createMethods('GET, HEAD, DELETE, OPTIONS');

/** The network file, as it is or as it was at a version. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, async (stored) => {
    const problems: ViewProblem[] = [];
    const wanted = readCount(new URL(request.url).searchParams, COUNT_PARAMETERS.version, problems);
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    const version = wanted ?? stored.version;
    const network =
      version === stored.version ? stored.network : await loadNetworkVersion(stored.id, version);
    if (!network) return respondPlain(request, 'unknown-version');
    return respondJson(request, toNetworkText(network), { 'Backchannel-Version': String(version) });
  });
}

/** Takes a network and all its versions away for good; a trace stays of who did it, and when. */
export function DELETE(request: Request, route: NetworkRoute): Promise<Response> {
  return answerAbout(request, route, 'editor', async (id, { name }) => {
    const loaded = await loadNetwork(id);
    if (!loaded) return respondUnknown(request, id);
    const store = await findStore();
    const isGone = await store?.purge(id, { author: name, at: new Date().toISOString() });
    if (!isGone) return respondPlain(request, 'not-kept');
    writeAudit({ who: name, from: toAddress(request.headers), did: 'purge', network: id });
    return new Response(null, { status: 204 });
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
