/** Where the second reader is, and how it is asked. */
export type ReaderSettings = {
  /** The address of its chat completions. */
  readonly url: string;
  /** As the page names it before a text goes there. */
  readonly host: string;
  readonly model: string;
  /** Sent as a bearer token; empty for none. */
  readonly key: string;
};

/**
 * Returns the second reader that the server is set to: `READER_URL` (the address of an API that speaks the chat completions protocol,
 * or of its `/chat/completions`), `READER_MODEL` and `READER_KEY`. Null where there is none, which is so by default.
 */
export function readReaderSettings(env: Readonly<Record<string, string | undefined>>): ReaderSettings | null {
  const given = env.READER_URL?.trim() ?? '';
  if (given === '' || !URL.canParse(given)) return null;
  const url = new URL(given);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  url.username = '';
  url.password = '';
  return {
    url: url.href,
    host: url.host,
    model: env.READER_MODEL?.trim() || 'default',
    key: env.READER_KEY?.trim() ?? '',
  };
}
