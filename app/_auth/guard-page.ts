import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { checkOrigin, readAccessPolicy } from '@/lib/store/access/access-policy';
import { NONCE_HEADER, toContentPolicy } from './content-policy';

/** Returns a request for a page: refused when it is not for this server, else with the policy of what the page may load. */
export function guardPage(request: NextRequest): NextResponse {
  const { method, headers } = request;
  const foreign = checkOrigin(readAccessPolicy(process.env), {
    method,
    host: headers.get('Host'),
    origin: headers.get('Origin'),
    site: headers.get('Sec-Fetch-Site'),
    mode: headers.get('Sec-Fetch-Mode'),
  });
  if (foreign !== null) {
    const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
    return new NextResponse(`${foreign}\n`, { status: 403, headers: plain });
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = toContentPolicy(nonce, process.env.NODE_ENV === 'development');
  const passed = new Headers(headers);
  passed.set(NONCE_HEADER, nonce);
  // Next finds the nonce in it, and gives it to the scripts that it writes.
  passed.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers: passed } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}
