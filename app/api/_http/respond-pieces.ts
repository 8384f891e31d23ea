import { createHash } from 'node:crypto';
import { setImmediate as giveWay } from 'node:timers/promises';
import { getBuildId } from './build-id';
import { isKnownTag, keepToData, PRIVATE } from './respond';

/** A long body of JSON. */
export type LongBody = {
  /** What it follows from, beside this build of the program: the same words, the same body. */
  readonly from: readonly (string | number)[];
  /** Its text, piece by piece, or its bytes. Not called for who has it already. */
  readonly write: () => Iterable<string> | AsyncIterable<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Returns JSON that is written while it is sent: as fast as it is read, piece by piece, with a turn for others in between, and
 * no further once the reader has gone. Its ETag follows from what it is made of, so that a reader who has it gets a 304 before
 * anything is computed. Where others can reach the server, Next.js packs it.
 */
export function respondPieces(request: Request, { from, write, headers: own = {} }: LongBody): Response {
  const known = respondKnown(request, { from, headers: own });
  if (known) return known;
  const headers = toHeaders({ from, headers: own });
  headers.set('Content-Type', 'application/json');
  keepToData(headers);
  if (request.method === 'HEAD') return new Response(null, { headers });
  return new Response(toStream(encodePieces(write)), { headers });
}

/** Returns the answer for who has a body already, before anything of it is computed; null for all others. */
export function respondKnown(request: Request, body: Omit<LongBody, 'write'>): Response | null {
  if (!isKnownTag(request.headers.get('If-None-Match'), toTag(body.from))) return null;
  return new Response(null, { status: 304, headers: toHeaders(body) });
}

function toHeaders({ from, headers = {} }: Omit<LongBody, 'write'>): Headers {
  return new Headers({ ...headers, ETag: `W/${toTag(from)}`, 'Cache-Control': PRIVATE });
}

function toTag(from: LongBody['from']): string {
  const digest = createHash('sha256').update(JSON.stringify([getBuildId(), ...from]));
  return `"${digest.digest('base64url').slice(0, 22)}"`;
}

async function* encodePieces(write: LongBody['write']): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of write()) {
    yield typeof piece === 'string' ? encoder.encode(piece) : piece;
    await giveWay();
  }
}

/** Asks for the next piece when the reader has room for it, and ends the work when the reader leaves. */
function toStream(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 1 },
  );
}
