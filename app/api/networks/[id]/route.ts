import { toNetworkText } from '@/lib/network/to-network-file';
import { answerWithNetwork, type NetworkRoute } from '../../_http/answer-with-network';
import { answerOptions, refuseMethod, respondJson } from '../../_http/respond';

export const dynamic = 'force-dynamic';

/** The network file. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, ({ network }) => respondJson(request, toNetworkText(network)));
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
