import type { BrokersAnswer } from '@/lib/explorer/questions/answers';
import { getShown } from '@/lib/explorer/questions/shown-filter';
import { parseBrokerParams } from '@/lib/explorer/request-params';
import { BROKER_MEASURES } from '@/lib/graph/brokers/broker-measures';
import { QUESTION_PROBLEMS, respondAsked } from '../../../_http/ask-question';
import { createRoute, declareMethod } from '../../../_http/create-route';
import { GRAPH } from '../../../_http/network-scope';
import { respondProblem, respondReply } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

/** Brokers of more take too long. */
const MAX_ACTORS = 5_000;

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute({
  /** Who stands between whom in what the filters of the query let through. */
  GET: declareMethod({
    role: 'viewer',
    scope: GRAPH,
    query: ({ params, graph }) => parseBrokerParams(params, graph),
    problems: ['too-many-actors', ...QUESTION_PROBLEMS],
    respond: ({ request, principal, graph, stored: { network }, query: { question } }) => {
      const { actors } = getShown(graph, question.filter);
      if (actors.size > MAX_ACTORS) return respondTooMany(request, actors.size);
      return respondAsked({ request, principal, network }, question, (reply) =>
        respondReply(request, reply, toBrokersBody, ['from', 'to']),
      );
    },
  }),
});

function respondTooMany(request: Request, shown: number): Response {
  const [has, most] = [shown, MAX_ACTORS].map((count) => count.toLocaleString('en'));
  const detail =
    `The filters leave ${has} actors, and brokers are looked for among ${most} at most. ` +
    'Narrow the question: “types”, “since” and “until”, or “focus” and “hops” leave fewer.';
  return respondProblem(request, 'too-many-actors', detail);
}

/** Returns who stands between whom in the shape in which the API gives it out, with what each measure says. */
function toBrokersBody({ rows, sides, ends, balance, rivalries, betweenness }: BrokersAnswer) {
  // On which side an actor is, and in how many strained triads, its row says.
  const { sideOf, ...told } = sides;
  const { strainOf, ...weighed } = balance;
  return { measures: BROKER_MEASURES, rows, sides: told, ends, balance: weighed, rivalries, betweenness };
}
