import { isIP } from 'node:net';

/** Who is let in to the server, by where it listens. */
export type AccessPolicy = {
  /** Whether everybody needs a token: whenever others than this machine can reach the server. */
  readonly needsTokens: boolean;
  /** The names by which the server may be called, beside addresses of numbers; in small letters, without a port. */
  readonly names: ReadonlySet<string>;
  /** Whether the server is called over https, so that cookies travel over nothing else. */
  readonly isSecure: boolean;
};

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1'];

/**
 * Returns how the door stands, from the environment. The program that starts the server says in BACKCHANNEL_BOUND_TO where
 * it listens; when nobody says so, it may be anywhere. PUBLIC_URL is the address under which others know the server.
 * Throws a RangeError when PUBLIC_URL is no address.
 */
export function readAccessPolicy(env: Readonly<Record<string, string | undefined>>): AccessPolicy {
  const bound = env.BACKCHANNEL_BOUND_TO ?? '';
  const url = env.PUBLIC_URL?.trim() ? readPublicUrl(env.PUBLIC_URL) : null;
  const isOwn = LOOPBACK.includes(bound) && url === null;
  const names = new Set(LOOPBACK);
  if (bound && !isIP(bound)) names.add(bound.toLowerCase());
  if (url) names.add(url.hostname);
  return { needsTokens: !isOwn, names, isSecure: url?.protocol === 'https:' };
}

function readPublicUrl(text: string): URL {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (url && ['http:', 'https:'].includes(url.protocol)) return url;
  throw new RangeError(
    `PUBLIC_URL is “${text}”, which is no address. Write one such as https://desk.example.org`,
  );
}

/** What a request says of where it comes from and whom it calls; null for what it leaves out. */
export type RequestOrigin = {
  readonly method: string;
  readonly host: string | null;
  readonly origin: string | null;
  /** What the browser says of the page that asks (`Sec-Fetch-Site`). */
  readonly site: string | null;
  /** What the browser does with the answer (`Sec-Fetch-Mode`). */
  readonly mode: string | null;
};

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Returns why a request is not for this server, or not from its own pages; null when it is. A name that leads here but is
 * not the server’s own is how another’s page reaches into a machine (DNS rebinding), and an origin that is not the
 * server’s own is another’s page that acts in the principal’s name. To follow a link from elsewhere is allowed.
 */
export function checkOrigin(
  door: AccessPolicy,
  { method, host, origin, site, mode }: RequestOrigin,
): string | null {
  const name = toHostName(host);
  if (name === null) return 'The request does not say which server it is for.';
  const isNumber = isIP(name.replace(/^\[|\]$/g, '')) !== 0;
  // Numbers cannot be made to lead elsewhere. On its own machine a server has no other numbers than those of the machine.
  if (!door.names.has(name) && !(isNumber && door.needsTokens)) {
    const mend = door.needsTokens ? ' If it is its name, write it into PUBLIC_URL.' : '';
    return `“${name.slice(0, 100)}” is not the name of this server.${mend}`;
  }
  if (origin !== null && toOriginHost(origin) !== host?.toLowerCase()) {
    return 'The request comes from a page of another site.';
  }
  const isReading = READING.includes(method);
  if (site === 'cross-site' && !(isReading && mode === 'navigate')) {
    return 'The request comes from a page of another site.';
  }
  return null;
}

function toHostName(host: string | null): string | null {
  const [, name] = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i.exec(host ?? '') ?? [];
  return name?.toLowerCase() ?? null;
}

function toOriginHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
