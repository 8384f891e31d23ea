import { toFormatFacts } from '@/lib/formats/export-workflow/format-facts';
import { FORMATS } from '@/lib/formats/registry';
import { answerPrincipal } from '../_http/answer-visitor';
import { answerOptions, refuseMethod, respondJson } from '../_http/respond';

export const dynamic = 'force-dynamic';

/** The formats that are read and written, and what each keeps of a network. */
export function GET(request: Request): Promise<Response> {
  return answerPrincipal(request, 'viewer', () => respondJson(request, FORMATS.map(toFormatFacts)));
}

export const OPTIONS = answerOptions;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;
