import { answerPrincipal } from '../_http/answer-visitor';
import { answerOptions, refuseMethod, respondJson } from '../_http/respond';
import { createApiDescription } from '../_openapi/api-description';

export const dynamic = 'force-dynamic';

/** The description of this API. */
export function GET(request: Request): Promise<Response> {
  return answerPrincipal(request, 'viewer', () => respondJson(request, createApiDescription()));
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
