import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isKnownTag } from '@/app/api/_http/respond';
import { createNonce, type KeptAnswer, type MadeAnswer } from './kept-answer';
import { joinPacked } from './splice-gzip';
import { takesGzip } from './takes-gzip';

/** What a request says of the answer that it takes, read before its headers are reduced. */
export type Taking = { readonly knows: string | null; readonly takesGzip: boolean };

export function readTaking({ headers }: Pick<IncomingMessage, 'headers'>): Taking {
  const coding = headers['accept-encoding'];
  return { knows: headers['if-none-match'] ?? null, takesGzip: takesGzip(coding?.toString()) };
}

/** Sends an answer that is kept, with a nonce of its own; or that the client has it already. */
export function sendKept(response: ServerResponse, answer: KeptAnswer, taking: Taking): void {
  const { packed, pieces, nonce } = answer;
  const own = createNonce();
  setHeaders(response, answer.headers, nonce === null ? null : { from: nonce, to: own });
  if (packed) addVary(response);
  const tag = response.getHeader('etag');
  if (typeof tag === 'string' && isKnownTag(taking.knows, tag.replace(/^W\//, ''))) {
    for (const name of ['content-type', 'content-length', 'content-disposition']) response.removeHeader(name);
    response.writeHead(304).end();
    return;
  }
  const isPacked = taking.takesGzip && packed !== null;
  if (isPacked) response.setHeader('Content-Encoding', 'gzip');
  const between = Buffer.from(own);
  send(response, 200, isPacked ? joinPacked(packed, pieces, between) : join(pieces, between));
}

/** Sends an answer that is not kept, as it was made. Its headers stand in the response already. */
export function sendMade(response: ServerResponse, { status, body }: MadeAnswer): void {
  if (status === 204 || status === 304 || response.hasHeader('Content-Length')) {
    response.writeHead(status).end(body);
    return;
  }
  send(response, status, body);
}

function send(response: ServerResponse, status: number, body: Buffer): void {
  response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(body);
}

function join(pieces: readonly Buffer[], between: Buffer): Buffer {
  return Buffer.concat(pieces.flatMap((piece, at) => (at === 0 ? [piece] : [between, piece])));
}

function setHeaders(
  response: ServerResponse,
  headers: OutgoingHttpHeaders,
  nonce: { readonly from: string; readonly to: string } | null,
): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    const isReplaced = nonce !== null && typeof value === 'string';
    response.setHeader(name, isReplaced ? value.replaceAll(nonce.from, nonce.to) : value);
  }
}

function addVary(response: ServerResponse): void {
  const vary = String(response.getHeader('Vary') ?? '');
  if (!/accept-encoding/i.test(vary))
    response.setHeader('Vary', vary ? `${vary}, Accept-Encoding` : 'Accept-Encoding');
}
