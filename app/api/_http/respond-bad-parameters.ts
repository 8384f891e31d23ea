import type { ViewProblem } from '@/lib/explorer/view-params';
import { respondProblem } from './respond';

export type ViewProblems = readonly [ViewProblem, ...ViewProblem[]];

/** Returns whether there are any problems. */
export function isAnyProblem(problems: readonly ViewProblem[]): problems is ViewProblems {
  return problems.length > 0;
}

/** Returns that some parameters cannot be used, with all of them. */
export function respondBadParameters(request: Request, problems: ViewProblems): Response {
  const [{ parameter, message }] = problems;
  const detail = `The parameter “${parameter}” cannot be used. ${message}`;
  return respondProblem(request, 'bad-parameter', detail, { problems });
}
