import type { ServerResponse } from 'node:http';
import { PROBLEMS, type ProblemId, toProblemType } from '../api/_http/problems';

export type Refusal = {
  readonly id: Extract<ProblemId, 'bad-address' | 'method-not-allowed'>;
  readonly detail: string;
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The longest path that a problem repeats as the place where it occurred. */
const LONGEST_INSTANCE = 300;

/** Returns why a request is refused before anything looks at it: for a method that no address takes, or an address that none can have. */
export function findRefusal(method: string, path: string): Refusal | null {
  if (!METHODS.includes(method))
    return {
      id: 'method-not-allowed',
      detail: `${method} is not allowed here; ${METHODS.join(', ')} may be.`,
    };
  return isDecodable(path) ? null : { id: 'bad-address', detail: PROBLEMS['bad-address'].description };
}

/** Sends a refusal: a problem of RFC 9457 from the API, a sentence from anywhere else. */
export function sendRefusal(response: ServerResponse, path: string, { id, detail }: Refusal): void {
  const { status, title } = PROBLEMS[id];
  const isApi = path.startsWith('/api/');
  const problem = {
    type: toProblemType(id),
    title,
    status,
    detail,
    instance: path.slice(0, LONGEST_INSTANCE),
  };
  const body = isApi ? JSON.stringify(problem) : `${detail}\n`;
  response.writeHead(status, {
    'Content-Type': isApi ? 'application/problem+json' : 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...(id === 'method-not-allowed' && { Allow: METHODS.join(', ') }),
    // What else comes on this connection would be the body of what is refused.
    Connection: 'close',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
