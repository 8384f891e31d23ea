import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { MadeAnswer } from './kept-answer';

type Callback = (error?: Error | null) => void;

/**
 * Returns what is written to a response, once it is whole; the response is then still to be sent. Null when that comes to more than so
 * many bytes, which are sent as they are written then (`onLarge` is told), or when the client leaves before.
 */
export function captureResponse(
  response: ServerResponse,
  maxBytes: number,
  onLarge: () => void = () => {},
): Promise<MadeAnswer | null> {
  const { writeHead, write, end, flushHeaders } = response;
  return new Promise((resolve) => {
    let pieces: Buffer[] = [];
    let bytes = 0;
    const restore = () => {
      Object.assign(response, { writeHead, write, end, flushHeaders });
      response.off('close', leave);
    };
    const leave = () => {
      restore();
      resolve(null);
    };
    const letPass = () => {
      onLarge();
      leave();
      response.write(Buffer.concat(pieces));
      pieces = [];
    };
    const take = (given: readonly unknown[]) => {
      const { piece, callback } = readPiece(given);
      if (piece) pieces.push(piece);
      bytes += piece?.length ?? 0;
      if (callback) process.nextTick(callback);
    };
    response.on('close', leave);
    Object.assign(response, {
      flushHeaders: () => undefined,
      writeHead: (status: number, ...given: readonly unknown[]) => {
        setHead(response, status, given);
        return response;
      },
      write: (...given: readonly unknown[]) => {
        take(given);
        if (bytes > maxBytes) letPass();
        return true;
      },
      end: (...given: readonly unknown[]) => {
        take(given);
        restore();
        resolve({
          status: response.statusCode,
          headers: response.getHeaders(),
          body: Buffer.concat(pieces),
        });
        return response;
      },
    });
  });
}

/** Sets what a call of `writeHead` says, with or without words for the status. */
function setHead(response: ServerResponse, status: number, given: readonly unknown[]): void {
  response.statusCode = status;
  const headers = given.find(
    (each): each is OutgoingHttpHeaders => typeof each === 'object' && each !== null,
  );
  if (Array.isArray(headers)) throw new Error('Headers in a flat list are not expected here.');
  for (const [name, value] of Object.entries(headers ?? {}))
    if (value !== undefined) response.setHeader(name, value);
}

/** Reads the arguments of `write` and `end`: a piece, its encoding, and what is called once it is written; each may be left out. */
function readPiece(given: readonly unknown[]): {
  readonly piece: Buffer | null;
  readonly callback: Callback | null;
} {
  const [first, second] = given;
  const callback = given.find((each): each is Callback => typeof each === 'function') ?? null;
  if (typeof first === 'string') {
    const encoding = typeof second === 'string' && Buffer.isEncoding(second) ? second : 'utf8';
    return { piece: Buffer.from(first, encoding), callback };
  }
  // What is handed over may be used again by whoever wrote it.
  return { piece: first instanceof Uint8Array ? Buffer.from(first) : null, callback };
}
