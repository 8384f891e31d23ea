import { toBrokersBody } from '@/app/api/_http/to-brokers-body';
import { answerBrokers } from '@/lib/explorer/questions/answer-brokers';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { parseBrokerParams } from '@/lib/explorer/request-params';
import { getStoredGraph } from '@/lib/store/stored-graph';
import { answerWithNetwork, type NetworkRoute } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod, respondProblem } from '../../../_http/respond';
import { isAnyProblem, respondBadParameters } from '../../../_http/respond-bad-parameters';
import { respondReply } from '../../../_http/respond-reply';

export const dynamic = 'force-dynamic';

/** Brokers of so many take some two seconds, in which the server answers nobody else. */
const MAX_ACTORS = 5_000;

/** Who stands between whom in what the filters of the query let through. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithNetwork(request, route, ({ network }) => {
    const graph = getStoredGraph(network);
    const { question, problems } = parseBrokerParams(new URL(request.url).searchParams, graph);
    if (isAnyProblem(problems)) return respondBadParameters(request, problems);
    const { actors } = getShown(graph, question.filter);
    if (actors.size > MAX_ACTORS) return respondTooMany(request, actors.size);
    return respondReply(request, answerBrokers(graph, question), toBrokersBody, ['sides', 'own']);
  });
}

function respondTooMany(request: Request, shown: number): Response {
  const [has, most] = [shown, MAX_ACTORS].map((count) => count.toLocaleString('en'));
  const detail =
    `The filters leave ${has} actors, and brokers are looked for among ${most} at most. ` +
    'Narrow the question: “types”, “since” and “until”, or “focus” and “hops” leave fewer.';
  return respondProblem(request, 'too-many-actors', detail);
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
