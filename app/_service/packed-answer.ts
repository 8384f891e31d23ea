import type { ServerResponse } from 'node:http';
import { noteInRequest, readNote } from '@/lib/telemetry/request-context';

const NOTE = 'says that the answer is packed';

/**
 * Lets a route say that the body of its answer is a gzip file. Next.js leaves that header out of what a route answers, but not out of what
 * the response has before; and it packs nothing that is packed. Called within the request.
 */
export function letSayPacked(response: ServerResponse): void {
  noteInRequest(NOTE, () => response.setHeader('Content-Encoding', 'gzip'));
}

/** Says of the answer to the request that its body is a gzip file. Returns false where nothing can say that: then it is to be unpacked. */
export function sayPacked(): boolean {
  const say = readNote(NOTE);
  if (typeof say !== 'function') return false;
  say();
  return true;
}
