import { answerWithFigure } from '../../../_http/answer-with-figure';
import type { NetworkRoute } from '../../../_http/answer-with-network';
import { answerOptions, refuseMethod } from '../../../_http/respond';

export const dynamic = 'force-dynamic';

/** A figure of what the view's parameters let through, as PNG. */
export function GET(request: Request, route: NetworkRoute): Promise<Response> {
  return answerWithFigure(request, route, 'png');
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
