import type { ViewProblem } from '@/lib/explorer/view-params';
import { findStore } from '@/lib/store/open-store';
import { answerWithNetwork, type NetworkRoute } from '../../../_http/answer-with-network';
import { COUNT_PARAMETERS, readCount } from '../../../_http/read-count';
import { answerOptions, refuseMethod, respondJson } from '../../../_http/respond';
import { isAnyProblem, respondBadParameters } from '../../../_http/respond-bad-parameters';

export const dynamic = 'force-dynamic';

const { before: BEFORE, limit: LIMIT } = COUNT_PARAMETERS;
const STANDARD_LIMIT = 50;

/** Who has done what to a network, when, and from which version: the newest first. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, async ({ id, version }) => {
    const problems: ViewProblem[] = [];
    const params = new URL(request.url).searchParams;
    const before = readCount(params, BEFORE, problems) ?? BEFORE.most;
    const limit = readCount(params, LIMIT, problems) ?? STANDARD_LIMIT;
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    const entries = (await (await findStore())?.listEntries(id, { before, limit })) ?? [];
    return respondJson(request, { version, entries });
  });
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
