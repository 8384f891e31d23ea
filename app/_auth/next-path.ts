/** A name that is no host's, kept for such uses (RFC 2606): a path is read against it, and nothing is asked of it. */
const HERE = 'http://here.invalid';

/**
 * Returns where to go after signing in: a path of this server; the beginning for anything else. What a browser would make of
 * the text is looked at, and not the text: dots in a path are taken away, and `/.//host` becomes `//host`.
 */
export function toNextPath(text: string | null | undefined): string {
  if (!text?.startsWith('/') || !URL.canParse(text, HERE)) return '/';
  const path = toOwnPath(new URL(text, HERE));
  // Read once more as a browser reads it: what leads here and means the same is handed on.
  return path !== null && toOwnPath(new URL(path, HERE)) === path ? path : '/';
}

/** Returns the path of an address of this server, normalised; null for an address of another. */
function toOwnPath({ origin, pathname, search, hash }: URL): string | null {
  if (origin !== HERE || /^\/[/\\]/.test(pathname)) return null;
  return `${pathname}${search}${hash}`;
}
