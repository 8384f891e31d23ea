/** A name that is no host's, kept for such uses (RFC 2606): a path is read against it, and nothing is asked of it. */
const HERE = 'http://here.invalid';

/** Answers where to go after signing in: a path of this server; the beginning for anything else. */
export function toNextPath(text: string | null | undefined): string {
  const isPath = /^\/(?![/\\])[^\\\s]*$/.test(text ?? '');
  if (!text || !isPath) return '/';
  const url = new URL(text, HERE);
  return url.origin === HERE ? `${url.pathname}${url.search}${url.hash}` : '/';
}
