import { PROBLEMS } from '../_http/problems';
import { respondProblem } from '../_http/respond';

export const dynamic = 'force-dynamic';

/** Whatever is asked of an address that the API does not have. */
export function GET(request: Request): Response {
  return respondProblem(request, 'unknown-path', PROBLEMS['unknown-path'].description);
}

export const OPTIONS = GET;
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
