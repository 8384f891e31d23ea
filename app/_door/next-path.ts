/** Answers where to go after signing in: a path of this server; the beginning for anything else. */
export function toNextPath(text: string | null | undefined): string {
  const isPath = /^\/(?![/\\])[^\\\s]*$/.test(text ?? '');
  if (!text || !isPath) return '/';
  const url = new URL(text, 'http://here.invalid');
  return url.origin === 'http://here.invalid' ? `${url.pathname}${url.search}${url.hash}` : '/';
}
