import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { findClientAddress, readTrustedProxies } from '@/lib/store/access/client-address';

const HEADER: unique symbol = Symbol.for('backchannel.address-header');
const shared = globalThis as typeof globalThis & { [HEADER]?: string };

/**
 * Notes with each request, from now on, the address that it has come from. A route knows headers alone, and any client can write
 * any header: so the address stands in one whose name only this process knows. Throws a RangeError when TRUSTED_PROXIES is wrong.
 */
export function noteAddresses(env: Readonly<Record<string, string | undefined>>): void {
  const trusted = readTrustedProxies(env);
  const header = `x-backchannel-address-${randomUUID()}`;
  shared[HEADER] = header;
  // Node tells of each request before the server sees it.
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    const forwarded = request.headers['x-forwarded-for'];
    const noted = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
    request.headers[header] = findClientAddress(request.socket.remoteAddress, noted, trusted);
  });
}

/** Returns the address that a request has come from, as it was noted when it came. */
export function toAddress(headers: Pick<Headers, 'get'>): string {
  const header = shared[HEADER];
  return (header && headers.get(header)) || 'unknown';
}
