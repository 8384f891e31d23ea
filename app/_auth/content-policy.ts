/** The digest of the one style sheet that Cytoscape puts into the page by itself. */
const CYTOSCAPE_STYLE = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** The header in which the page’s own code learns the nonce of its request. */
export const NONCE_HEADER = 'x-nonce';

/**
 * Returns what a page may load, as Content-Security-Policy says it: what comes from this server, and of what stands in the
 * page itself only what has the nonce. Nothing runs that a user has written into a name or a note. Styles of single
 * elements are allowed: colours and positions are written so.
 */
export function toContentPolicy(nonce: string, isDeveloping: boolean): string {
  const directives = {
    'default-src': "'self'",
    // Shaping text for figures takes WebAssembly. While the site is written, React reads errors with eval.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic' 'wasm-unsafe-eval'${isDeveloping ? " 'unsafe-eval'" : ''}`,
    // And what tells of errors then writes styles of its own.
    'style-src': isDeveloping ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}' ${CYTOSCAPE_STYLE}`,
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self' data: blob:${isDeveloping ? ' ws:' : ''}`,
    'worker-src': "'self'",
    'object-src': "'none'",
    'frame-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
