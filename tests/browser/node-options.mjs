/**
 * Returns what Node is told of a server whose pages all get the same nonce, beside what it is told already: a browser that has had the
 * scripts of one page does not compile those of the next again.
 */
export function toNodeOptions() {
  return [process.env.NODE_OPTIONS, `--import=${new URL('one-nonce.mjs', import.meta.url).href}`]
    .filter(Boolean)
    .join(' ');
}
