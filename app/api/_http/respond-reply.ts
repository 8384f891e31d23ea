import type { BrokersAnswer, ChannelsAnswer } from '@/lib/explorer/questions/answers';
import type { Reply } from '@/lib/explorer/questions/question';
import { toProblem } from '@/lib/explorer/view-params';
import { respondJson } from './respond';
import { respondBadParameters } from './respond-bad-parameters';

/**
 * Returns a reply in the shape that `toBody` gives it; or, to a question that cannot be asked as it is, with a problem
 * that blames the parameters that make up the question.
 */
export function respondReply<Answer extends BrokersAnswer | ChannelsAnswer>(
  request: Request,
  reply: Reply<Answer>,
  toBody: (answer: Answer) => object,
  blamed: readonly [string, ...string[]],
): Response {
  if (reply.ok) return respondJson(request, toBody(reply.answer));
  const params = new URL(request.url).searchParams;
  const blame = (name: string) => toProblem(name, params.get(name) ?? '', reply.problem);
  const [first, ...others] = blamed;
  return respondBadParameters(request, [blame(first), ...others.map(blame)]);
}
