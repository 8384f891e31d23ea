import { randomBytes } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { packPieces } from './splice-gzip';

/** An answer as it was made for one request. */
export type MadeAnswer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** An answer as it is kept for others: a page in pieces, between which the nonce of each request stands. */
export type KeptAnswer = {
  readonly headers: OutgoingHttpHeaders;
  readonly pieces: readonly Buffer[];
  /** The pieces, compressed; null when they are not sent so. */
  readonly packed: readonly Buffer[] | null;
  /** The nonce of the request that it was made for, which stands in its headers; null for what has none. */
  readonly nonce: string | null;
  /** Bytes of memory. */
  readonly weight: number;
};

/** What belongs to one request and one connection, and is set anew for each. */
const OF_ONE_REQUEST = [
  'x-request-id',
  'strict-transport-security',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
];

/** What an object, a few headers and a key take beside the body, roughly. */
const OVERHEAD = 2_000;

/**
 * Returns an answer to be kept; null for one that is not what is asked for, or that is for its own client alone. The nonce of a page is
 * 128 random bits, made after all that the page tells was written: wherever it stands in the page, the server has put it there.
 */
export async function toKeptAnswer(
  { status, headers, body }: MadeAnswer,
  { isPage, isPacked }: { readonly isPage: boolean; readonly isPacked: boolean },
): Promise<KeptAnswer | null> {
  if (status !== 200 || headers['set-cookie'] !== undefined) return null;
  const nonce = isPage ? findNonce(headers) : null;
  if (isPage && (nonce === null || tellsOfFailure(body))) return null;
  const kept = Object.entries(headers).filter(([name]) => !OF_ONE_REQUEST.includes(name));
  const pieces = nonce === null ? [body] : split(body, nonce);
  const mayPack = isPacked && !String(headers['cache-control']).includes('no-transform');
  const packed = mayPack ? await packPieces(pieces) : null;
  const bytes = [...pieces, ...(packed ?? [])].reduce((sum, { length }) => sum + length, OVERHEAD);
  return { headers: Object.fromEntries(kept), pieces, packed, nonce, weight: bytes };
}

/** Returns a new nonce, in the form in which pages have it. */
export function createNonce(): string {
  return randomBytes(16).toString('base64');
}

function findNonce(headers: OutgoingHttpHeaders): string | null {
  return /'nonce-([A-Za-z0-9+/]{22}==)'/.exec(String(headers['content-security-policy']))?.[1] ?? null;
}

/** Whether a page has a part that React could not make. */
function tellsOfFailure(body: Buffer): boolean {
  return body.includes('data-dgst=');
}

function split(body: Buffer, mark: string): readonly Buffer[] {
  const pieces: Buffer[] = [];
  let start = 0;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, start)) {
    pieces.push(body.subarray(start, at));
    start = at + mark.length;
  }
  return [...pieces, body.subarray(start)];
}
