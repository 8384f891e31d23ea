/** A host as browsers write it: a name or an address, and perhaps a port. */
const HOST = /^(?:[a-z0-9.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Returns where the site is that was asked, as whoever asked wrote it: `http://localhost:3000`. What is no host is not
 * repeated; the server's own address stands in for it.
 */
export function toSite(request: Request): string {
  const own = new URL(request.url);
  const host = request.headers.get('Host') ?? '';
  const isSecure = request.headers.get('X-Forwarded-Proto')?.split(',')[0]?.trim() === 'https';
  return HOST.test(host) ? `${isSecure ? 'https' : 'http'}://${host.toLowerCase()}` : own.origin;
}
