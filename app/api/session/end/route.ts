import { toCookie } from '@/app/_auth/find-principal';
import { answerForm, respondLead } from '../../_http/answer-form';
import { createMethods } from '../../_http/respond';

export const dynamic = 'force-dynamic';

const { answerOptions, refuseMethod } = createMethods('POST, OPTIONS');

/** Signs a browser out. */
export function POST(request: Request): Promise<Response> {
  return answerForm(request, () => respondLead('/sign-in', toCookie(null)));
}

export const OPTIONS = answerOptions;
export const GET = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
